import { isFailing } from '../../domain/claims/check';
import { findFact } from '../../domain/claims/find-fact';
import { baselineChange } from '../../domain/trends/baseline-change';
import { trendLine } from '../../domain/trends/trend-line';
import type { Text } from '../../text';
import { factSentence } from '../../text/claim-words';
import { type Html, html, NOTHING } from '../html';
import { checkedClaim, claimLine } from '../slides/checked-claim';
import { lineList } from './line-list';
import type { ReportData, ReportScope } from './report';

/** What changed since the baseline, by tested rules only; how things stood at the newest figure; and what is said elsewhere and no longer holds. */
export function summary(text: Text, data: ReportData, scope: ReportScope): Html {
  const { index, background } = data;
  const goals = background.targets.filter((row) => {
    const indicator = index.indicators.get(row.indicator);
    const isArea = index.areas.get(row.area)?.kind === 'monitoring-area';
    return (
      row.plan === scope.plan &&
      row.baseline !== null &&
      indicator?.exposure === 'open' &&
      scope.themes.includes(indicator.theme) &&
      (!isArea || scope.areas.includes(row.area))
    );
  });
  const evidence = { index, targets: background.targets };
  const changed = goals.flatMap(({ indicator, area }) => {
    const entry = index.indicators.get(indicator);
    const change =
      entry &&
      baselineChange(index, background.targets, entry, trendLine(index, indicator, area), scope.plan);
    if (change?.kind !== 'change') return [];
    const fact = findFact(evidence, { kind: 'baseline', indicator, area, plan: scope.plan, side: 'level' });
    return fact.kind === 'none' ? [] : [factSentence(text, index, fact)];
  });
  const stands = goals.flatMap(({ indicator, area }) => {
    const fact = findFact(evidence, { kind: 'municipality', indicator, area, period: null, side: 'level' });
    return fact.kind === 'none' ? [] : [factSentence(text, index, fact)];
  });
  const lead =
    changed.length === 0
      ? text.t('report.summaryAtBaseline', { of: goals.length })
      : text.t('report.summarySome', { count: changed.length, of: goals.length });
  return html`<p class="lead">${lead}</p>
${changed.length > 0 ? lineList(changed) : NOTHING}
${stands.length > 0 ? html`<h3>${text.t('report.summaryStand')}</h3>${lineList(stands)}` : NOTHING}
${claims(text, data)}`;
}

/** The sentences of the stories, held against the figures: how many there are, and every one that does not hold. */
function claims(text: Text, data: ReportData): Html {
  const checked = data.stories.flatMap(({ title, steps }) =>
    steps.flatMap((step) => step.claims.map((claim) => ({ title, one: checkedClaim(text, data, claim) }))),
  );
  if (checked.length === 0) return NOTHING;
  const failing = checked.filter(({ one }) => isFailing(one.check));
  const heading = html`<h3>${text.t('report.claims')}</h3>`;
  if (failing.length === 0)
    return html`${heading}<p>${text.t('report.claimsHold', { count: checked.length })}</p>`;
  return html`${heading}<p>${text.t('report.claimsFail', { count: failing.length, of: checked.length })}</p>
${lineList(failing.map(({ title, one }) => text.t('report.claimOf', { story: title, claim: claimLine(one) })))}`;
}
