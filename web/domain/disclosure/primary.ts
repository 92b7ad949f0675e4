import type { Indicator } from '../figures/indicator';
import type { Observation } from '../figures/observation';
import { ruleOf, type SourceRule } from './config';
import { trueCount } from './facts';
import type { HiddenWhy } from './hidden';
import { BOUNDARY_MARK, partsOfQuantity, type Quantity } from './quantities';
import { boundaryDifference, type RelationContext } from './relations';

/** A count that nobody may be able to work out, and the figure that tells it. */
export interface Sensitive {
  readonly quantity: Quantity;
  readonly row: Observation;
}

export interface PrimarySuppression {
  /** Ids of the rows that are hidden for what they rest on, each with the reason. */
  readonly hidden: ReadonlyMap<string, HiddenWhy>;
  readonly sensitive: readonly Sensitive[];
}

/** Finds the figures that rest on too few persons by the rule of their source. Published figures are never among them. */
export function primarySuppression(
  observations: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
  context: RelationContext,
): PrimarySuppression {
  const { config, quantities } = context;
  const hidden = new Map<string, HiddenWhy>();
  const sensitive: Sensitive[] = [];
  for (const row of observations) {
    const indicator = indicators.get(row.indicator);
    const rule = ruleOf(config, row.source, row.indicator);
    if (!indicator || rule.published) continue;
    const why = smallWhy(row, indicator, rule);
    if (!why) continue;
    hidden.set(row.id, why);
    sensitive.push({ quantity: quantities.of(row, indicator).part, row });
  }
  for (const { larger, smaller, row } of smallDifferences(observations, indicators, context)) {
    if (!hidden.has(row.id)) hidden.set(row.id, 'small-difference');
    sensitive.push({ quantity: boundaryDifference(larger, smaller), row });
  }
  return { hidden, sensitive };
}

const isFew = (count: number | undefined, { smallestCount }: SourceRule): boolean =>
  count !== undefined && count > 0 && count < smallestCount;

/** Units that count persons or cases about persons. Counts of things are left out by the rule's list of indicators. */
const PERSONS: readonly string[] = ['persons', 'fulltime-persons', 'count'];

function smallWhy(row: Observation, indicator: Indicator, rule: SourceRule): HiddenWhy | undefined {
  const count = trueCount(row, indicator);
  if (indicator.kind === 'count')
    return PERSONS.includes(indicator.unit) && isFew(count, rule) ? 'small-count' : undefined;
  if (row.denominator !== null && row.denominator < rule.smallestBase) return 'small-base';
  if (isFew(count, rule)) return 'small-count';
  const rest = count === undefined || row.denominator === null ? undefined : row.denominator - count;
  return indicator.kind === 'share' && isFew(rest, rule) ? 'small-rest' : undefined;
}

/** Figures for two boundary versions of one area whose difference is a few persons. The one that may be hidden is told. */
function smallDifferences(
  observations: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
  { config, quantities }: RelationContext,
): readonly { readonly larger: Quantity; readonly smaller: Quantity; readonly row: Observation }[] {
  const versions = new Map<
    string,
    { readonly quantity: Quantity; readonly count: number; readonly row: Observation }[]
  >();
  for (const row of observations) {
    const indicator = indicators.get(row.indicator);
    const count = indicator && trueCount(row, indicator);
    if (!indicator || count === undefined) continue;
    const quantity = quantities.of(row, indicator).part;
    const { measure, area, period } = partsOfQuantity(quantity);
    const key = JSON.stringify([measure, area.split(BOUNDARY_MARK)[0], period]);
    versions.set(key, [...(versions.get(key) ?? []), { quantity, count, row }]);
  }
  return [...versions.values()].flatMap((all) => {
    const [first, ...others] = [...all].sort((a, b) => (a.quantity < b.quantity ? -1 : 1));
    return others.flatMap((other) => {
      if (!first || first.quantity === other.quantity) return [];
      const row = [other.row, first.row].find((one) => !ruleOf(config, one.source, one.indicator).published);
      if (!row) return [];
      const rule = ruleOf(config, row.source, row.indicator);
      return isFew(Math.abs(first.count - other.count), rule)
        ? [{ larger: first.quantity, smaller: other.quantity, row }]
        : [];
    });
  });
}
