/** Who a build is made for. The public sees least; the board sees what the terms of a source let it see. */
export const AUDIENCES = ['public', 'board'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What holds for the figures of some sources. The owner of the data says the numbers; none is fixed in the program. */
export interface SourceRule {
  /** Ids in sources.csv; `*` = every source that no other rule names. */
  readonly sources: readonly string[];
  /** Published by their owner already: shown as they are. */
  readonly published: boolean;
  /** A share, mean or rate on fewer persons than this is hidden; 0 = no limit. */
  readonly smallestBase: number;
  /** A count from one up to but not including this is hidden; so is one that leaves as few in the rest of its base. */
  readonly smallestCount: number;
  /** Counts are rounded to multiples of this; 0 = not at all. */
  readonly round: number;
  /** Indicators that the rule is about; `*` = all. */
  readonly indicators: readonly string[];
}

/** The rules of disclosure control: disclosure.json. */
export interface DisclosureConfig {
  /** A hidden count must remain possible at as many whole values as this, whatever is worked out from what is shown. */
  readonly candidates: number;
  /** More persons than this no single area has: whoever works something out knows that much. */
  readonly largest: number;
  readonly rules: readonly SourceRule[];
  /** Who may see the figures of a source; a source that is not named is for everyone. */
  readonly audiences: Readonly<Record<string, readonly Audience[]>>;
  /** Groups of texts (what is counted) that mean the same persons. */
  readonly sameCounts: readonly (readonly string[])[];
  /** Areas that are the sum of others, beyond the aggregates of areas.csv. */
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[];
  /** Aggregates of areas.csv that are statements about each of their members and no total. */
  readonly notTotals: readonly string[];
  /** Indicators whose parts (`parts_of`) make the whole of it. */
  readonly complete: readonly string[];
  /** Indicators that say how much another has changed since the period before. */
  readonly changes: readonly { readonly change: string; readonly of: string }[];
  /** Boundary version that the figures of a source belong to. Two versions of one area give away their difference. */
  readonly boundaries: Readonly<Record<string, string>>;
}

const UNRULED: SourceRule = {
  sources: ['*'],
  published: false,
  smallestBase: 0,
  smallestCount: 0,
  round: 0,
  indicators: ['*'],
};

/** The rule for a figure: that which names its source before that for all, and only when it is about its indicator. */
export function ruleOf(config: DisclosureConfig, source: string, indicator: string): SourceRule {
  const about = config.rules.filter(
    ({ indicators }) => indicators.includes('*') || indicators.includes(indicator),
  );
  return (
    about.find(({ sources }) => sources.includes(source)) ??
    about.find(({ sources }) => sources.includes('*')) ??
    UNRULED
  );
}

/** True when the terms of a source let an audience see its figures. */
export const maySee = ({ audiences }: DisclosureConfig, audience: Audience, source: string): boolean =>
  !Object.hasOwn(audiences, source) || (audiences[source] ?? []).includes(audience);
