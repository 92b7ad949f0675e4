import { type ReactNode, Suspense } from 'react';
import { Modal } from '../ui/Modal';
import type { HeaderDialogProps } from './header-dialog';
import { lazyPart } from './shared/lazy-part';

const StoryChoice = lazyPart(() => import('./StoryChoice'), 'screens');

/** Keeps what is seen now as a step of an own story, or of a new one: the dialog for it. */
export function AddToStory({ text, open, onClose }: HeaderDialogProps): ReactNode {
  const { t } = text;
  return (
    <Modal open={open} title={t('shell.addToStory')} closeLabel={t('common.close')} onClose={onClose}>
      {open && (
        <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
          <StoryChoice text={text} />
        </Suspense>
      )}
    </Modal>
  );
}
