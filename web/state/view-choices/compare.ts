import { idField, type ViewState, wordField } from './view-state';

/** What is set against what: one indicator over areas, all of them, two of them, one over periods, or two maps. */
export const COMPARE_VIEWS = ['one', 'all', 'two', 'periods', 'maps'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

/** How two maps stand to each other: beside each other, or one over the other under a handle. */
export const PAIR_LOOKS = ['side', 'swipe'] as const;
export type PairLook = (typeof PAIR_LOOKS)[number];

export interface CompareChoices {
  readonly view: CompareView;
  /** The second indicator, of the scatter and of the second map; null = the usual one. */
  readonly second: string | null;
  readonly pair: PairLook;
}

export const compareState: ViewState<CompareChoices> = {
  defaults: { view: 'one', second: null, pair: 'side' },
  fields: {
    vis: wordField('view', COMPARE_VIEWS, 'one'),
    ind2: idField('second'),
    par: wordField('pair', PAIR_LOOKS, 'side'),
  },
};
