import type { AreaMapProps } from './props';

/** What a map draws; the other props are called or read when their time comes. */
const LOOKS = [
  'geography',
  'boundaryPlan',
  'dashed',
  'paint',
  'selected',
  'hovered',
  'focused',
  'overlays',
  'theme',
  'camera',
  'keepClear',
  'scale',
  'words',
  'standIn',
] as const satisfies readonly (keyof AreaMapProps)[];

/** Which of the things that a map draws have changed. */
export const changedLooks = (before: AreaMapProps, next: AreaMapProps): readonly (typeof LOOKS)[number][] =>
  LOOKS.filter((key) => before[key] !== next[key]);
