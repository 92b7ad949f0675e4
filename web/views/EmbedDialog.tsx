import { lazy, type ReactNode, Suspense, useState } from 'react';
import { EMBED_OFFER } from '../state/embed';
import { useStore } from '../state/store';
import type { Text } from '../text';
import { Modal } from '../ui/Modal';
import { withWords } from './shared/with-words';

const EmbedChoice = lazy(() => withWords(import('./EmbedChoice'), 'screens'));

/** Makes the lines that show what is seen now on another page. Screens without anything to take have no button. */
export function EmbedDialog({ text }: { readonly text: Text }): ReactNode {
  const { t } = text;
  const [open, setOpen] = useState(false);
  const screen = useStore(({ choices }) => choices.screen);
  const offer = EMBED_OFFER[screen];
  if (!offer) return null;
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setOpen(true)}>
        {t('shell.embed')}
      </button>
      <Modal
        open={open}
        title={t('shell.embedHeading')}
        closeLabel={t('common.close')}
        onClose={() => setOpen(false)}
        className="embed-dialog"
      >
        {open && (
          <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
            <EmbedChoice text={text} offer={offer} />
          </Suspense>
        )}
      </Modal>
    </>
  );
}
