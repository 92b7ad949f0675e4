import type { AreaPaint } from './props';

/** What the map knows of an area apart from its shape; the keys are read by `layers/areas.ts` as feature-state. */
export interface AreaState {
  readonly fill: string | null;
  readonly hatch: boolean;
  readonly suspect: boolean;
  readonly bound: boolean;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly focused: boolean;
}

export interface Attention {
  readonly selected: readonly string[];
  readonly hovered: string | null;
  readonly focused: string | null;
}

const BLANK: AreaState = {
  fill: null,
  hatch: false,
  suspect: false,
  bound: false,
  selected: false,
  hovered: false,
  focused: false,
};

/** The state of every area that has a paint or attention. An area with neither is an outline without a fill. */
export function areaStates(
  paint: ReadonlyMap<string, AreaPaint>,
  attention: Attention,
): Map<string, AreaState> {
  const states = new Map<string, AreaState>();
  for (const [id, { fill, mark }] of paint)
    states.set(id, {
      ...BLANK,
      fill,
      hatch: fill === null,
      suspect: mark === 'suspect',
      bound: mark === 'bound',
    });
  const mark = (id: string | null, look: Partial<AreaState>): void => {
    if (id !== null) states.set(id, { ...(states.get(id) ?? BLANK), ...look });
  };
  for (const id of attention.selected) mark(id, { selected: true });
  mark(attention.hovered, { hovered: true });
  mark(attention.focused, { focused: true });
  return states;
}

const KEYS = Object.keys(BLANK) as (keyof AreaState)[];

/** The areas that look different, with only what is different. Areas that are gone become blank. */
export function changedStates(
  before: ReadonlyMap<string, AreaState>,
  after: ReadonlyMap<string, AreaState>,
): [id: string, change: Partial<AreaState>][] {
  const changes: [string, Partial<AreaState>][] = [];
  const compare = (id: string, from: AreaState, to: AreaState): void => {
    const keys = KEYS.filter((key) => from[key] !== to[key]);
    if (keys.length > 0) changes.push([id, Object.fromEntries(keys.map((key) => [key, to[key]]))]);
  };
  for (const [id, state] of after) compare(id, before.get(id) ?? BLANK, state);
  for (const [id, state] of before) if (!after.has(id)) compare(id, state, BLANK);
  return changes;
}
