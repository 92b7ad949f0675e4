import { switchField, type ViewState } from './view-state';

export interface TrendChoices {
  /** Dated events stand as marks on the time axis. */
  readonly events: boolean;
}

export const trendsState: ViewState<TrendChoices> = {
  defaults: { events: false },
  fields: { evt: switchField('events') },
};
