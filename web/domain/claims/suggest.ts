import type { Claim, ClaimAbout } from './claim';
import type { ClaimEvidence, Fact } from './fact';
import { findFact } from './find-fact';
import { FEWEST_STEPS, longestRun } from './run-fact';

/** What an author looks at when asking what could be said. */
export interface SuggestionScope {
  readonly indicator: string;
  /** null = the newest. */
  readonly period: string | null;
  /** Areas that are asked about, in the order in which they are to be told; sums and the municipality too. */
  readonly areas: readonly string[];
}

/**
 * The sentences that are true now about one indicator. They stand in the order of kinds and areas, never by size; none
 * names a lowest or highest area; neutral indicators give plain figures only; figures that stand in tables only,
 * doubtful ones and bounds give none.
 */
export function suggestFacts(evidence: ClaimEvidence, scope: SuggestionScope): readonly Fact[] {
  const { indicator, period, areas } = scope;
  const entry = evidence.index.indicators.get(indicator);
  if (!entry) return [];
  const plans = [...evidence.index.catalogue.plans].sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1));
  const questions: readonly ClaimAbout[] = [
    { kind: 'areas', indicator, period, over: 0, under: 0 },
    ...areas.flatMap((area): readonly ClaimAbout[] => {
      const run = longestRun(evidence.index, entry, area);
      return [
        { kind: 'municipality', indicator, area, period, side: 'level' },
        { kind: 'value', indicator, area, period },
        ...(run.steps >= FEWEST_STEPS ? [{ kind: 'run' as const, indicator, area, ...run }] : []),
        ...plans.map(({ id }) => ({
          kind: 'baseline' as const,
          indicator,
          area,
          plan: id,
          side: 'level' as const,
        })),
      ];
    }),
  ];
  return questions.flatMap((about) => {
    const answer = findFact(evidence, about);
    return answer.kind === 'none' ? [] : [answer];
  });
}

/** A fact as a claim that can be checked later. `period` as the author asked: null follows the newest figures. */
export function claimOf(id: string, sentence: string, fact: Fact, period: string | null): Claim {
  return { id, sentence, about: aboutOf(fact, period), basis: fact.basis };
}

function aboutOf(fact: Fact, period: string | null): ClaimAbout {
  const indicator = fact.indicator.id;
  switch (fact.kind) {
    case 'value':
      return { kind: 'value', indicator, area: fact.area, period };
    case 'municipality':
      return { kind: 'municipality', indicator, area: fact.area, period, side: fact.side };
    case 'areas':
      return { kind: 'areas', indicator, period, over: fact.over, under: fact.under };
    case 'run':
      return { kind: 'run', indicator, area: fact.area, direction: fact.direction, steps: fact.steps };
    case 'baseline':
      return { kind: 'baseline', indicator, area: fact.area, plan: fact.plan, side: fact.side };
  }
}
