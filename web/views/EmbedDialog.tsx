import { lazy, type ReactNode, Suspense } from 'react';
import { EMBED_OFFER } from '../state/embed';
import { useStore } from '../state/store';
import { Modal } from '../ui/Modal';
import type { HeaderDialogProps } from './header-dialog';
import { withWords } from './shared/with-words';

const EmbedChoice = lazy(() => withWords(import('./EmbedChoice'), 'screens'));

/** Makes the lines that show what is seen now on another page: the dialog for it, on screens with anything to take. */
export function EmbedDialog({ text, open, onClose }: HeaderDialogProps): ReactNode {
  const { t } = text;
  const screen = useStore(({ choices }) => choices.screen);
  const offer = EMBED_OFFER[screen];
  if (!offer) return null;
  return (
    <Modal
      open={open}
      title={t('shell.embedHeading')}
      closeLabel={t('common.close')}
      onClose={onClose}
      className="embed-dialog"
    >
      {open && (
        <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
          <EmbedChoice text={text} offer={offer} />
        </Suspense>
      )}
    </Modal>
  );
}
