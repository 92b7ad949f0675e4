import { type ReactNode, Suspense, useState } from 'react';
import type { Text } from '../text';
import { Modal } from '../ui/Modal';
import { lazyPart } from './shared/lazy-part';

const StoryChoice = lazyPart(() => import('./StoryChoice'), 'screens');

/** Keeps what is seen now as a step of an own story, or of a new one. */
export function AddToStory({ text }: { readonly text: Text }): ReactNode {
  const { t } = text;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setOpen(true)}>
        {t('shell.addToStory')}
      </button>
      <Modal
        open={open}
        title={t('shell.addToStory')}
        closeLabel={t('common.close')}
        onClose={() => setOpen(false)}
      >
        {open && (
          <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
            <StoryChoice text={text} />
          </Suspense>
        )}
      </Modal>
    </>
  );
}
