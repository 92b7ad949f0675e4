import type PptxGenJS from 'pptxgenjs';
import type { SvgNode } from '../../../svg/node';
import type { NativeChart, SlideContent, SlideTable } from '../../../svg/slides/slide';
import { PICTURE_SCALE, type PictureBox, SLIDE } from '../../../svg/slides/slide-picture';
import { TOKENS } from '../../../svg/tokens';
import type { Text } from '../../../text';

/** Makes a picture a PNG as a data address; null where that can't be done. */
export type PictureMaker = (node: SvgNode) => Promise<string | null>;

/** Size of a slide in inches. */
export const WIDE = { width: 13.333, height: 7.5 } as const;
export const INCH = WIDE.width / SLIDE.width;
export const FONT = 'Arial';
export const INK = TOKENS.light;
export const plain = (colour: string): string => colour.slice(1);

/** Smallest type, points: what the back row can read. */
const SMALLEST = 12;
/** Height of a row of a table, inches: the least that takes the type, and the most that looks like one. */
const ROW = { least: 0.27, most: 0.4 } as const;
/** How much wider the first column is than the others. */
const FIRST_COLUMN = 1.8;

interface Making {
  readonly text: Text;
  readonly deck: PptxGenJS;
  readonly slide: PptxGenJS.Slide;
  /** Prefix of ids. */
  readonly id: string;
  readonly pngOf: PictureMaker;
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Puts a view on a slide: as native chart or table, else as a picture with its words. False when the picture could not be made. */
export async function addView(
  making: Making,
  content: SlideContent,
  marked: readonly string[],
  place: PictureBox,
): Promise<boolean> {
  const room = { x: place.x * INCH, y: place.y * INCH, w: place.width * INCH, h: place.height * INCH };
  const { native, table, draw } = content;
  if (native && native.series.length > 0) {
    addChart(making, native, content.description || content.about, room);
    return true;
  }
  if (draw) {
    const node = draw({
      id: making.id,
      width: place.width / PICTURE_SCALE,
      height: Math.floor(place.height / PICTURE_SCALE),
      theme: 'light',
      tokens: INK,
      marked,
    });
    const data = await making.pngOf(node);
    if (data) {
      const shape = Number(node.attributes.width) / Number(node.attributes.height);
      const w = Math.min(room.w, room.h * shape);
      making.slide.addImage({
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
  if (table) addTable(making, table, room);
  return !draw;
}

/** A chart that the program draws itself; bars from the top, the municipality last and in ink. */
function addChart({ deck, slide }: Making, native: NativeChart, words: string, room: Room): void {
  const isBars = native.kind === 'bars';
  const data = isBars ? barsOf(native) : native.series.map((one) => ({ ...one, labels: [...native.labels] }));
  const colours = isBars
    ? [...(native.series.length > 1 ? [INK.ink] : []), ...native.labels.map(() => INK.muted)]
    : [INK.accent, INK.ink];
  // the language makes it a decimal comma wherever the file is opened
  const number = native.decimals > 0 ? `0.${'0'.repeat(native.decimals)}` : '0';
  const format = `[$-406]${number}${native.mark === '' ? '' : `\\ \\${native.mark}`}`;
  const type = { fontFace: FONT, fontSize: 14, color: plain(INK.ink) };
  slide.addChart(
    isBars ? deck.ChartType.bar : deck.ChartType.line,
    // a null is a gap: the writer leaves it out
    data.map(({ name, labels, values }) => ({ name, labels, values: [...values] as number[] })),
    {
      ...room,
      barDir: 'bar',
      barGapWidthPct: 45,
      chartColors: colours.map(plain),
      lineSize: 2.5,
      lineDataSymbolSize: 9,
      showValue: true,
      dataLabelFormatCode: format,
      dataLabelFontFace: type.fontFace,
      dataLabelFontSize: type.fontSize,
      dataLabelColor: type.color,
      dataLabelPosition: isBars ? 'outEnd' : 't',
      catAxisLabelFontFace: type.fontFace,
      catAxisLabelFontSize: type.fontSize,
      catAxisLabelColor: type.color,
      catGridLine: { style: 'none' },
      valAxisHidden: isBars,
      valAxisLabelFontFace: type.fontFace,
      valAxisLabelFontSize: SMALLEST,
      valAxisLabelColor: plain(INK.muted),
      valAxisLabelFormatCode: format,
      valAxisMinVal: 0,
      valAxisLineShow: false,
      valGridLine: isBars ? { style: 'none' } : { color: plain(INK.line), size: 0.5 },
      showLegend: !isBars && data.length > 1,
      legendPos: 'b',
      legendFontFace: type.fontFace,
      legendFontSize: type.fontSize,
      altText: words,
    },
  );
}

/** Areas and, where it may be compared, the municipality as one series; charts of that program begin at the foot. */
function barsOf({ labels, series }: NativeChart) {
  const [own, town] = series;
  const level = town?.values[0];
  return [
    {
      name: own?.name ?? '',
      labels: [...labels, ...(town ? [town.name] : [])].reverse(),
      values: [...(own?.values ?? []), ...(town ? [level ?? null] : [])].reverse(),
    },
  ];
}

/** A table of the program's own. Rows that do not fit are counted, not squeezed. */
function addTable({ text, slide }: Making, { columns, rows }: SlideTable, room: Room): void {
  const fits = Math.max(1, Math.floor(room.h / ROW.least) - 1);
  const shown = rows.length <= fits ? rows : rows.slice(0, fits - 1);
  const left = rows.length - shown.length;
  const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.5, color: plain(INK.line) };
  const part = room.w / (columns.length - 1 + FIRST_COLUMN);
  const align = (c: number): 'right' | 'left' => (columns[c]?.number ? 'right' : 'left');
  slide.addTable(
    [
      columns.map(({ name }, c) => ({ text: name, options: { bold: true, align: align(c) } })),
      ...shown.map((cells) => cells.map(({ words }, c) => ({ text: words, options: { align: align(c) } }))),
      ...(left > 0
        ? [[{ text: text.t('present.moreRows', { count: left }), options: { colspan: columns.length } }]]
        : []),
    ],
    {
      x: room.x,
      y: room.y,
      w: room.w,
      colW: columns.map((_, c) => (c === 0 ? part * FIRST_COLUMN : part)),
      fontFace: FONT,
      fontSize: rows.length > 10 ? SMALLEST : 14,
      color: plain(INK.ink),
      margin: [0.03, 0.12, 0.03, 0.04],
      valign: 'middle',
      border: [{ type: 'none' }, { type: 'none' }, border, { type: 'none' }],
      rowH: Math.min(ROW.most, room.h / (shown.length + 1 + (left > 0 ? 1 : 0))),
    },
  );
}
