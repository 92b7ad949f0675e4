import * as v from 'valibot';
import { AUDIENCES, type DisclosureConfig } from '../../../web/domain/disclosure/config';
import { type Finding, finding } from '../../../web/domain/findings/finding';
import { readText } from '../inputs';

export const DISCLOSURE_FILE = 'disclosure.json';

const text = v.string();
const texts = v.array(text);
const limit = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.strictObject({
  candidates: v.pipe(v.number(), v.integer(), v.minValue(2)),
  largest: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rules: v.array(
    v.strictObject({
      sources: texts,
      published: v.boolean(),
      smallestBase: limit,
      smallestCount: limit,
      round: limit,
      indicators: texts,
    }),
  ),
  audiences: v.record(text, v.array(v.picklist(AUDIENCES))),
  sameCounts: v.array(texts),
  sums: v.array(v.strictObject({ whole: text, parts: texts })),
  notTotals: texts,
  complete: texts,
  changes: v.array(v.strictObject({ change: text, of: text })),
  boundaries: v.record(text, text),
});

/** The ids that the rules may name. */
export interface KnownNames {
  readonly sources: readonly string[];
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
}

/**
 * Reads the rules of disclosure control. They must be there and be whole, and every id in them must exist: a slip in a name would leave
 * figures unhidden without a word.
 */
export function readDisclosure(
  dir: string,
  known: KnownNames,
): { readonly config: DisclosureConfig } | { readonly finding: Finding } {
  const broken = (detail: string) => ({
    finding: finding('disclosure-broken', { place: { file: DISCLOSURE_FILE }, values: { detail } }),
  });
  const content = readText(dir, DISCLOSURE_FILE);
  if (content.finding) return { finding: content.finding };
  let json: unknown;
  try {
    json = JSON.parse(content.text);
  } catch (error) {
    return broken(error instanceof Error ? error.message : '');
  }
  const read = v.safeParse(schema, json);
  if (!read.success) return broken(`${v.getDotPath(read.issues[0]) ?? ''}: ${read.issues[0].message}`);
  const unknown = unknownNames(read.output, known);
  return unknown.length > 0 ? broken(unknown.join(', ')) : { config: read.output };
}

function unknownNames(config: DisclosureConfig, known: KnownNames): readonly string[] {
  const { rules, audiences, boundaries, sums, notTotals, complete, changes } = config;
  const missing = (names: readonly string[], list: readonly string[]): readonly string[] =>
    names.filter((name) => name !== '*' && !list.includes(name));
  return [
    ...missing(
      [...rules.flatMap(({ sources }) => sources), ...Object.keys(audiences), ...Object.keys(boundaries)],
      known.sources,
    ),
    ...missing(
      [
        ...rules.flatMap(({ indicators }) => indicators),
        ...complete,
        ...changes.flatMap(({ change, of }) => [change, of]),
      ],
      known.indicators,
    ),
    ...missing([...notTotals, ...sums.flatMap(({ whole, parts }) => [whole, ...parts])], known.areas),
  ];
}
