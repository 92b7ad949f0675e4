import PptxGenJS from 'pptxgenjs';
import { claimLine } from '../../../svg/slides/checked-claim';
import { SMALLEST_TYPE, slideLayout } from '../../../svg/slides/slide-picture';
import type { Text } from '../../../text';
import { type PreparedStep, type PreparedStory, slideParts } from '../prepared';
import { addView, FONT, INCH, INK, type PictureMaker, plain, WIDE } from './pptx-view';

const POINT = 72 * INCH;

/**
 * A story as PowerPoint: native charts and tables where they can be, else the picture with its words; notes hold what the
 * presenter says, the sources and the receipts. A last slide names the sentences that fail. Pictures that can't be made
 * are counted, and their tables stand instead.
 */
export async function storyPptx(
  text: Text,
  { story, steps, failing }: PreparedStory,
  about: { readonly date: string },
  pngOf: PictureMaker,
): Promise<{ readonly file: Blob; readonly without: number }> {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'WIDE', ...WIDE });
  deck.layout = 'WIDE';
  deck.title = story.title;
  deck.subject = [story.occasion, about.date].filter(Boolean).join(' · ');
  let without = 0;
  for (const [i, step] of steps.entries()) if (!(await addStep(text, deck, step, i, pngOf))) without++;
  if (failing.length > 0) {
    const slide = deck.addSlide();
    slide.addText(text.t('present.failingHeading'), box(72, 60, 1776, 80, 40, true));
    slide.addText(failing.map(claimLine).join('\n'), box(72, 180, 1776, 800, 26, false));
  }
  return { file: (await deck.write({ outputType: 'blob' })) as Blob, without };
}

const box = (
  x: number,
  y: number,
  w: number,
  h: number,
  size: number,
  bold: boolean,
): PptxGenJS.TextPropsOptions => ({
  x: x * INCH,
  y: y * INCH,
  w: w * INCH,
  h: h * INCH,
  fontFace: FONT,
  fontSize: Math.round(size * POINT),
  bold,
  color: plain(INK.ink),
  valign: 'top',
  margin: 0,
  lang: 'da-DK',
  fit: 'shrink',
});

/** One slide; false when its picture could not be made. */
async function addStep(
  text: Text,
  deck: PptxGenJS,
  prepared: PreparedStep,
  i: number,
  pngOf: PictureMaker,
): Promise<boolean> {
  const { step, content, claims } = prepared;
  const parts = slideParts(prepared, { id: `pptx-${i}`, theme: 'light', code: null });
  const layout = slideLayout(parts);
  const slide = deck.addSlide();
  slide.background = { color: plain(INK.paper) };
  const words = !content.draw && !content.table;
  slide.addText(step.headline || content.title, box(72, 60, 1776, layout.bodyTop - 60, 50, true));
  const body = [...parts.body, content.problem].filter(Boolean).join('\n');
  if (body !== '')
    slide.addText(
      body,
      box(72, layout.bodyTop, 1776, words ? 600 : layout.picture.y - layout.bodyTop, words ? 40 : 27, false),
    );
  const made = await addView(
    { text, deck, slide, id: `pptx-view-${i}`, pngOf },
    content,
    parts.marks.map(({ area }) => area),
    layout.picture,
  );
  const source = [content.about, ...content.sourceLine].filter(Boolean).join(' · ');
  if (source !== '')
    slide.addText(source, {
      ...box(72, 960, 1776, 90, SMALLEST_TYPE, false),
      color: plain(INK.muted),
      valign: 'bottom',
    });
  slide.addNotes(
    [
      step.notes,
      claims.map(claimLine).join('\n'),
      content.limits.join('\n'),
      content.sourceLine.join('\n'),
      content.receipts.length > 0
        ? `${text.t('present.receiptsHeading')}\n${content.receipts.join('\n')}`
        : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return made;
}
