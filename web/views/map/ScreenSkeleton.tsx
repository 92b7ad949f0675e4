import type { ReactNode } from 'react';
import type { Text } from '../../text';

const lines = (count: number): ReactNode =>
  Array.from({ length: count }, (_, i) => `line-${i}`).map((key) => <div key={key} className="skeleton" />);

/** The screen in its final shape before there are figures, so that nothing moves when they come. */
export function ScreenSkeleton({ text, wide }: { readonly text: Text; readonly wide: boolean }): ReactNode {
  return (
    <>
      <main className="screen" id="figures" tabIndex={-1} aria-busy="true">
        <p className="hidden" role="status">
          {text.t('shell.loading')}
        </p>
        {wide && <div className="panel panel-left skeletons">{lines(14)}</div>}
        <div className="stage">
          <div className="stage-head">
            <div className="skeleton skeleton-title" />
            <div className="skeleton skeleton-steps" />
          </div>
          <div className="stage-map">
            <div className="map-waiting" />
          </div>
          <div className="legend" />
        </div>
        <div className="panel panel-right skeletons">{lines(12)}</div>
      </main>
      <footer className="source-line" />
    </>
  );
}
