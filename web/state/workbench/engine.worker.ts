import { expose } from 'comlink';
import type { Register } from '../../domain/addresses/register';
import type { StreetAlias } from '../../domain/addresses/street-alias';
import { type BoundaryParameters, DEFAULT_PARAMETERS } from '../../domain/boundaries/parameters';
import type { AreaBoundary, BoundaryResult } from '../../domain/boundaries/types';
import type { Remark } from '../../domain/checks/remark';
import { isChanged } from '../../domain/difference/area-changes';
import { type Difference, difference } from '../../domain/difference/difference';
import type { DifferenceSide } from '../../domain/difference/side';
import { type DistrictChange, districtChanges } from '../../domain/drafts/district-change';
import type { Draft } from '../../domain/drafts/draft';
import type { MembersEdit } from '../../domain/drafts/edit-members';
import { DraftEngine } from '../../domain/drafts/engine';
import { type DraftSummary, summaryOf } from '../../domain/drafts/read-draft';

/** What is told of a draft, one after the other, the quick things first. */
export type EngineStep =
  | { readonly kind: 'read'; readonly reading: DraftSummary }
  /** Lines as drawn at once: they keep the law and are not yet those of the build. */
  | { readonly kind: 'drawn'; readonly areas: readonly AreaBoundary[] }
  | { readonly kind: 'settling'; readonly done: number; readonly total: number }
  | { readonly kind: 'settled'; readonly boundaries: BoundaryResult; readonly remarks: readonly Remark[] };

/** The other side of a comparison: lists on the same register, or addresses and boundaries as they are. */
export type OtherSide =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'side'; readonly side: DifferenceSide };

/** What a draft is compared with, as far as it is drawn, and what differs. */
export interface Comparison {
  readonly shapes: DifferenceSide['shapes'];
  /** Aligned with the register: who was where in it, as a place in the draft's areas; one more for any other area, -1 for none. */
  readonly areaOf: readonly number[];
  readonly difference: Difference;
  /** School districts of the areas that changed. */
  readonly districts: readonly DistrictChange[];
}

/** What lists and boundaries are worked out with, whatever the register. */
export interface EngineGround {
  readonly aliases: readonly StreetAlias[];
  readonly parameters: BoundaryParameters;
  readonly districts: Parameters<typeof districtChanges>[3];
}

/**
 * The engine as a worker. Two of them run: one answers at once while someone writes (`draw`, `edit`), the other does what may take
 * long (`settle`, `compare`) and tells the first of it (`rest`).
 */
export interface EngineWorker {
  readonly open: (register: Register, ground: EngineGround) => void;
  /** Reads a draft and draws its boundaries where that can be done at once; a later call ends it. True when it came to its end. */
  readonly draw: (draft: Draft, report: (step: EngineStep) => unknown) => Promise<boolean>;
  /** Makes the boundaries of a draft as the build would and checks it, after a moment of quiet; a later call ends it. */
  readonly settle: (draft: Draft, report: (step: EngineStep) => void) => Promise<boolean>;
  /** Takes settled boundaries of a draft as those that are drawn. */
  readonly rest: (draft: Draft, areas: readonly AreaBoundary[]) => void;
  /** Who belongs where in a draft: place in its areas, or -1, for every address of the register. */
  readonly membership: (draft: Draft) => readonly number[];
  readonly edit: (draft: Draft, addresses: readonly number[], to: string) => MembersEdit;
  /** Compares a draft with another side; undefined when a later call ended it. */
  readonly compare: (draft: Draft, other: OtherSide) => Promise<Comparison | undefined>;
}

/** So long (ms) nobody writes before boundaries are settled and checks are run: they take longer than a key stroke. */
const QUIET = 250;

let engine: DraftEngine | undefined;
let ground: EngineGround = { aliases: [], parameters: DEFAULT_PARAMETERS, districts: [] };
let latest = 0;
let latestComparison = 0;
let lastSettled: { readonly draft: Draft; readonly boundaries: BoundaryResult } | undefined;

const haveSameLists = (one: Draft, other: Draft): boolean =>
  one.areas.length === other.areas.length &&
  one.areas.every(({ area, text }, i) => area === other.areas[i]?.area && text === other.areas[i]?.text);

/** Lets messages in that came meanwhile. */
const breath = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function opened(): DraftEngine {
  if (!engine) throw new Error('no register');
  return engine;
}

/** Settles boundaries with a breath between clusters; undefined when `goesOn` says that they are not wanted any more. */
async function settled(
  work: ReturnType<DraftEngine['settle']>,
  goesOn: () => boolean,
  report: (done: number, total: number) => void = () => {},
): Promise<BoundaryResult | undefined> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    report(step.value.done, step.value.total);
    await breath();
    if (!goesOn()) return undefined;
  }
}

const worker: EngineWorker = {
  open(register, given) {
    latest++;
    lastSettled = undefined;
    ground = given;
    engine = new DraftEngine(register, given.aliases, given.parameters);
  },

  async draw(draft, report) {
    const own = ++latest;
    await breath();
    if (own !== latest) return false;
    const reading = opened().read(draft);
    // heard before this ends: what is settled next must not come first
    const heard = [report({ kind: 'read', reading: summaryOf(reading.reading) })];
    const areas = opened().patch(reading);
    if (areas) heard.push(report({ kind: 'drawn', areas }));
    await Promise.all(heard);
    return true;
  },

  async settle(draft, report) {
    const own = ++latest;
    const goesOn = (): boolean => own === latest;
    // at first nobody is writing
    await breath(lastSettled ? QUIET : 0);
    if (!goesOn()) return false;
    const reading = opened().read(draft);
    const boundaries = await settled(opened().settle(reading), goesOn, (done, total) =>
      report({ kind: 'settling', done, total }),
    );
    if (!boundaries) return false;
    lastSettled = { draft, boundaries };
    report({ kind: 'drawn', areas: boundaries.areas });
    await breath();
    if (!goesOn()) return false;
    report({ kind: 'settled', boundaries, remarks: opened().remarks(reading, boundaries) });
    return true;
  },

  rest: (draft, areas) => opened().rest(opened().read(draft), areas),

  membership: (draft) => opened().read(draft).reading.areaOf,

  edit: (draft, addresses, to) => opened().edit(draft, addresses, to),

  async compare(draft, other) {
    const own = ++latestComparison;
    const goesOn = (): boolean => own === latestComparison;
    const reading = opened().read(draft);
    const boundaries =
      lastSettled && haveSameLists(lastSettled.draft, draft)
        ? lastSettled.boundaries
        : await settled(opened().settleAside(reading), goesOn);
    if (!boundaries) return undefined;
    const after = opened().side(reading, boundaries.areas);
    let before: DifferenceSide;
    if (other.kind === 'side') before = other.side;
    else {
      const theirs = opened().read(other.draft);
      const built = await settled(opened().settleAside(theirs), goesOn);
      if (!built) return undefined;
      before = opened().side(theirs, built.areas);
    }
    await breath();
    if (!goesOn()) return undefined;
    const found = difference(before, after, { aliases: ground.aliases });
    const changed = found.areas.filter(isChanged).map(({ area }) => area);
    return {
      shapes: before.shapes,
      areaOf: opened().placesOf(before, draft),
      difference: found,
      districts: districtChanges(changed, before, after, ground.districts),
    };
  },
};

expose(worker);
