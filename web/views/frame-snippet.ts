import type { EmbedPart } from '../state/embed';
import { html } from '../svg/html';

/** Room that each part takes in a frame as wide as a column of text, px. */
const HEIGHTS: Readonly<Record<EmbedPart, number>> = { map: 500, legend: 0, chart: 420, table: 420 };
const AROUND = 200;

/** The lines that put a view into another page. What the reader has named in it stays text. */
export const frameSnippet = (address: string, title: string, parts: readonly EmbedPart[]): string =>
  html`<iframe src="${address}" title="${title}" width="100%" height="${AROUND + parts.reduce((sum, part) => sum + HEIGHTS[part], 0)}" loading="lazy" style="border:0"></iframe>`
    .markup;
