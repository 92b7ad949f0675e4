import type { Draft } from '../../domain/drafts/draft';
import type { EngineStep } from './engine.worker';
import type { WorkedOut } from './store';

/** What is known after a step of the engine. What is older stands until it is known anew, so that nothing flickers. */
export function afterStep(before: WorkedOut, draft: Draft, step: EngineStep): WorkedOut {
  switch (step.kind) {
    case 'read':
      return { ...before, draft, reading: step.reading, phase: 'drawing', boundaries: undefined };
    case 'drawn':
      return { ...before, areas: step.areas, phase: 'settling', done: 0, total: 0 };
    case 'settling':
      return { ...before, phase: 'settling', done: step.done, total: step.total };
    case 'settled': {
      const { boundaries, remarks } = step;
      return { ...before, areas: boundaries.areas, boundaries, remarks, phase: 'ready' };
    }
  }
}
