import { idField, type ViewState, wordField } from './view-state';

/** How a draft stands beside what it is compared with: laid over it, under a slider, or in two maps. */
export const BOUNDARY_LOOKS = ['over', 'swipe', 'side'] as const;
export type BoundaryLook = (typeof BOUNDARY_LOOKS)[number];

/** What the panel at the side shows. */
export const BOUNDARY_PANELS = ['difference', 'findings', 'files'] as const;
export type BoundaryPanel = (typeof BOUNDARY_PANELS)[number];

export interface BoundaryChoices {
  /** What the draft is compared with: `plan.2021`, `version.<id>` or `file`; null = the plan that it is a draft of. */
  readonly versus: string | null;
  readonly look: BoundaryLook;
  readonly panel: BoundaryPanel;
}

export const boundariesState: ViewState<BoundaryChoices> = {
  defaults: { versus: null, look: 'over', panel: 'difference' },
  fields: {
    mod: idField('versus'),
    vis: wordField('look', BOUNDARY_LOOKS, 'over'),
    fane: wordField('panel', BOUNDARY_PANELS, 'difference'),
  },
};
