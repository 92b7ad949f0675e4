import type { Observation } from '../figures/observation';
import { indexSystem, type Owned, type SystemIndex } from './audit';
import type { Constraint } from './facts';
import { type RelationContext, relations } from './relations';

/** The figures that someone may put together, with what anyone knows of them. */
export interface View {
  readonly rows: readonly Observation[];
  readonly index: SystemIndex;
}

/** Makes views of a table; each is made once. */
export interface Views {
  /** A source by itself. */
  readonly own: (source: string) => View;
  /** A source with each other, and with all others at once. */
  readonly together: (source: string) => readonly View[];
  /** A source with single figures of others. */
  readonly withThese: (source: string, rows: readonly Observation[]) => View;
}

/**
 * Sources contradict each other, and under a contradiction nothing can be worked out by rule although a person would choose what to believe.
 * So a source is looked at alone, with each other source, with all, and, where two contradict each other, with single figures.
 */
export function makeViews(
  observations: readonly Observation[],
  factsOfRow: (row: Observation) => readonly Constraint[],
  context: RelationContext,
): Views {
  const sources = [...new Set(observations.map(({ source }) => source))];
  const bySource = new Map(
    sources.map((source) => [source, observations.filter((row) => row.source === source)]),
  );
  const made = new Map<string, View>();
  const view = (name: string, rows: readonly Observation[]): View => {
    const known = made.get(name);
    if (known) return known;
    const facts = rows.flatMap((owner) =>
      factsOfRow(owner).map((constraint): Owned => ({ constraint, owner })),
    );
    const quantities = new Set(
      facts.flatMap(({ constraint }) => constraint.terms.map(([quantity]) => quantity)),
    );
    const common = relations(quantities, context).map(
      (constraint): Owned => ({ constraint, owner: undefined }),
    );
    const fresh = { rows, index: indexSystem([...common, ...facts]) };
    made.set(name, fresh);
    return fresh;
  };
  const rowsOf = (source: string): readonly Observation[] => bySource.get(source) ?? [];
  return {
    own: (source) => view(JSON.stringify([source]), rowsOf(source)),
    together: (source) => {
      const others = sources.filter((other) => other !== source);
      return [
        ...others.map((other) =>
          view(JSON.stringify([source, other]), [...rowsOf(source), ...rowsOf(other)]),
        ),
        ...(others.length > 1 ? [view(JSON.stringify([]), observations)] : []),
      ];
    },
    withThese: (source, rows) =>
      view(JSON.stringify([source, '', ...rows.map(({ id }) => id)]), [...rowsOf(source), ...rows]),
  };
}
