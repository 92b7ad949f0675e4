import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { Text } from '../../../text';
import { Modal } from '../../../ui/Modal';
import { lazyPart } from '../lazy-part';

const load = (): Promise<typeof import('./SearchBody')> => import('./SearchBody');
const SearchBody = lazyPart(load);

/** When the page has come to rest, the search is fetched: who presses its key types on at once. */
const FETCH_AFTER_MS = 2000;

/** The search over everything, in a dialog on every screen, and the key that opens it. */
export function SearchHost({
  text,
  open,
  onOpen,
}: {
  readonly text: Text;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}): ReactNode {
  const latest = useRef(onOpen);
  latest.current = onOpen;
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), FETCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) latest.current(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <Modal
      open={open}
      title={text.t('search.heading')}
      closeLabel={text.t('common.close')}
      onClose={() => onOpen(false)}
      className="modal-search"
    >
      <Suspense fallback={<p role="status">{text.t('shell.loading')}</p>}>
        <SearchBody text={text} onClose={() => onOpen(false)} />
      </Suspense>
    </Modal>
  );
}
