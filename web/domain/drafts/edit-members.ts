import { formatHouseNumber } from '../addresses/house-number';
import { listOfStreet } from '../addresses/shortest/lists-of-members';
import { addressItemText } from '../addresses/shortest-list';
import { type Finding, finding, hasErrors } from '../findings/finding';
import type { DraftArea } from './draft';
import { linesOf } from './lines';
import type { ListIndex } from './list-index';
import type { ReadDraftLine } from './read-draft';

/** What adding or taking away addresses comes to. */
export type MembersEdit =
  /** New texts of the areas that it concerns; none when nothing changes. */
  | { readonly kind: 'texts'; readonly areas: readonly DraftArea[] }
  /** No list can say it, or a line stands in the way. Nothing is changed then. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/**
 * Gives addresses (indexes) to an area, or with '' to none, by rewriting the lines of their streets in the shortest form: in the
 * area that gets them and in every one that named them. Other lines stay as they are, letter by letter. The new lines are read
 * back; what they can't say, or a line of such a street that has something unreadable in it, refuses the whole.
 */
export function editMembers(
  plan: string,
  before: readonly DraftArea[],
  index: ListIndex,
  addresses: readonly number[],
  to: string,
): MembersEdit {
  const moved = new Set(addresses);
  const streets = new Set(
    [...moved].flatMap((address) => {
      const known = index.register.addresses[address];
      const match = known && index.finder.find(known.street);
      return match && match.kind !== 'unknown' ? [match.street] : [];
    }),
  );
  const findings: Finding[] = [];
  const areas = before.flatMap(({ area, text }): DraftArea[] => {
    let next = text;
    for (const street of streets) {
      const lines = readAgain(next, index).filter((line) => line.reading.street === street.name);
      const claimed = new Set(lines.flatMap((line) => line.reading.addresses));
      const isTarget = area === to;
      const touched = street.addresses.filter((address) => moved.has(address));
      if (touched.every((address) => claimed.has(address) === isTarget)) continue;
      for (const address of touched) {
        if (isTarget) claimed.add(address);
        else claimed.delete(address);
      }
      const about = { plan, area, street: street.name };
      const unread = lines.find((line) => hasErrors(line.reading.findings));
      if (unread) {
        const { line, text: written } = unread;
        findings.push(finding('draft-line-unread', { ...about, place: { line }, values: { text: written } }));
        continue;
      }
      const list = listOfStreet(
        street.addresses.flatMap((address) => {
          const known = index.register.addresses[address];
          return known ? [{ address: known, inside: claimed.has(address) }] : [];
        }),
      );
      if (list.unnamed.length > 0)
        findings.push(
          finding('list-cannot-name', { ...about, houseNumbers: list.unnamed.map(formatHouseNumber) }),
        );
      if (list.twins.length > 0)
        findings.push(finding('list-twins', { ...about, houseNumbers: list.twins.map(formatHouseNumber) }));
      const item = list.numbers === '' ? '' : itemText(lines[0]?.reading.printed, street.name, list);
      if (item === undefined) findings.push(finding('list-street-unwritable', about));
      else next = withItem(next, lines, item);
    }
    return next === text ? [] : [{ area, text: next }];
  });
  return hasErrors(findings) ? { kind: 'refused', findings } : { kind: 'texts', areas };
}

const readAgain = (text: string, index: ListIndex): ReadDraftLine[] =>
  linesOf(text).map((line) => ({ ...line, reading: index.read(line.text) }));

/** The item under the name that the list has for the street, else under the register's. */
function itemText(
  printed: string | undefined,
  street: string,
  list: { readonly numbers: string; readonly ranges: Parameters<typeof addressItemText>[1]['ranges'] },
): string | undefined {
  const written = { text: list.numbers, ranges: list.ranges };
  return (
    (printed === undefined ? undefined : addressItemText(printed, written)) ??
    addressItemText(street, written)
  );
}

/** Puts an item where the first of some lines stood, and takes the others away; without lines it goes to the end. */
function withItem(text: string, lines: readonly ReadDraftLine[], item: string): string {
  const rows = text.split('\n');
  const [first, ...others] = lines.map(({ line }) => line - 1);
  if (first === undefined) {
    if (item === '') return text;
    const body = text.trimEnd();
    return body === '' ? item : `${body}\n${item}`;
  }
  const gone = new Set(item === '' ? [first, ...others] : others);
  return rows
    .map((row, i) => (i === first ? item : row))
    .filter((_, i) => !gone.has(i))
    .join('\n');
}
