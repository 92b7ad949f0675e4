import type { ReactNode } from 'react';
import type { Text } from '../../text';

/** A page in its final shape before it has come: the header stands already. */
export function ScreenWaiting({
  text,
  header,
}: {
  readonly text: Text;
  readonly header: (tools: ReactNode) => ReactNode;
}): ReactNode {
  return (
    <>
      {header(null)}
      <main className="page skeletons" id="figures" tabIndex={-1} aria-busy="true">
        <p className="hidden" role="status">
          {text.t('shell.loading')}
        </p>
        <div className="skeleton skeleton-title" />
        {[1, 2, 3, 4, 5, 6, 7, 8].map((line) => (
          <div key={line} className="skeleton" />
        ))}
      </main>
    </>
  );
}
