import { type PlotOptions, plot } from '@observablehq/plot';
import type { Tokens } from '../svg/tokens';

/** What a chart is drawn into: px, the colours of the appearance, and an id that is unique on the page. */
export interface ChartFrameSize {
  readonly id: string;
  readonly width: number;
  readonly tokens: Tokens;
}

/** Who cannot see the picture hears these. */
export interface ChartNames {
  readonly title: string;
  /** '' where a table beside it says all. */
  readonly description: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws a chart by the grammar of Observable Plot in the house's type and colours. The library's inline style sheet is taken
 * out: a strict content policy forbids it, and `page.css` says the same.
 */
export function plotPicture(options: PlotOptions, frame: ChartFrameSize, names: ChartNames): SVGSVGElement {
  const drawn = plot({
    ...options,
    width: frame.width,
    figure: false,
    style: { fontFamily: 'inherit', fontSize: '12px', color: frame.tokens.ink, background: 'none' },
  });
  const picture = drawn as SVGSVGElement;
  for (const sheet of picture.querySelectorAll('style')) sheet.remove();
  // the library names each group of marks in English ("bar"); a picture has one name, and a plain group may have none
  for (const group of picture.querySelectorAll('g[aria-label]:not([role])'))
    group.removeAttribute('aria-label');
  picture.setAttribute('role', 'img');
  const parts = [
    ['title', `${frame.id}-title`, names.title],
    ['desc', `${frame.id}-desc`, names.description],
  ] as const;
  const said = parts.filter(([, , words]) => words !== '');
  picture.setAttribute('aria-labelledby', said.map(([, id]) => id).join(' '));
  for (const [tag, id, words] of [...said].reverse()) {
    const element = picture.ownerDocument.createElementNS(SVG, tag);
    element.id = id;
    element.textContent = words;
    picture.prepend(element);
  }
  return picture;
}
