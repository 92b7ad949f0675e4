import { idField, type ViewState, wordField } from './view-state';

/** What is done with a story: looked up in the list, edited, shown, accompanied by notes, printed. */
export const PRESENT_MODES = ['list', 'edit', 'show', 'notes', 'print'] as const;
export type PresentMode = (typeof PRESENT_MODES)[number];

export interface PresentChoices {
  readonly mode: PresentMode;
  readonly story: string | null;
  /** Step that is shown or edited, counted from 1. */
  readonly step: number;
}

const STEP = /^[1-9]\d{0,2}$/;

export const presentState: ViewState<PresentChoices> = {
  defaults: { mode: 'list', story: null, step: 1 },
  fields: {
    do: wordField('mode', PRESENT_MODES, 'list'),
    story: idField('story'),
    trin: {
      read: (text) => (STEP.test(text) ? { step: Number(text) } : undefined),
      write: ({ step }) => (step === 1 ? undefined : String(step)),
    },
  },
};
