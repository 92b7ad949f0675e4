import type { ReactNode } from 'react';
import { useStore } from '../../state/store';
import type { Text } from '../../text';
import { problemWords } from './Notices';

/** Why there is nothing to show, and what to do about it. */
export function NothingToShow({ text }: { readonly text: Text }): ReactNode {
  const { t } = text;
  const problems = useStore((state) => state.problems);
  const manifest = useStore((state) => state.manifest);
  const figures = useStore((state) => state.figures);
  const heading =
    manifest.status === 'failed'
      ? t('data.noManifest')
      : figures.status === 'failed'
        ? t('data.noFigures')
        : t('data.noIndicators');
  return (
    <main className="nothing" id="figures" tabIndex={-1}>
      <h1>{heading}</h1>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem.file}>{problemWords(text, problem)}</p>
        ))}
      </div>
      {manifest.status === 'failed' && <p className="muted">{t('data.noManifestHelp')}</p>}
    </main>
  );
}
