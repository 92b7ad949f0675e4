import type { Text } from '../../text';
import { type Html, html, NOTHING } from '../html';
import { toSvgString } from '../node';
import type { SlideContent } from '../slides/slide';
import { TOKENS } from '../tokens';

/** Pictures on paper are black on white. */
export const PAPER = { ...TOKENS.light, paper: '#ffffff' };

/** Rooms for pictures, units of which the smallest type takes 12; the text of a page is 660 of them wide. */
export const WIDE = { width: 660, height: 140 } as const;
export const MAP = { width: 660, height: 280 } as const;
export const HALF = { width: 320, height: 140 } as const;

/** The picture of a view; nothing where its table is all there is. */
export function viewPicture(
  content: SlideContent,
  id: string,
  room: { readonly width: number; readonly height: number },
  marked: readonly string[] = [],
): Html {
  const drawn = content.draw?.({ id, ...room, theme: 'light', tokens: PAPER, marked });
  return drawn ? { markup: toSvgString(drawn) } : NOTHING;
}

/** Longest words that a cell keeps on one line, characters. */
const MOST_UNBROKEN = 20;
const cellClass = (number: boolean, words: string): string =>
  number ? 'number' : words.length > MOST_UNBROKEN ? 'words' : 'words short';

/** The numbers of a view, so that nobody needs the picture. */
export const viewTable = (text: Text, { table, about }: SlideContent): Html =>
  table
    ? html`<table><caption>${text.t('report.tableTitle', { title: about })}</caption><thead><tr>${table.columns.map(({ name, number }) => html`<th scope="col" class="${number ? 'number' : 'words'}">${name}</th>`)}</tr></thead><tbody>${table.rows.map((cells) => html`<tr>${cells.map(({ words }, c) => (c === 0 ? html`<th scope="row">${words}</th>` : html`<td class="${cellClass(table.columns[c]?.number === true, words)}">${words}</td>`))}</tr>`)}</tbody></table>`
    : NOTHING;

/** What limits a view, and where its numbers are from. */
export const viewFoot = (text: Text, limits: readonly string[], sourceLine: readonly string[]): Html =>
  html`${limits.length > 0 ? html`<p class="doubts"><strong>${text.t('report.doubts')}:</strong> ${limits.join(' ')}</p>` : NOTHING}
<p class="source">${sourceLine.join(' · ')}</p>`;
