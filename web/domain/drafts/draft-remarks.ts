import type { AddressItem } from '../addresses/address-list';
import type { BoundaryInput, BoundaryResult } from '../boundaries/types';
import { checkPlan } from '../checks/check-plan';
import { exactnessFindings } from '../checks/exactness-findings';
import { planMembership } from '../checks/plan-membership';
import type { Remark } from '../checks/remark';
import { type Finding, hasErrors } from '../findings/finding';
import type { Draft } from './draft';
import { linesOf } from './lines';
import type { ListIndex } from './list-index';
import type { DraftReading } from './read-draft';

/** The printed items of a draft, area by area; `line` is the line in the text of the area. */
export const itemsOfDraft = (draft: Draft, index: ListIndex): AddressItem[] =>
  draft.areas.flatMap(({ area, text }) =>
    linesOf(text).map(({ text: written, line }, i): AddressItem => {
      const { printed, ranges } = index.read(written);
      return {
        plan: draft.plan,
        area,
        order: i + 1,
        text: written,
        line,
        street: printed,
        ranges: ranges.map(({ range }) => range),
      };
    }),
  );

/**
 * Everything that `geodata check` would say about the lists of a draft and the boundaries that they give, with the addresses
 * concerned. `input` and `boundaries` are those of the reading; while lists have errors nothing is said of places.
 */
export function draftRemarks(
  draft: Draft,
  reading: DraftReading,
  index: ListIndex,
  input: BoundaryInput,
  boundaries: BoundaryResult,
): Remark[] {
  const { plan } = draft;
  const { register, aliases } = index;
  const planAreas = draft.areas.map(({ area }) => area);
  const written = reading.areas.flatMap(({ area, lines }) =>
    lines.flatMap(({ line, start: _, reading: { findings } }) =>
      findings.map((found): Finding => ({ ...found, plan, area, place: { ...found.place, line } })),
    ),
  );
  const membership = planMembership(
    { plan, items: itemsOfDraft(draft, index), planAreas, tellsRegister: true },
    register,
    aliases,
  );
  const found = [...written, ...membership.findings];
  const known = !hasErrors(found);
  // the draft counts areas without a list, too: its places are those of the boundaries
  const of = { plan, areaIds: planAreas, areaOf: reading.areaOf, result: boundaries };
  const shapes = boundaries.areas.map(({ shape }) => shape);
  const exactness = known ? exactnessFindings(register, of, shapes, input) : [];
  return checkPlan(
    {
      plan,
      register,
      areaIds: planAreas,
      areaOf: reading.areaOf,
      resolved: membership.resolved,
      ...(known && { boundaries }),
    },
    [...found, ...exactness],
  );
}

/** A name for what a finding says, whatever line it stands on: what an acceptance is kept under. */
export const findingKey = ({
  code,
  area = '',
  street = '',
  houseNumbers = [],
  values = {},
}: Finding): string => {
  const { line: _, otherLine: __, unreadColumn: ___, ...said } = values;
  return JSON.stringify([code, area, street, houseNumbers, Object.entries(said).sort()]);
};
