import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { Text } from '../../../text';

const SearchDialog = lazy(() => import('./SearchDialog'));

/** Room for the search on every screen, and the key that opens it. What draws it is fetched when it is first opened. */
export function SearchHost({
  text,
  open,
  onOpen,
}: {
  readonly text: Text;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}): ReactNode {
  const wanted = useRef(false);
  if (open) wanted.current = true;
  const latest = useRef(onOpen);
  latest.current = onOpen;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) latest.current(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  if (!wanted.current) return null;
  return (
    <Suspense fallback={null}>
      <SearchDialog text={text} open={open} onClose={() => onOpen(false)} />
    </Suspense>
  );
}
