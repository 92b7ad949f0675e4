import type { AreaKind, AreaRecord } from '../../../domain/dataset/catalogue';
import { coverage } from '../../../domain/figures/coverage';
import type { Figure } from '../../../domain/figures/figure';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { planYears } from '../../../domain/figures/plan-years';
import type { FigureRef } from '../../../state/choices';
import type { Text, TextKey } from '../../../text';
import { reasonWords } from '../../../text/figure-words';
import { listWords } from '../../../text/lists';

const KIND: Readonly<Record<Exclude<AreaKind, 'monitoring-area'>, TextKey>> = {
  aggregate: 'receipt.kindAggregate',
  municipality: 'receipt.kindMunicipality',
  region: 'receipt.kindRegion',
  country: 'receipt.kindCountry',
  'reference-group': 'receipt.kindReferenceGroup',
  organisation: 'receipt.kindOrganisation',
};

/**
 * What the area of a figure is: for a housing area the plan whose boundary the source counts by, for an aggregate who is
 * in it and who is not. `published` are the plans whose address lists are known; null while that is not known yet.
 */
export function placeLines(
  text: Text,
  index: FigureIndex,
  ref: FigureRef,
  figure: Figure,
  published: readonly string[] | null,
): readonly string[] {
  const area = index.areas.get(ref.area);
  if (!area) return [];
  if (area.kind === 'monitoring-area') return boundaryLines(text, index, area, figure, published);
  const together = coverage(index, ref.area, ref);
  return together ? coverageLines(text, index, together) : [text.t(KIND[area.kind])];
}

function boundaryLines(
  text: Text,
  index: FigureIndex,
  area: AreaRecord,
  figure: Figure,
  published: readonly string[] | null,
): readonly string[] {
  const row = figure.observation;
  if (!row) {
    const plans = area.plans.map((plan) => planYears(index, plan));
    return [text.t('receipt.inPlans', { plans: listWords(text, plans), count: plans.length })];
  }
  const plan = index.catalogue.sources.find(({ id }) => id === row.source)?.plan ?? '';
  if (plan === '') return [text.t('receipt.planUnknown')];
  const lines = [text.t('receipt.areaOfPlan', { plan: planYears(index, plan) })];
  if (published)
    lines.push(text.t(published.includes(plan) ? 'receipt.listPublished' : 'receipt.listNotPublished'));
  return lines;
}

function coverageLines(
  text: Text,
  index: FigureIndex,
  { members, outside, without }: NonNullable<ReturnType<typeof coverage>>,
): readonly string[] {
  const name = (id: string): string => index.areas.get(id)?.name_da ?? id;
  const lines = [text.t('receipt.members', { areas: listWords(text, members.map(name)) })];
  if (outside.length > 0)
    lines.push(text.t('receipt.outside', { areas: listWords(text, outside.map(name)) }));
  if (without.length === members.length) lines.push(text.t('receipt.withoutAll'));
  else
    for (const { area, reason } of without)
      lines.push(text.t('receipt.without', { area: name(area), reason: reasonWords(text, reason) }));
  return lines;
}
