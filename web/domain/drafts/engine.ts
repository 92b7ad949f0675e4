import type { Register } from '../addresses/register';
import type { StreetAlias } from '../addresses/street-alias';
import { BoundaryEditor } from '../boundaries/editor';
import { type BoundaryParameters, DEFAULT_PARAMETERS } from '../boundaries/parameters';
import { makeRows } from '../boundaries/rows';
import type { AreaBoundary, BoundaryInput, BoundaryResult } from '../boundaries/types';
import type { Remark } from '../checks/remark';
import type { DifferenceSide } from '../difference/side';
import type { Draft } from './draft';
import { draftRemarks } from './draft-remarks';
import { editMembers, type MembersEdit } from './edit-members';
import { type ListIndex, makeListIndex } from './list-index';
import { type DraftReading, readDraft } from './read-draft';

/** Place of an address in no area. */
const NOBODY = -1;

/** A draft read on a register, with what its boundaries are built from. */
export interface OpenReading {
  readonly draft: Draft;
  readonly reading: DraftReading;
  readonly input: BoundaryInput;
}

/**
 * Everything that is worked out while a draft is edited on one register: what its lists say, the boundaries that they give, and
 * what is to be remarked. Made once for a register; each step is asked for by itself, so that the quick ones
 * can be shown while the slow ones wait.
 */
export class DraftEngine {
  private readonly index: ListIndex;
  private readonly ground: Pick<BoundaryInput, 'positions' | 'rows'>;
  private readonly editors = new Map<string, BoundaryEditor>();

  constructor(
    private readonly register: Register,
    aliases: readonly StreetAlias[],
    private readonly parameters: BoundaryParameters = DEFAULT_PARAMETERS,
  ) {
    this.index = makeListIndex(register, aliases);
    this.ground = {
      positions: register.addresses.map(({ position }) => position),
      rows: makeRows(register.addresses),
    };
  }

  read(draft: Draft): OpenReading {
    const reading = readDraft(draft, this.index);
    return {
      draft,
      reading,
      input: { ...this.ground, areaOf: reading.areaOf, areas: draft.areas.length },
    };
  }

  /** The boundaries at once, or undefined when they have to be settled to be known. */
  patch({ input }: OpenReading): readonly AreaBoundary[] | undefined {
    return this.editorFor(input.areas).patch(input.areaOf);
  }

  /** Takes boundaries that were settled elsewhere as what is drawn. */
  rest({ input }: OpenReading, areas: readonly AreaBoundary[]): void {
    this.editorFor(input.areas).rest(input.areaOf, areas);
  }

  /** The boundaries as the build would make them, cluster by cluster. */
  settle({ input }: OpenReading): ReturnType<BoundaryEditor['settle']> {
    return this.editorFor(input.areas).settle(input.areaOf);
  }

  /** The same beside the work, for something to compare with: what is being edited is remembered as it was. */
  settleAside({ input }: OpenReading): ReturnType<BoundaryEditor['settle']> {
    return this.editorFor(input.areas, 'aside').settle(input.areaOf);
  }

  remarks({ draft, reading, input }: OpenReading, boundaries: BoundaryResult): Remark[] {
    return draftRemarks(draft, reading, this.index, input, boundaries);
  }

  /** Gives addresses to an area, or with '' to none. */
  edit(draft: Draft, addresses: readonly number[], to: string): MembersEdit {
    return editMembers(draft.plan, draft.areas, this.index, addresses, to);
  }

  /** The draft as one side of a difference. */
  side({ draft, reading }: OpenReading, areas: readonly AreaBoundary[]): DifferenceSide {
    const areaIds = draft.areas.map(({ area }) => area);
    return {
      addresses: this.register.addresses,
      areaOf: reading.areaOf.map((place) => areaIds[place] ?? ''),
      membersOnly: false,
      areaIds,
      shapes: new Map(areaIds.map((area, i) => [area, areas[i]?.shape ?? []])),
    };
  }

  /** Who was where on a side, address by address of the register: places in the draft's areas, one more for any other, -1 for none. */
  placesOf({ addresses, areaOf }: DifferenceSide, { areas }: Draft): number[] {
    const places = new Map(areas.map(({ area }, place) => [area, place]));
    const held = new Map(addresses.map(({ id }, i) => [id, areaOf[i] ?? '']));
    return this.register.addresses.map(({ id }) => {
      const area = held.get(id) ?? '';
      return area === '' ? NOBODY : (places.get(area) ?? areas.length);
    });
  }

  private editorFor(areas: number, use: 'work' | 'aside' = 'work'): BoundaryEditor {
    const key = `${use} ${areas}`;
    const editor = this.editors.get(key) ?? new BoundaryEditor({ ...this.ground, areas }, this.parameters);
    this.editors.set(key, editor);
    return editor;
  }
}
