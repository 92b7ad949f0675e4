import { idField, type ViewState, wordField } from './view-state';

/** What is set against what: one indicator over areas, all of them, two of them, one over periods, or two maps. */
export const COMPARE_VIEWS = ['one', 'all', 'two', 'periods', 'maps'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

export interface CompareChoices {
  readonly view: CompareView;
  /** The second indicator, of the scatter and of the second map; null = the usual one. */
  readonly second: string | null;
}

export const compareState: ViewState<CompareChoices> = {
  defaults: { view: 'one', second: null },
  fields: {
    vis: wordField('view', COMPARE_VIEWS, 'one'),
    ind2: idField('second'),
  },
};
