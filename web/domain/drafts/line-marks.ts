import type { Span } from '../addresses/list/problems';
import { type Finding, type FindingCode, finding } from '../findings/finding';
import type { RangeMark, RangeState } from './marks';
import type { ReadDraftLine } from './read-draft';
import type { RangeReading } from './read-line';

/** Which line of which list is looked at. */
export interface LineAbout {
  readonly plan: string;
  readonly area: string;
  readonly line: ReadDraftLine;
}

/** What is known of addresses beyond their own line. */
interface Elsewhere {
  /** The line of another area that names an address; undefined when none does. */
  readonly otherClaim: (
    address: number,
  ) => { readonly area: string; readonly text: string; readonly line: number } | undefined;
  /** True when an earlier line of the same list names it already. */
  readonly isRepeated: (address: number) => boolean;
  readonly houseOf: (address: number) => string;
}

/** The state of one range with the finding that gives the reason. */
export function rangeMark(about: LineAbout, read: RangeReading, elsewhere: Elsewhere): RangeMark {
  const { addresses, missing, notCurrent, range, span } = read;
  const mark = (
    state: RangeState,
    code?: FindingCode,
    more: Pick<Finding, 'houseNumbers' | 'values'> = {},
  ): RangeMark => ({
    ...placed(about, span),
    state,
    count: addresses.length,
    finding: code && finding(code, { ...named(about, span), ...more }),
  });
  const known: Record<string, string> = notCurrent.length === 0 ? {} : { notCurrent: notCurrent.join(', ') };
  // the street is marked instead
  if (about.line.reading.street === '') return mark('street-unknown');
  if (addresses.length === 0) {
    const { from, to, parity, letters } = range;
    return mark('matches-nothing', 'range-matches-nothing', {
      values: { from, to, parity, letters: letters.join(', '), ...known },
    });
  }
  const shared = addresses.filter((address) => elsewhere.otherClaim(address) !== undefined);
  const other = shared[0] === undefined ? undefined : elsewhere.otherClaim(shared[0]);
  if (other)
    return mark('overlaps', 'address-in-two-areas', {
      houseNumbers: shared.map(elsewhere.houseOf),
      values: { otherText: other.text, otherLine: other.line, otherArea: other.area },
    });
  const repeated = addresses.filter(elsewhere.isRepeated);
  if (repeated.length > 0)
    return mark('repeated', 'list-number-repeated', { houseNumbers: repeated.map(elsewhere.houseOf) });
  if (missing.length > 0)
    return mark('partly-missing', 'number-missing-in-range', { houseNumbers: missing, values: known });
  return mark('fine');
}

/** What of a line can't be read, and a street that the register does not have. */
export function problemMarks(about: LineAbout): RangeMark[] {
  const { reading } = about.line;
  const marks = reading.findings
    .filter(({ level }) => level === 'error')
    .map((found): RangeMark => {
      const span = stretchOf(found, about.line.text);
      return {
        ...placed(about, span),
        state: 'unreadable',
        count: 0,
        finding: { ...found, ...named(about, span) },
      };
    });
  if (reading.street !== '' || reading.printed === '') return marks;
  const values = { suggestions: reading.suggestions.join(', ') };
  return [
    ...marks,
    {
      ...placed(about, reading.streetSpan),
      state: 'street-unknown',
      count: 0,
      finding: finding('street-unknown', { ...named(about, reading.streetSpan), values }),
    },
  ];
}

/** What was not read, by the finding that says so; at least one character, so that it can be seen. */
function stretchOf({ values, place }: Finding, text: string): Span {
  const column = Number(values?.unreadColumn ?? place?.column ?? 1);
  const stretch = String(values?.unread ?? values?.text ?? '');
  const start = Math.min(Math.max(0, column - 1), Math.max(0, text.length - 1));
  return { start, end: Math.max(start + 1, start + stretch.length) };
}

const placed = ({ line }: LineAbout, { start, end }: Span) => ({
  line: line.line,
  start: line.start + start,
  end: line.start + end,
});

const named = ({ plan, area, line }: LineAbout, span: Span) => ({
  plan,
  area,
  street: line.reading.printed,
  place: { line: line.line, column: span.start + 1 },
});
