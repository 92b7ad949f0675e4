import { Component, type ReactNode } from 'react';
import type { Text } from '../../text';

/** Catches what a screen throws while it is drawn, also when its own files can't be fetched: the header stays, and says so. */
export class ScreenBoundary extends Component<
  {
    readonly text: Text;
    readonly header: (tools: ReactNode) => ReactNode;
    readonly children: ReactNode;
  },
  { readonly failed: boolean }
> {
  override state = { failed: false };
  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    const { text, header, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <>
        {header(null)}
        <main className="nothing" id="figures" tabIndex={-1}>
          <h1>{text.t('screens.failed')}</h1>
          <p role="alert">{text.t('screens.failedHelp')}</p>
          <div>
            {/* a module that could not be fetched is not asked for again on this page */}
            <button type="button" className="button" onClick={() => window.location.reload()}>
              {text.t('screens.reload')}
            </button>
          </div>
        </main>
      </>
    );
  }
}
