import { THEMES, type Theme } from '../../domain/figures/indicator';
import { idField, type ViewState, wordField } from './view-state';

/** What is done with a story: looked up in the list, edited, shown, accompanied by notes, printed; or an edition is read, or an extract made. */
export const PRESENT_MODES = ['list', 'edit', 'show', 'notes', 'print', 'edition', 'extract'] as const;
export type PresentMode = (typeof PRESENT_MODES)[number];

export interface PresentChoices {
  readonly mode: PresentMode;
  readonly story: string | null;
  /** Fingerprint of the edition that is read. */
  readonly edition: string | null;
  /** What an extract is about; null = the first theme. */
  readonly theme: Theme | null;
  /** Step that is shown or edited, counted from 1. */
  readonly step: number;
}

const STEP = /^[1-9]\d{0,2}$/;

export const presentState: ViewState<PresentChoices> = {
  defaults: { mode: 'list', story: null, edition: null, theme: null, step: 1 },
  fields: {
    do: wordField('mode', PRESENT_MODES, 'list'),
    story: idField('story'),
    udgave: idField('edition'),
    tema: {
      read: (text) => {
        const theme = THEMES.find((one) => one === text);
        return theme && { theme };
      },
      write: ({ theme }) => theme ?? undefined,
    },
    trin: {
      read: (text) => (STEP.test(text) ? { step: Number(text) } : undefined),
      write: ({ step }) => (step === 1 ? undefined : String(step)),
    },
  },
};
