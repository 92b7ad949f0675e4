import { idField, type ViewState } from './view-state';

export interface GoalChoices {
  /** The plan whose goals are shown; null = the newest that has any. */
  readonly goalPlan: string | null;
}

export const goalsState: ViewState<GoalChoices> = {
  defaults: { goalPlan: null },
  fields: { hp: idField('goalPlan') },
};
