import type { AreaPaint } from './props';

/** How an area looks by its figure; the keys are read by `layers/areas.ts` as feature-state. */
export interface AreaState {
  readonly fill: string | null;
  readonly hatch: boolean;
  readonly suspect: boolean;
  readonly bound: boolean;
}

const BLANK: AreaState = { fill: null, hatch: false, suspect: false, bound: false };

/** The state of every area that has a paint. An area without one is an outline without a fill. */
export function areaStates(paint: ReadonlyMap<string, AreaPaint>): Map<string, AreaState> {
  const states = new Map<string, AreaState>();
  for (const [id, { fill, mark }] of paint)
    states.set(id, {
      fill,
      hatch: fill === null,
      suspect: mark === 'suspect',
      bound: mark === 'bound',
    });
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

/** Which marks any area has: the layers of others are not drawn at all. */
export function marksIn(states: ReadonlyMap<string, AreaState>): { suspect: boolean; bound: boolean } {
  const list = [...states.values()];
  return { suspect: list.some(({ suspect }) => suspect), bound: list.some(({ bound }) => bound) };
}
