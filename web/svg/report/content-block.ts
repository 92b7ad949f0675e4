import type { Text } from '../../text';
import { type Html, html, NOTHING } from '../html';
import { toSvgString } from '../node';
import type { SlideContent } from '../slides/slide';
import { TOKENS } from '../tokens';

/** Picture of a page, units of which the smallest type takes 12. */
const PICTURE = { width: 660, height: 250 } as const;

/** One view on paper: finding, picture, table, doubts and source line; nothing of it is split over pages but long tables. */
export function contentBlock(text: Text, content: SlideContent, id: string, marked: readonly string[]): Html {
  if (content.problem !== '') return html`<p>${content.problem}</p>`;
  const picture =
    content.draw &&
    toSvgString(
      content.draw({ id, ...PICTURE, theme: 'light', tokens: { ...TOKENS.light, paper: '#ffffff' }, marked }),
    );
  return html`<figure>
<figcaption><strong>${content.title}</strong> <span>${content.about}</span></figcaption>
${picture ? { markup: picture } : NOTHING}
</figure>
${content.table ? tableOf(text, content) : NOTHING}
${content.limits.length > 0 ? html`<p class="doubts"><strong>${text.t('report.doubts')}:</strong> ${content.limits.join(' ')}</p>` : NOTHING}
<p class="source">${content.sourceLine.join(' · ')}</p>
`;
}

const tableOf = (text: Text, { table, about }: SlideContent): Html =>
  table
    ? html`<table><caption>${text.t('report.tableTitle', { title: about })}</caption><thead><tr>${table.columns.map(({ name, number }) => html`<th scope="col" class="${number ? 'number' : 'words'}">${name}</th>`)}</tr></thead><tbody>${table.rows.map((cells) => html`<tr>${cells.map(({ words }, c) => (c === 0 ? html`<th scope="row">${words}</th>` : html`<td class="${table.columns[c]?.number ? 'number' : 'words'}">${words}</td>`))}</tr>`)}</tbody></table>`
    : NOTHING;
