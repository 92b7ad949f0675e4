import { useMemo } from 'react';
import type { Register } from '../../domain/addresses/register';
import type { Draft } from '../../domain/drafts/draft';
import type { DraftSummary } from '../../domain/drafts/read-draft';
import { choose } from '../../state/history';
import { useStore } from '../../state/store';
import { useWorkbench } from '../../state/workbench/store';

/** What all parts of the workbench look at. */
export interface Bench {
  readonly draft: Draft;
  /** The draft that the reading belongs to: a moment behind while someone writes. */
  readonly readDraft: Draft | undefined;
  /** Id of the area that is being edited, and its place in the draft. */
  readonly area: string;
  readonly place: number;
  readonly chooseArea: (area: string) => void;
  readonly readings: DraftSummary['areas'];
  readonly areaOf: readonly number[];
  readonly register: Register | undefined;
  readonly nameOf: (area: string) => string;
}

const NO_DRAFT: Draft = { plan: '', areas: [], accepted: [] };
const NOBODY: readonly number[] = [];

export function useBench(): Bench {
  const draft = useWorkbench((state) => state.history?.present) ?? NO_DRAFT;
  const reading = useWorkbench((state) => state.worked.reading);
  const readDraft = useWorkbench((state) => state.worked.draft);
  const register = useWorkbench((state) => state.register);
  const focus = useStore((state) => state.choices.focus);
  const figures = useStore((state) => state.figures);
  return useMemo(() => {
    const found = draft.areas.findIndex(({ area }) => area === focus);
    const place = Math.max(0, found);
    const areas = figures.status === 'ready' ? figures.value.areas : undefined;
    return {
      draft,
      readDraft,
      area: draft.areas[place]?.area ?? '',
      place,
      chooseArea: (area) => choose({ focus: area }),
      readings: reading?.areas ?? [],
      areaOf: reading?.areaOf ?? NOBODY,
      register,
      nameOf: (id) => areas?.get(id)?.name_da ?? id,
    };
  }, [draft, readDraft, reading, register, focus, figures]);
}
