import { remarkHouses } from '../../../web/domain/checks/report';
import { type Html, html, NOTHING, wide } from '../../../web/svg/html';
import type { Text } from '../../../web/text';
import { membersOf } from '../../build/plan-boundaries';
import { findingCounts } from '../../console';
import type { CheckReport, PlanReport } from '../report';
import { KINDS } from './kinds';

/** What the report comes to, in one sentence, and what a reader must know before using it. */
export function lead(report: CheckReport, plan: PlanReport | undefined, text: Text): Html {
  const { t, number } = text;
  const all = report.shown.map(({ finding }) => finding);
  if (!plan) return html`<p class="lead">${t('check.lead-broken', { counts: findingCounts(all, text) })}</p>`;
  const found = all.filter((one) => one.plan === plan.of.plan);
  const others = all.length - found.length;
  const values = {
    addresses: number(plan.of.areaOf.filter((area) => area >= 0).length),
    count: plan.of.areaIds.length,
    areas: number(plan.of.areaIds.length),
    counts: findingCounts(found, text),
  };
  const key = found.length === 0 ? 'check.lead-clean' : 'check.lead';
  const { info } = plan.of.register;
  return html`<p class="lead">${t(key, values)} ${others === 0 ? '' : t('check.lead-others', { count: others, number: number(others) })}</p>
${plan.of.boundaries ? NOTHING : html`<p class="caution">${t('check.no-boundaries')}</p>`}
${info.kind === 'schematic' ? html`<p class="caution">${t('check.schematic')}</p>` : NOTHING}`;
}

/** One row for each area: its addresses, how much was found, and how many addresses that is about. */
export function areaTable({ of, areas }: PlanReport, report: CheckReport, { t, number }: Text): Html {
  const rows = of.areaIds.map((id, index) => {
    const own = areas.find(({ area }) => area === id);
    return {
      id,
      name: report.nameOf(id),
      figures: [
        membersOf(of, index).length,
        own?.counts.error ?? 0,
        own?.counts.warning ?? 0,
        own?.counts.note ?? 0,
        own?.addresses ?? 0,
      ],
      linked: own !== undefined,
    };
  });
  const heads = [
    t('check.members'),
    t('check.errors'),
    t('check.warnings'),
    t('check.notes'),
    t('check.concerned'),
  ];
  const total = heads.map((_, i) => rows.reduce((sum, { figures }) => sum + (figures[i] ?? 0), 0));
  const cells = (figures: readonly number[]): Html[] =>
    figures.map((figure) =>
      figure === 0
        ? html`<td class="number quiet">${number(figure)}</td>`
        : html`<td class="number">${number(figure)}</td>`,
    );
  return html`<h2>${t('check.by-area')}</h2>
${wide(
  t('check.by-area'),
  html`<table>
<thead><tr><th scope="col">${t('check.area')}</th>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ id, name, figures, linked }) =>
      html`<tr><th scope="row">${linked ? html`<a href="#area-${of.plan}-${id}">${name}</a>` : name}</th>${cells(figures)}</tr>
`,
  )}</tbody>
<tfoot><tr><th scope="row">${t('check.total')}</th>${cells(total)}</tr></tfoot>
</table>`,
)}`;
}

/** Everything that was checked, with what came of it: also what gave nothing, and what could not be checked. */
export function checkedTable({ of }: PlanReport, report: CheckReport, { t, number }: Text): Html {
  const remarks = report.shown.filter(({ finding }) => finding.plan === of.plan);
  const result = (codes: readonly string[], possible: boolean): Html => {
    if (!possible) return html`<td class="quiet">${t('check.not-checked')}</td>`;
    const own = remarks.filter(({ finding }) => codes.includes(finding.code));
    if (own.length === 0) return html`<td class="quiet">${t('check.nothing')}</td>`;
    const places = { count: own.length, number: number(own.length) };
    const count = new Set(own.flatMap((remark) => remarkHouses(remark, of.register))).size;
    if (count === 0) return html`<td>${t('check.places', places)}</td>`;
    const addresses = t('check.addresses', { count, number: number(count) });
    return html`<td>${t('check.result-of', { ...places, addresses })}</td>`;
  };
  return html`<h2>${t('check.checked')}</h2>
<table>
<thead><tr><th scope="col">${t('check.check-of')}</th><th scope="col">${t('check.result')}</th></tr></thead>
<tbody>${KINDS.filter(
    ({ needsParcels }) => !needsParcels || report.survey.plans.some(({ alongParcels }) => alongParcels),
  ).map(
    ({ words, codes, needsBoundaries }) =>
      html`<tr><th scope="row">${t(words)}</th>${result(codes, !needsBoundaries || of.boundaries !== undefined)}</tr>
`,
  )}</tbody>
</table>`;
}
