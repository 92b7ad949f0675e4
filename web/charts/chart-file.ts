import { wrapText } from '../svg/text';
import type { Tokens } from '../svg/tokens';
import { svgCanvas } from '../ui/svg-canvas';

/** What stands around a chart in its file: nothing of it may be lost on the way to a slide. */
export interface ChartFileParts {
  /** The chart as drawn, with its width and height in px. */
  readonly picture: SVGSVGElement;
  /** The finding, and below it what is shown. */
  readonly title: string;
  readonly about: string;
  readonly sourceLine: string;
  readonly tokens: Tokens;
}

const SVG = 'http://www.w3.org/2000/svg';
const FONT = "Inter, 'Helvetica Neue', Arial, sans-serif";
const MARGIN = 24;
/** Pixels of a PNG per px. */
export const PNG_RATIO = 2;

/** Puts finding, chart and source line on one sheet, as a picture that stands alone. */
export function chartSheet(parts: ChartFileParts): SVGSVGElement {
  const { picture, tokens } = parts;
  const inner = Number(picture.getAttribute('width'));
  const height = Number(picture.getAttribute('height'));
  const lines = [
    ...wrapText(parts.title, inner, 20, 600).map((words) => ({
      words,
      size: 20,
      weight: 600,
      fill: tokens.ink,
    })),
    ...wrapText(parts.about, inner, 14).map((words) => ({
      words,
      size: 14,
      weight: 400,
      fill: tokens.muted,
    })),
  ];
  const foot = wrapText(parts.sourceLine, inner, 12);
  const sheet = document.createElementNS(SVG, 'svg');
  const rect = element('rect', { width: '100%', height: '100%', fill: tokens.panel });
  sheet.append(rect);
  let y = MARGIN;
  for (const { words, size, weight, fill } of lines) {
    y += size * 1.3;
    sheet.append(textAt(words, y, size, weight, fill));
  }
  y += 16;
  const chart = picture.cloneNode(true) as SVGSVGElement;
  chart.setAttribute('x', String(MARGIN));
  chart.setAttribute('y', String(y));
  chart.setAttribute('color', tokens.ink);
  chart.setAttribute('font-family', FONT);
  sheet.append(chart);
  y += height + 8;
  for (const words of foot) {
    y += 16;
    sheet.append(textAt(words, y, 12, 400, tokens.muted));
  }
  const whole = { width: inner + 2 * MARGIN, height: Math.ceil(y + MARGIN) };
  sheet.setAttribute('xmlns', SVG);
  sheet.setAttribute('width', String(whole.width));
  sheet.setAttribute('height', String(whole.height));
  sheet.setAttribute('viewBox', `0 0 ${whole.width} ${whole.height}`);
  return sheet;
}

function element(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function textAt(words: string, y: number, size: number, weight: number, fill: string): SVGElement {
  const made = element('text', {
    x: String(MARGIN),
    y: String(y),
    fill,
    'font-size': String(size),
    'font-weight': String(weight),
    'font-family': FONT,
  });
  made.textContent = words;
  return made;
}

/** The sheet as an SVG file: vector, type by name. */
export const svgFile = (sheet: SVGSVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(sheet)], { type: 'image/svg+xml' });

/** The sheet as a PNG of twice its size. Null where the browser can't draw it. */
export async function pngFile(sheet: SVGSVGElement): Promise<Blob | null> {
  const canvas = await svgCanvas(sheet, PNG_RATIO);
  return canvas && new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
