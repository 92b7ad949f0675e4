import type { ReactNode } from 'react';
import { useWorkbench } from '../../state/workbench/store';
import type { Text } from '../../text';

/** How far the boundary has come, in one line that does not jump. */
export function Phase({ text }: { readonly text: Text }): ReactNode {
  const { t } = text;
  const { phase, done, total, remarks } = useWorkbench((state) => state.worked);
  const faulty = remarks.some(({ finding }) => finding.level === 'error');
  const words = {
    waiting: '',
    reading: t('workbench.phase-reading'),
    drawing: t('workbench.phase-drawing'),
    settling:
      total > 1
        ? t('workbench.phase-settling-of', { done: text.number(done), total: text.number(total) })
        : t('workbench.phase-settling'),
    ready: t(faulty ? 'workbench.phase-ready-faults' : 'workbench.phase-ready'),
    failed: t('workbench.phase-failed'),
  }[phase];
  return (
    <p className="bench-phase" data-phase={phase} role={phase === 'failed' ? 'alert' : undefined}>
      {words}
    </p>
  );
}
