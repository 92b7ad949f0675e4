import type { AddressRangeRow } from '../addresses/list-rows';

/** One area of a draft: its address list as a person edits it. */
export interface DraftArea {
  /** Id of the area, e.g. `glarbjergvej`. */
  readonly area: string;
  /** One printed item a line: "Infanterivej 1-19 (ulige numre)". Empty lines mean nothing. */
  readonly text: string;
}

/** A finding that the officer has looked at and lets stand, and why. */
export interface Acceptance {
  /** The finding as `findingKey` names it. */
  readonly key: string;
  readonly note: string;
}

/** The address lists of one plan while someone works on them. Nothing else is edited in the workbench. */
export interface Draft {
  /** Id of the plan that the lists belong to. */
  readonly plan: string;
  /** In the plan's order. */
  readonly areas: readonly DraftArea[];
  readonly accepted: readonly Acceptance[];
}

/** A draft of a plan as its rows stand: the printed items in their order, a line each. */
export function draftOfPlan(
  plan: string,
  rows: readonly AddressRangeRow[],
  planAreas: readonly string[],
): Draft {
  const own = rows.filter((row) => row.plan === plan);
  const listed = [...new Set(own.map(({ area }) => area))];
  const areas = [...planAreas, ...listed.filter((area) => !planAreas.includes(area))];
  return {
    plan,
    accepted: [],
    areas: areas.map((area) => ({
      area,
      text: own
        .filter((row) => row.area === area)
        .sort((a, b) => a.order - b.order)
        .map(({ text }) => text)
        .join('\n'),
    })),
  };
}

/** The text of an area; '' when the draft does not have it. */
export const textOfArea = (draft: Draft, area: string): string =>
  draft.areas.find((one) => one.area === area)?.text ?? '';
