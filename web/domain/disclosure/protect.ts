import type { AreaRecord } from '../dataset/catalogue';
import type { Indicator } from '../figures/indicator';
import type { Observation } from '../figures/observation';
import { type CountValues, tiedTo } from './audit';
import { type DisclosureConfig, ruleOf } from './config';
import { type Constraint, factsOf } from './facts';
import type { HiddenFigure, HiddenWhy } from './hidden';
import { primarySuppression, type Sensitive } from './primary';
import { makeQuantities, type Quantity } from './quantities';
import { isSigned, type RelationContext } from './relations';
import { rounded } from './round';
import { makeViews, type View, type Views } from './views';

export interface Protection {
  /** What may be shown, rounded where the rule says so. */
  readonly shown: readonly Observation[];
  /** Ids of the rows that may not. For the build only: never written. */
  readonly hiddenIds: ReadonlySet<string>;
  readonly hidden: readonly HiddenFigure[];
  /** Hidden figures that published ones give away all the same. */
  readonly unprotected: readonly HiddenFigure[];
}

export interface ProtectInput {
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  readonly areas: readonly AreaRecord[];
  readonly config: DisclosureConfig;
  readonly countValues: CountValues;
}

/**
 * Hides figures on few persons, then whatever is needed so that none of them can be worked out to fewer than `candidates` whole values
 * from all that is shown (secondary suppression by audit: what each hidden count can still be under every shown figure and every known
 * relation; Fischetti and Salazar 2001 for the problem; here the nearest and smallest figure is hidden until the audit is passed).
 * Hiding only ever loosens bounds, so what has passed stays safe.
 */
export function protect(input: ProtectInput): Protection {
  const { observations, config } = input;
  const indicators = new Map(input.indicators.map((one) => [one.id, one]));
  const context: RelationContext = { ...input, quantities: makeQuantities(config) };
  const { hidden: first, sensitive } = primarySuppression(observations, indicators, context);
  const why = new Map<string, HiddenWhy>(first);
  const roundOf = (row: Observation): number => {
    const rule = ruleOf(config, row.source, row.indicator);
    return rule.published ? 0 : rule.round;
  };
  const shownAs = (row: Observation): Observation =>
    rounded(row, indicators.get(row.indicator), roundOf(row));
  const factsOfRow = (row: Observation): readonly Constraint[] => {
    const indicator = indicators.get(row.indicator);
    return indicator ? factsOf(shownAs(row), indicator, context.quantities, roundOf(row)) : [];
  };
  const views = makeViews(observations, factsOfRow, context);
  const auditor: Auditor = {
    why,
    config,
    possible: (quantity, constraints) =>
      input.countValues(quantity, constraints, (q) => isSigned(q, context), config.candidates),
  };
  const unprotected = new Set<Observation>();
  for (const secret of sensitive) {
    const { source } = secret.row;
    const audited = [views.own(source), ...views.together(source)].flatMap((view, i) => {
      const end = hideUntilSafe(secret, view, auditor, i === 0);
      if (end === 'contradictory')
        return believable(secret, view, views, auditor).map((some) =>
          hideUntilSafe(secret, some, auditor, false),
        );
      return [end];
    });
    if (audited.includes('unprotected')) unprotected.add(secret.row);
  }
  const told = (row: Observation): HiddenFigure => ({
    indicator: row.indicator,
    area: row.area,
    period: row.period,
    source: row.source,
    why: why.get(row.id) ?? 'computable',
  });
  return {
    shown: observations.filter(({ id }) => !why.has(id)).map(shownAs),
    hiddenIds: new Set(why.keys()),
    hidden: observations.filter(({ id }) => why.has(id)).map(told),
    unprotected: [...unprotected].map(told),
  };
}

interface Auditor {
  readonly config: DisclosureConfig;
  readonly why: Map<string, HiddenWhy>;
  readonly possible: (quantity: Quantity, constraints: readonly Constraint[]) => ReturnType<CountValues>;
}

/** Hides figures of a view until a secret can be too many values to be known. Figures that contradict each other give no bounds. */
function hideUntilSafe(
  { quantity }: Sensitive,
  view: View,
  { why, config, possible }: Auditor,
  evenIfContradictory: boolean,
): 'safe' | 'contradictory' | 'unprotected' {
  const { system, steps } = tiedTo(quantity, view.index);
  for (;;) {
    const shown = system.filter(({ owner }) => owner === undefined || !why.has(owner.id));
    const values = possible(
      quantity,
      shown.map(({ constraint }) => constraint),
    );
    if (values === 'contradictory' && !evenIfContradictory) return 'contradictory';
    if (values !== 'contradictory' && values >= config.candidates) return 'safe';
    const owners = new Set(shown.flatMap(({ owner }) => owner ?? []));
    const next = nextToHide(
      [...owners].filter((row) => !ruleOf(config, row.source, row.indicator).published),
      shown.flatMap(({ owner, constraint }) => (owner ? [{ owner, constraint }] : [])),
      steps,
    );
    if (!next) return values === 'contradictory' ? 'contradictory' : 'unprotected';
    why.set(next.id, 'computable');
  }
}

/**
 * What a person might believe of figures that contradict each other: every single figure of another source, and as many of them as can all
 * be true together.
 */
function believable(
  secret: Sensitive,
  view: View,
  views: Views,
  { why, possible }: Auditor,
): readonly View[] {
  const { quantity, row } = secret;
  const owners = tiedTo(quantity, view.index).system.flatMap(({ owner }) => owner ?? []);
  const others = [...new Set(owners)].filter(({ source, id }) => source !== row.source && !why.has(id));
  let agreeing: readonly Observation[] = [];
  for (const other of others) {
    const more = views.withThese(row.source, [...agreeing, other]);
    const { system } = tiedTo(quantity, more.index);
    const shown = system.filter(({ owner }) => owner === undefined || !why.has(owner.id));
    if (
      possible(
        quantity,
        shown.map(({ constraint }) => constraint),
      ) !== 'contradictory'
    )
      agreeing = [...agreeing, other];
  }
  return [
    ...others.map((other) => views.withThese(row.source, [other])),
    views.withThese(row.source, agreeing),
  ];
}

/** The figure that is tied most closely to the secret; among equals that on the fewest persons. */
function nextToHide(
  rows: readonly Observation[],
  facts: readonly { readonly owner: Observation; readonly constraint: Constraint }[],
  steps: ReadonlyMap<Quantity, number>,
): Observation | undefined {
  const nearest = new Map<Observation, number>();
  for (const { owner, constraint } of facts)
    for (const [quantity] of constraint.terms)
      nearest.set(owner, Math.min(nearest.get(owner) ?? Number.POSITIVE_INFINITY, steps.get(quantity) ?? 0));
  const size = (row: Observation): number => row.numerator ?? row.value ?? row.high ?? 0;
  const distance = (row: Observation): number => nearest.get(row) ?? Number.POSITIVE_INFINITY;
  return [...rows].sort(
    (a, b) => distance(a) - distance(b) || size(a) - size(b) || (a.id < b.id ? -1 : 1),
  )[0];
}
