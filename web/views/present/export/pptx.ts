import PptxGenJS from 'pptxgenjs';
import type { SvgNode } from '../../../svg/node';
import { claimLine } from '../../../svg/slides/checked-claim';
import type { SlideContent } from '../../../svg/slides/slide';
import { PICTURE_SCALE, SLIDE, SMALLEST_TYPE, slideLayout } from '../../../svg/slides/slide-picture';
import { TOKENS } from '../../../svg/tokens';
import type { Text } from '../../../text';
import { type PreparedStep, type PreparedStory, slideParts } from '../prepared';

/** Makes a picture a PNG as a data address; null where that can't be done. */
export type PictureMaker = (node: SvgNode) => Promise<string | null>;

const WIDE = { width: 13.333, height: 7.5 } as const;
const FONT = 'Arial';
const INCH = WIDE.width / SLIDE.width;
const POINT = 72 * INCH;
const plain = (colour: string): string => colour.slice(1);
const INK = TOKENS.light;

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
    deck,
    slide,
    content,
    parts.marks.map(({ area }) => area),
    layout.picture,
    i,
    pngOf,
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

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function addView(
  deck: PptxGenJS,
  slide: PptxGenJS.Slide,
  content: SlideContent,
  marked: readonly string[],
  place: Place,
  i: number,
  pngOf: PictureMaker,
): Promise<boolean> {
  const room = { x: place.x * INCH, y: place.y * INCH, w: place.width * INCH, h: place.height * INCH };
  const { native, table, draw } = content;
  if (native && native.series.length > 0) {
    addChart(deck, slide, content, room);
    return true;
  }
  if (draw) {
    const node = draw({
      id: `pptx-view-${i}`,
      width: place.width / PICTURE_SCALE,
      height: Math.floor(place.height / PICTURE_SCALE),
      theme: 'light',
      tokens: INK,
      marked,
    });
    const data = await pngOf(node);
    if (data) {
      const shape = Number(node.attributes.width) / Number(node.attributes.height);
      const w = Math.min(room.w, room.h * shape);
      slide.addImage({
        data,
        x: room.x,
        y: room.y,
        w,
        h: w / shape,
        altText: content.description || content.about,
      });
      return true;
    }
  }
  if (table) addTable(slide, table, room);
  return !draw;
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function addChart(
  deck: PptxGenJS,
  slide: PptxGenJS.Slide,
  { native, about, description }: SlideContent,
  room: Room,
): void {
  if (!native) return;
  const bars = native.kind === 'bars';
  const data = (bars ? native.series.slice(0, 1) : native.series).map(({ name, values }) => ({
    name,
    labels: [...(bars ? [...native.labels].reverse() : native.labels)],
    values: (bars ? [...values].reverse() : [...values]) as number[], // a null is a gap: the writer leaves it out
  }));
  const format = native.decimals > 0 ? `0.${'0'.repeat(native.decimals)}` : '0';
  slide.addChart(bars ? deck.ChartType.bar : deck.ChartType.line, data, {
    ...room,
    barDir: 'bar',
    chartColors: bars ? [plain(INK.muted)] : [plain(INK.accent), plain(INK.ink)],
    showValue: true,
    dataLabelFormatCode: format,
    dataLabelFontFace: FONT,
    dataLabelFontSize: 14,
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: 14,
    valAxisLabelFontFace: FONT,
    valAxisLabelFontSize: 12,
    valAxisLabelFormatCode: format,
    valAxisMinVal: 0,
    showLegend: !bars && data.length > 1,
    legendPos: 'b',
    legendFontSize: 14,
    altText: description || about,
  });
}

function addTable(
  slide: PptxGenJS.Slide,
  { columns, rows }: NonNullable<SlideContent['table']>,
  room: Room,
): void {
  const size = rows.length > 12 ? 10 : 13;
  const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.5, color: plain(INK.line) };
  slide.addTable(
    [
      columns.map(({ name, number }) => ({
        text: name,
        options: { bold: true, align: number ? 'right' : 'left' } as const,
      })),
      ...rows.map((cells) =>
        cells.map(({ words }, c) => ({
          text: words,
          options: { bold: c === 0, align: columns[c]?.number ? ('right' as const) : ('left' as const) },
        })),
      ),
    ],
    {
      x: room.x,
      y: room.y,
      w: room.w,
      fontFace: FONT,
      fontSize: size,
      color: plain(INK.ink),
      margin: 0.03,
      border: [{ type: 'none' }, { type: 'none' }, border, { type: 'none' }],
      rowH: Math.min(0.36, room.h / (rows.length + 1)),
    },
  );
}
