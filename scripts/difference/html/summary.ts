import type { AreaChange } from '../../../web/domain/difference/area-changes';
import { isChanged } from '../../../web/domain/difference/area-changes';
import { type Html, html, wide } from '../../../web/svg/html';
import type { Text } from '../../../web/text';
import type { Comparison } from '../compare';

/** One row per area: addresses, what happened to them, ground and homes on both sides; one figure where both are the same. */
export function areaTable({ difference: { areas }, nameOf }: Comparison, { t, number }: Text): Html {
  const heads = [
    t('difference.column-addresses'),
    t('difference.column-entered'),
    t('difference.column-left'),
    t('difference.column-renumbered'),
    t('difference.column-moved'),
    t('difference.column-hectares'),
    t('difference.column-homes'),
  ];
  const both = (was: number, is: number, decimals: number): Html => {
    const [old, now] = [number(was, decimals), number(is, decimals)];
    return html`<td class="number">${old === now ? now : `${old} → ${now}`}</td>`;
  };
  const one = (count: number): Html =>
    count === 0
      ? html`<td class="number quiet">${number(count)}</td>`
      : html`<td class="number">${number(count)}</td>`;
  const cells = ({ addresses, counts, hectares }: Figures): Html =>
    html`${both(...addresses, 0)}${counts.map(one)}${both(...hectares, 2)}`;
  const homes = ({ homes: of }: AreaChange): Html =>
    of.known
      ? both(of.before, of.after, 0)
      : html`<td class="number quiet">${t('difference.not-known')}</td>`;
  const figures = areas.map(figuresOf);
  return html`<h2>${t('difference.by-area')}</h2>
${wide(
  t('difference.by-area'),
  html`<table>
<thead><tr><th scope="col">${t('difference.column-area')}</th>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
<tbody>${areas.map(
    (area, i) =>
      html`<tr><th scope="row">${isChanged(area) ? html`<a href="#area-${area.area}">${nameOf(area.area)}</a>` : nameOf(area.area)}</th>${cells(figures[i] ?? NO_FIGURES)}${homes(area)}</tr>
`,
  )}</tbody>
<tfoot><tr><th scope="row">${t('difference.total')}</th>${cells(figures.reduce(added, NO_FIGURES))}<td></td></tr></tfoot>
</table>`,
)}
<p class="small">${t('difference.entered-note')}</p>`;
}

type Pair = readonly [before: number, after: number];
interface Figures {
  readonly addresses: Pair;
  /** Came in, left, renumbered, moved. */
  readonly counts: readonly number[];
  readonly hectares: Pair;
}

const NO_FIGURES: Figures = { addresses: [0, 0], counts: [0, 0, 0, 0], hectares: [0, 0] };

const figuresOf = ({ before, after, counts, cameFromOthers, wentToOthers }: AreaChange): Figures => ({
  addresses: [before?.addresses ?? 0, after?.addresses ?? 0],
  counts: [counts.entered + cameFromOthers, counts.left + wentToOthers, counts.renumbered, counts.moved],
  hectares: [(before?.area ?? 0) / 10_000, (after?.area ?? 0) / 10_000],
});

const added = (sum: Figures, { addresses, counts, hectares }: Figures): Figures => ({
  addresses: [sum.addresses[0] + addresses[0], sum.addresses[1] + addresses[1]],
  counts: sum.counts.map((count, i) => count + (counts[i] ?? 0)),
  hectares: [sum.hectares[0] + hectares[0], sum.hectares[1] + hectares[1]],
});
