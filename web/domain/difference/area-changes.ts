import type { AccessAddress } from '../addresses/register';
import type { MultiPolygon, Utm32 } from '../geo/coordinates';
import { area as areaOf, perimeter } from '../geo/measure';
import type { AddressChange, ChangeKind } from './address-changes';
import {
  type HomesEffect,
  homesEffect,
  type ResidentsEffect,
  type ResidentsFigure,
  residentsEffect,
} from './effect';
import { shapeDifference } from './shape-difference';
import type { DifferenceSide } from './side';

/** What is measured on one side of an area. */
export interface AreaMeasure {
  readonly addresses: number;
  readonly pieces: number;
  /** Square metres. */
  readonly area: number;
  /** Metres, all rings. */
  readonly perimeter: number;
}

/** How one area differs. */
export interface AreaChange {
  readonly area: string;
  /** Undefined when the side does not have the area. */
  readonly before: AreaMeasure | undefined;
  readonly after: AreaMeasure | undefined;
  /** Number of addresses by what happened to them; `switched` is counted in `cameFromOthers` and `wentToOthers`. */
  readonly counts: Readonly<Record<Exclude<ChangeKind, 'switched'>, number>>;
  readonly cameFromOthers: number;
  readonly wentToOthers: number;
  /** Undefined when the shapes can't be clipped. */
  readonly shape:
    | {
        readonly gained: MultiPolygon<Utm32>;
        readonly lost: MultiPolygon<Utm32>;
        /** Square metres. */
        readonly gainedArea: number;
        readonly lostArea: number;
      }
    | undefined;
  readonly homes: HomesEffect;
  readonly residents: ResidentsEffect;
}

/**
 * Sums up every area of either side, in the order of the sides (the first side's areas first). An address counts once per area
 * and thing that happened to it.
 */
export function areaChanges(
  before: DifferenceSide,
  after: DifferenceSide,
  changes: readonly AddressChange[],
  residents: ReadonlyMap<string, ResidentsFigure> = new Map(),
): AreaChange[] {
  const members = [membersByArea(before), membersByArea(after)] as const;
  return [...new Set([...before.areaIds, ...after.areaIds])].map((area) => {
    const [old, now] = [members[0].get(area) ?? [], members[1].get(area) ?? []];
    const [was, is] = [before.shapes.get(area) ?? [], after.shapes.get(area) ?? []];
    const homes = homesEffect(old, now);
    const shape = shapeDifference(was, is);
    return {
      area,
      before: before.areaIds.includes(area) ? measure(old, was) : undefined,
      after: after.areaIds.includes(area) ? measure(now, is) : undefined,
      ...countsOf(area, changes),
      shape: shape && { ...shape, gainedArea: areaOf(shape.gained), lostArea: areaOf(shape.lost) },
      homes,
      residents: residentsEffect(homes, residents.get(area)),
    };
  });
}

function membersByArea({ addresses, areaOf: areas }: DifferenceSide): Map<string, AccessAddress[]> {
  const members = new Map<string, AccessAddress[]>();
  areas.forEach((area, index) => {
    const address = addresses[index];
    if (area === '' || !address) return;
    const own = members.get(area);
    if (own) own.push(address);
    else members.set(area, [address]);
  });
  return members;
}

const measure = (members: readonly AccessAddress[], shape: MultiPolygon<Utm32>): AreaMeasure => ({
  addresses: members.length,
  pieces: shape.length,
  area: areaOf(shape),
  perimeter: perimeter(shape),
});

function countsOf(
  area: string,
  changes: readonly AddressChange[],
): Pick<AreaChange, 'counts' | 'cameFromOthers' | 'wentToOthers'> {
  const counts = { entered: 0, left: 0, renumbered: 0, moved: 0 };
  let [cameFromOthers, wentToOthers] = [0, 0];
  for (const { before, after, kinds } of changes) {
    const [from, to] = [before?.area ?? '', after?.area ?? ''];
    if (kinds[0] === 'switched' && to === area) cameFromOthers++;
    if (kinds[0] === 'switched' && from === area) wentToOthers++;
    if ((to || from) !== area) continue;
    for (const kind of kinds) if (kind !== 'switched') counts[kind]++;
  }
  return { counts, cameFromOthers, wentToOthers };
}

/** Square metres below which ground that came or went is a neighbour's line drawn anew, and no change to be told. */
const TOLD_FROM = 1;

/** True when anything about the area differs that a person should see. */
export const isChanged = ({
  counts,
  cameFromOthers,
  wentToOthers,
  shape,
  before,
  after,
}: AreaChange): boolean =>
  Object.values(counts).some((count) => count > 0) ||
  cameFromOthers > 0 ||
  wentToOthers > 0 ||
  shape === undefined ||
  shape.gainedArea + shape.lostArea >= TOLD_FROM ||
  (before === undefined) !== (after === undefined);
