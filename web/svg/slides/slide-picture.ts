import type { Text } from '../../text';
import { type SvgNode, svg } from '../node';
import { picture } from '../picture';
import { tablePicture } from '../table-picture';
import { textLines, wrapText } from '../text';
import { type ThemeName, TOKENS } from '../tokens';
import type { SlideContent } from './slide';

/** A slide is drawn in px of a projector of this size; it scales to any. */
export const SLIDE = { width: 1920, height: 1080 } as const;
/** Smallest type on a slide, px: what the back row can read. */
export const SMALLEST_TYPE = 24;
/** Pictures know type of 12; on a slide they are drawn so many times as large. */
export const PICTURE_SCALE = 2.2;

const MARGIN = 72;
const INNER = SLIDE.width - 2 * MARGIN;
const HEADLINE = { size: 56, line: 66 } as const;
const BODY = { size: 30, line: 42 } as const;
/** Where words are all there is. */
const WORDS = { size: 44, line: 62 } as const;
const SOURCE = { size: SMALLEST_TYPE, line: 32 } as const;
const MOST_SOURCE_LINES = 3;
const QR_SIDE = 150;
/** White around a QR code, in squares of it: without it readers don't find the code on a dark slide (ISO/IEC 18004). */
const QR_QUIET = 4;

/** What stands on one slide. */
export interface SlideParts {
  /** Prefix of ids, unique on the page. */
  readonly id: string;
  readonly headline: string;
  /** Text and sentences, each a paragraph. */
  readonly body: readonly string[];
  readonly marks: readonly { readonly area: string; readonly words: string }[];
  readonly content: SlideContent;
  readonly theme: ThemeName;
  /** Dark squares of a QR code, and what it is; null = none. */
  readonly code: readonly (readonly boolean[])[] | null;
}

/** Where the picture of a slide stands, px of the slide. */
export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Layout {
  readonly headline: readonly string[];
  readonly body: readonly string[];
  readonly source: readonly string[];
  readonly bodyTop: number;
  readonly picture: PictureBox;
}

const bodyType = ({ draw, table }: SlideContent): typeof BODY | typeof WORDS =>
  draw || table ? BODY : WORDS;

/** Lines and places of a slide; the picture takes the room that words leave. */
export function slideLayout({ headline, body, marks, content, code }: SlideParts): Layout {
  const aside = code ? QR_SIDE + 32 : 0;
  const headlineLines = wrapText(headline || content.title, INNER, HEADLINE.size, 600);
  const bodyLines = [...body, ...marks.map(({ words }) => words)]
    .filter((words) => words !== '')
    .flatMap((words) => wrapText(words, INNER, bodyType(content).size));
  const source = wrapText(
    [content.about, ...content.sourceLine].filter((part) => part !== '').join(' · '),
    INNER - aside,
    SOURCE.size,
  ).slice(0, MOST_SOURCE_LINES);
  const bodyTop = MARGIN + headlineLines.length * HEADLINE.line + 12;
  const top = bodyTop + bodyLines.length * bodyType(content).line + 20;
  const bottom = SLIDE.height - MARGIN / 2 - Math.max(source.length * SOURCE.line, code ? QR_SIDE : 0) - 24;
  return {
    headline: headlineLines,
    body: bodyLines,
    source,
    bodyTop,
    picture: { x: MARGIN, y: top, width: INNER, height: Math.max(0, bottom - top) },
  };
}

/** What a slide shows, in short, for who cannot see it: what its view says of itself, or which table stands on it. */
export const slideDescription = (text: Text, { description, about, table }: SlideContent): string =>
  description === '' && table
    ? text.t('slides.tableDescription', { count: table.rows.length, about })
    : description;

/** One slide as one picture: headline, sentences, the view, source line; nothing under 24 px at 1080p. */
export function slidePicture(text: Text, parts: SlideParts): SvgNode {
  const { id, content, theme, code } = parts;
  const tokens = TOKENS[theme];
  const layout = slideLayout(parts);
  const body = bodyType(content);
  const sourceTop = SLIDE.height - MARGIN / 2 - layout.source.length * SOURCE.line;
  return picture(
    {
      id,
      ...SLIDE,
      title: parts.headline || content.title || text.t('present.slide'),
      description: slideDescription(text, content),
    },
    svg('rect', { width: SLIDE.width, height: SLIDE.height, fill: tokens.paper }),
    textLines(
      MARGIN,
      MARGIN + HEADLINE.size,
      layout.headline,
      { fill: tokens.ink, size: HEADLINE.size, weight: 600 },
      HEADLINE.line,
    ),
    textLines(
      MARGIN,
      layout.bodyTop + body.size + 4,
      layout.body,
      { fill: tokens.ink, size: body.size },
      body.line,
    ),
    content.problem !== '' && problemLines(content.problem, layout.picture, tokens.ink),
    viewOf(text, parts, layout.picture),
    textLines(
      MARGIN,
      sourceTop + SOURCE.size,
      layout.source,
      { fill: tokens.muted, size: SOURCE.size },
      SOURCE.line,
    ),
    code && codeSquares(code),
  );
}

const problemLines = (problem: string, box: PictureBox, ink: string): readonly SvgNode[] =>
  textLines(box.x, box.y + 60, wrapText(problem, box.width, 36), { fill: ink, size: 36 }, 50);

/** The view itself, drawn for type of 12 and scaled up. */
function viewOf(text: Text, { id, content, theme, marks }: SlideParts, box: PictureBox): SvgNode | null {
  const width = box.width / PICTURE_SCALE;
  const height = Math.floor(box.height / PICTURE_SCALE);
  if (height < 40 || (!content.draw && !content.table)) return null;
  const frame = { id: `${id}-view`, width, height, theme, tokens: TOKENS[theme] };
  const drawn = content.draw
    ? content.draw({ ...frame, marked: marks.map(({ area }) => area) })
    : content.table &&
      tablePicture(content.table, {
        ...frame,
        title: content.about,
        description: '',
        more: (count) => text.t('present.moreRows', { count }),
      });
  if (!drawn) return null;
  const { role: _role, 'aria-labelledby': _name, width: _width, height: _height, ...rest } = drawn.attributes;
  return svg(
    'svg',
    { ...rest, ...box, preserveAspectRatio: 'xMinYMin meet', 'data-view': '' },
    ...withoutNames(drawn),
  );
}

const withoutNames = ({ children }: SvgNode): readonly (SvgNode | string)[] =>
  children.filter((child) => typeof child === 'string' || !['title', 'desc'].includes(child.tag));

/** A QR code in the lower right corner, on white for every reader. */
function codeSquares(code: readonly (readonly boolean[])[]): SvgNode {
  const step = QR_SIDE / Math.max(1, code.length);
  const [left, top] = [SLIDE.width - MARGIN - QR_SIDE, SLIDE.height - MARGIN / 2 - QR_SIDE];
  const quiet = QR_QUIET * step;
  const whole = QR_SIDE + 2 * quiet;
  const d = code
    .flatMap((line, y) =>
      line.flatMap((dark, x) =>
        dark
          ? [
              `M${round(left + x * step)} ${round(top + y * step)}h${round(step)}v${round(step)}h-${round(step)}z`,
            ]
          : [],
      ),
    )
    .join('');
  return svg(
    'g',
    {},
    svg('rect', { x: left - quiet, y: top - quiet, width: whole, height: whole, fill: '#ffffff' }),
    svg('path', { d, fill: '#000000' }),
  );
}

const round = (value: number): string => value.toFixed(2);
