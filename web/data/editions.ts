import * as v from 'valibot';
import { CLAIM_STATES } from '../domain/claims/check';
import {
  EDITION_DOUBTS,
  EDITION_KIND,
  EDITION_VERSION,
  type Edition,
  FIGURE_CHANGES,
} from '../domain/editions/edition';
import { isSealed } from '../domain/editions/write';
import { MISSING_REASONS } from '../domain/figures/missing';
import { QUALIFIERS, UNITS } from '../domain/figures/observation';
import { sha256Hex } from './digest';
import { storySchema } from './stories';

const words = v.pipe(v.string(), v.maxLength(20_000));
const number = v.nullable(v.pipe(v.number(), v.finite()));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const day = v.pipe(v.string(), v.isoDate());

const figure = v.strictObject({
  indicator: words,
  area: words,
  period: words,
  row: words,
  value: number,
  low: number,
  high: number,
  numerator: number,
  denominator: number,
  qualifier: v.picklist(QUALIFIERS),
  source: words,
  locator: words,
  doubts: v.array(v.picklist(EDITION_DOUBTS)),
  missing: v.picklist(['', ...MISSING_REASONS]),
});
const claim = v.strictObject({ step: words, id: words, sentence: words, state: v.picklist(CLAIM_STATES) });
const boundary = v.strictObject({ fingerprint: words, register: words, date: words });
const slide = v.strictObject({
  step: words,
  headline: words,
  about: words,
  lines: v.array(words),
  columns: v.array(words),
  rows: v.array(v.array(words)),
  sources: v.array(words),
});

/** Nothing may stand in an edition that is not known here: it would be lost when it is written again. */
const editionSchema: v.GenericSchema<unknown, Edition> = v.strictObject({
  kind: v.literal(EDITION_KIND),
  version: v.literal(EDITION_VERSION),
  name: words,
  date: day,
  language: v.picklist(['da', 'en']),
  data: v.strictObject({ date: words, fingerprint: words }),
  boundary,
  story: storySchema,
  slides: v.array(slide),
  figures: v.array(figure),
  claims: v.array(claim),
  names: v.strictObject({
    indicators: v.record(
      v.string(),
      v.strictObject({ name: words, unit: v.picklist(UNITS), precision: v.number() }),
    ),
    areas: v.record(v.string(), words),
    sources: v.record(v.string(), words),
  }),
  previous: v.nullable(v.strictObject({ name: words, date: day, fingerprint: hash })),
  changes: v.strictObject({
    figures: v.array(
      v.strictObject({
        kind: v.picklist(FIGURE_CHANGES),
        before: v.nullable(figure),
        after: v.nullable(figure),
      }),
    ),
    claims: v.array(v.strictObject({ before: v.nullable(claim), after: v.nullable(claim) })),
    boundary: v.nullable(boundary),
  }),
  fingerprint: hash,
});

/** Why a file is not taken as an edition. */
export type EditionRefusal = 'no-edition' | 'other-version' | 'altered';

export type ReadEdition =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly reason: EditionRefusal };

/** SHA-256 of a text as UTF-8, lower-case hex. */
export const hashText = (text: string): Promise<string> => sha256Hex(new TextEncoder().encode(text));

/** Reads an edition and holds it against its own fingerprint: what was changed after it was sealed is refused. */
export async function readEdition(text: string, hashOf = hashText): Promise<ReadEdition> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'no-edition' };
  }
  const named = v.safeParse(v.object({ kind: v.literal(EDITION_KIND), version: v.number() }), json);
  if (!named.success) return { ok: false, reason: 'no-edition' };
  if (named.output.version !== EDITION_VERSION) return { ok: false, reason: 'other-version' };
  const read = v.safeParse(editionSchema, json);
  if (!read.success) return { ok: false, reason: 'altered' };
  return (await isSealed(read.output, hashOf))
    ? { ok: true, edition: read.output }
    : { ok: false, reason: 'altered' };
}
