import { type Html, html, NOTHING } from '../../../svg/html';
import { htmlPage } from '../../../svg/html-page';
import { toSvgString } from '../../../svg/node';
import { claimLine } from '../../../svg/slides/checked-claim';
import { slidePicture } from '../../../svg/slides/slide-picture';
import type { Text } from '../../../text';
import { type PreparedStep, type PreparedStory, slideParts } from '../prepared';
import { PLAYER, STYLE } from './html-player';

/** A page of its own: what runs and looks in it stands in it, and it asks for nothing. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** A story as one page that opens by double click without any network: slides, tables, receipts, and its data. */
export function storyHtml(
  text: Text,
  prepared: PreparedStory,
  about: { readonly date: string; readonly fonts: string },
): string {
  const { story, steps, failing } = prepared;
  const { t } = text;
  const receipts = [...new Set(steps.flatMap(({ content }) => content.receipts))];
  const body = html`<header>
<h1>${story.title}</h1>
<p>${[story.occasion, about.date].filter(Boolean).join(' · ')}</p>
<p class="keys">${t('present.next')} → · ${t('present.previous')} ←</p>
${
  failing.length === 0
    ? NOTHING
    : html`<section><h2>${t('present.failingHeading')}</h2><ul>${failing.map((one) => html`<li>${claimLine(one)}</li>`)}</ul></section>`
}
</header>
<main>${steps.map((step, i) => slideSection(text, step, i, steps.length))}</main>
<section class="receipts"><h2>${t('present.receiptsHeading')}</h2><ul>${receipts.map((line) => html`<li>${line}</li>`)}</ul></section>`;
  const data = JSON.stringify({
    story,
    tables: steps.map(({ step, content }) => ({
      step: step.id,
      table: content.table,
      sources: content.sourceLine,
    })),
  }).replaceAll('<', '\\u003c');
  return htmlPage({
    language: text.language,
    title: story.title,
    style: `${about.fonts}\n${STYLE}`,
    policy: POLICY,
    body: `${body.markup}
<script type="application/json" id="story-data">${data}</script>
<script>${PLAYER}</script>`,
  });
}

function slideSection(text: Text, prepared: PreparedStep, i: number, count: number): Html {
  const { step, content } = prepared;
  const picture = slidePicture(text, slideParts(prepared, { id: `slide-${i}`, theme: 'light', code: null }));
  return html`<section class="slide" tabindex="-1" aria-label="${text.t('present.showName', { number: i + 1, of: count })}">
${{ markup: toSvgString(picture) }}
${content.table ? tableOf(text, step.headline || content.title, content.table) : NOTHING}
</section>
`;
}

const tableOf = (text: Text, caption: string, table: NonNullable<PreparedStep['content']['table']>): Html =>
  html`<details><summary>${text.t('charts.asTable')}</summary><table><caption>${caption}</caption><thead><tr>${table.columns.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${table.rows.map((cells) => html`<tr>${cells.map(({ words }, c) => (c === 0 ? html`<th scope="row">${words}</th>` : html`<td>${words}</td>`))}</tr>`)}</tbody></table></details>`;
