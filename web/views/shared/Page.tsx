import { type ReactNode, useEffect } from 'react';
import type { Text } from '../../text';
import { useKeys } from '../../ui/use-keys';
import { KeysModal } from './KeysModal';
import { Notices } from './Notices';
import { SourceLine } from './SourceLine';
import type { ScreenProps } from './screen-props';
import { useSingleKeys } from './use-single-keys';

/**
 * The frame of every screen but the map: header, title with the finding in words, controls, content that scrolls, source
 * line. `tools` are the screen's own buttons in the header.
 */
export function Page({
  screen,
  title,
  finding,
  controls,
  tools = null,
  sourceLine,
  remarks = NONE,
  className = '',
  children,
}: {
  readonly screen: ScreenProps;
  readonly title: string;
  /** One sentence; what the reader should take away. */
  readonly finding?: ReactNode;
  readonly controls?: ReactNode;
  readonly tools?: ReactNode;
  readonly sourceLine: readonly string[];
  /** What was asked for and is not shown, as sentences. */
  readonly remarks?: readonly string[];
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  const { text, header, fullScreen, keysShown, onKeys } = screen;
  const [singleKeys, setSingleKeys] = useSingleKeys();
  useDocumentTitle(text, title);
  useKeys(singleKeys ? { f: fullScreen.toggle, '?': () => onKeys(true) } : {});
  return (
    <>
      {header(tools)}
      <main className={`page ${className}`} id="figures" tabIndex={-1}>
        <div className="page-head">
          <h1 className="page-title">{title}</h1>
          {finding && <p className="page-finding">{finding}</p>}
          <Notices text={text} remarks={remarks} />
          {controls && <div className="page-controls">{controls}</div>}
        </div>
        {children}
      </main>
      <SourceLine text={text} parts={sourceLine} />
      <KeysModal
        text={text}
        open={keysShown}
        onClose={() => onKeys(false)}
        singleKeys={singleKeys}
        onSingleKeys={setSingleKeys}
      />
    </>
  );
}

const NONE: readonly string[] = [];

function useDocumentTitle(text: Text, title: string): void {
  useEffect(() => {
    document.title = `${title} – ${text.t('common.appName')}`;
  }, [text, title]);
}
