import type { AddressRangeRow } from '../addresses/list-rows';
import type { Draft } from './draft';
import type { DraftSummary } from './read-draft';

/**
 * All rows of address-ranges.csv with those of the draft's plan exchanged for the draft: they stand where the plan's stood, other
 * plans are as they were. A line that is printed as before keeps its note. `reading` is that of the draft.
 */
export function rowsOfDraft(
  draft: Draft,
  reading: DraftSummary,
  rows: readonly AddressRangeRow[],
): AddressRangeRow[] {
  const own = rows.filter(({ plan }) => plan === draft.plan);
  const notes = new Map(own.map(({ area, text, note }) => [`${area}|${text}`, note]));
  const fresh = reading.areas.flatMap(({ area, lines }) =>
    lines.map(
      ({ text, reading: { street, printed } }, i): AddressRangeRow => ({
        plan: draft.plan,
        area,
        order: i + 1,
        text,
        street: street || printed,
        note: notes.get(`${area}|${text}`) ?? '',
      }),
    ),
  );
  const first = rows.findIndex(({ plan }) => plan === draft.plan);
  const others = rows.filter(({ plan }) => plan !== draft.plan);
  const before =
    first < 0 ? others.length : rows.slice(0, first).filter(({ plan }) => plan !== draft.plan).length;
  return [...others.slice(0, before), ...fresh, ...others.slice(before)];
}
