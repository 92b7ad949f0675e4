import { type ReactNode, useEffect } from 'react';
import { useStore } from '../../state/store';
import { useWorkbench } from '../../state/workbench/store';
import { openWorkbench } from '../../state/workbench/workbench';
import { useKeys } from '../../ui/use-keys';
import { KeysModal } from '../shared/KeysModal';
import { Notices } from '../shared/Notices';
import { SourceLine } from '../shared/SourceLine';
import type { ScreenProps } from '../shared/screen-props';
import { useSingleKeys } from '../shared/use-single-keys';
import './boundaries.css';
import { Workbench } from './Workbench';

/** The screen on which address lists are edited and boundaries move. */
export default function BoundariesScreen(props: ScreenProps): ReactNode {
  const { text, header, fullScreen, keysShown, onKeys } = props;
  const { t } = text;
  const status = useWorkbench((state) => state.status);
  const register = useWorkbench((state) => state.register);
  const parcels = useStore(({ manifest }) =>
    manifest.status === 'ready' ? manifest.value.parcels : undefined,
  );
  const [singleKeys, setSingleKeys] = useSingleKeys();
  useKeys(singleKeys ? { f: fullScreen.toggle, '?': () => onKeys(true) } : {});
  useEffect(() => openWorkbench((plan) => t('workbench.draft-usual', { plan })), [t]);
  const title = t('screens.boundaries');
  useEffect(() => {
    document.title = `${title} – ${t('common.appName')}`;
  }, [title, t]);

  return (
    <>
      {header(null)}
      <main className="bench" id="figures" tabIndex={-1} aria-busy={status === 'opening'}>
        <h1 className="hidden">{title}</h1>
        <Notices text={text} remarks={[]} />
        {status === 'open' && <Workbench {...props} />}
        {status === 'failed' && (
          <div className="nothing">
            <h2>{t('workbench.failed')}</h2>
            <p role="alert">{t('workbench.failed-help')}</p>
          </div>
        )}
        {(status === 'opening' || status === 'closed') && (
          <div className="bench-opening">
            <p role="status">{t('workbench.opening')}</p>
            <div className="bench-body" aria-hidden="true">
              <BenchLines className="bench-left" count={12} />
              <div className="bench-waiting" />
              <BenchLines className="bench-right" count={8} />
            </div>
          </div>
        )}
      </main>
      <SourceLine
        text={text}
        parts={[
          ...(register
            ? [
                t('workbench.register', {
                  name: register.info.name,
                  date: text.date(register.info.date),
                  number: text.number(register.addresses.length),
                }),
              ]
            : []),
          ...(parcels ? [t('workbench.parcels', { file: parcels.file })] : []),
          t('workbench.local'),
        ]}
      />
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

/** A side of the workbench before it has come. */
const BenchLines = ({
  className,
  count,
}: {
  readonly className: string;
  readonly count: number;
}): ReactNode => (
  <div className={`${className} bench-waiting skeletons`}>
    {Array.from({ length: count }, (_, i) => `line-${i}`).map((key) => (
      <div key={key} className="skeleton" />
    ))}
  </div>
);
