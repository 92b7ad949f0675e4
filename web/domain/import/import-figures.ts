import { checkTogether } from './check-together';
import { findersOf, type ImportContext } from './context';
import type { HeadedTable } from './headings';
import { type Mapping, type MappingGap, mappingGaps } from './mapping';
import { countOutcomes, type Outcome, type OutcomeCounts } from './outcome';
import { decimalSign } from './printed-number';
import { readRecord } from './read-record';
import { figureRecords, numberTexts } from './records';

/** A name that is asked about: where it first stands, how often, and what it comes near to. */
export interface NameQuestion {
  readonly what: 'area' | 'indicator';
  readonly printed: string;
  readonly line: number;
  readonly count: number;
  readonly near: readonly string[];
}

export interface ImportResult {
  readonly outcomes: readonly Outcome[];
  readonly counts: OutcomeCounts;
  readonly questions: readonly NameQuestion[];
  /** What the mapping does not say; nothing is read then. */
  readonly gaps: readonly MappingGap[];
  /** The decimal sign that the file shows or that was said; '' when neither. */
  readonly sign: ',' | '.' | '';
}

/**
 * Reads the figures of a table as a mapping says. Every figure ends as taken, changed or refused, and the counts add up; what is
 * wrong with one stops that one only.
 *
 * @param confirmed keys (`line:column`) of figures that look wrong and that a person has confirmed
 */
export function importFigures(
  table: HeadedTable,
  mapping: Mapping,
  file: string,
  context: ImportContext,
  confirmed: ReadonlySet<string> = new Set(),
): ImportResult {
  const gaps = mappingGaps(mapping);
  if (gaps.length > 0)
    return { outcomes: [], counts: countOutcomes([]), questions: [], gaps, sign: mapping.decimal };
  const finders = findersOf(context, mapping);
  const said = mapping.decimal;
  const sign = said === '' ? decimalSign(numberTexts(table, mapping)) : { sign: said, mixed: false };
  const indicators = new Map(context.indicators.map((indicator) => [indicator.id, indicator]));
  const read = figureRecords(table, mapping).map((record) =>
    readRecord(record, {
      idOf: context.idOf,
      indicators,
      ...finders,
      sign,
      source: mapping.source,
      file,
      confirmed,
    }),
  );
  const { areas, existing } = context;
  const outcomes = checkTogether(read, { indicators, areas, existing, confirmed });
  return {
    outcomes,
    counts: countOutcomes(outcomes),
    questions: questionsOf(outcomes),
    gaps,
    sign: sign.sign,
  };
}

/** Names that are not known or not clear, each once. */
function questionsOf(outcomes: readonly Outcome[]): readonly NameQuestion[] {
  const questions = new Map<string, NameQuestion>();
  for (const one of outcomes) {
    if (one.status !== 'refused') continue;
    const match = /^(area|indicator)-(?:unknown|ambiguous)$/.exec(one.reason);
    if (!match) continue;
    const what = match[1] === 'area' ? 'area' : 'indicator';
    const printed = one.printed[what].trim();
    const key = `${what}|${printed}`;
    const known = questions.get(key);
    questions.set(key, {
      what,
      printed,
      line: known?.line ?? one.line,
      count: (known?.count ?? 0) + 1,
      near: one.near,
    });
  }
  return [...questions.values()];
}
