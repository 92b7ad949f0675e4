import { type ReactNode, useState } from 'react';
import { fileFor } from '../../data/fetch-file';
import type { DataProblem, ProblemReason } from '../../data/problem';
import { takeNewVersion, useOffline } from '../../state/offline';
import { useStore } from '../../state/store';
import type { Text, TextKey } from '../../text';

const REASONS: Readonly<Record<ProblemReason, TextKey>> = {
  missing: 'data.missing',
  'server-error': 'data.serverError',
  'not-reached': 'data.notReached',
  'cut-off': 'data.cutOff',
  altered: 'data.altered',
  unreadable: 'data.unreadable',
  'other-version': 'data.otherVersion',
  'not-the-standard': 'data.notTheStandard',
  'other-crs': 'data.otherCrs',
  'other-host': 'data.otherHost',
  'too-many': 'data.tooMany',
  'not-listed': 'data.notListed',
};

/** A file that is left out, as a sentence. */
export function problemWords(text: Text, { file, reason }: DataProblem): string {
  if (reason === 'other-version') return text.t('data.otherVersion');
  return text.t('data.fileProblem', { file, reason: text.t(REASONS[reason]) });
}

/** Quiet remarks above the figures: files that are left out, and what was asked for and is not shown. */
export function Notices({
  text,
  remarks: own,
}: {
  readonly text: Text;
  /** What the screen itself has to say. */
  readonly remarks: readonly string[];
}): ReactNode {
  const problems = useStore((state) => state.problems);
  const ignored = useStore((state) => state.ignored);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const fromStore = useFromStore(text);
  const remarks = [
    ...fromStore,
    ...problems.map((problem) => problemWords(text, problem)),
    ...(ignored.length > 0 ? [text.t('data.ignoredParts', { parts: ignored.join(', ') })] : []),
    ...own,
  ].filter((remark) => !hidden.includes(remark));
  return (
    <div className="notices" role="status">
      <NewVersion text={text} />
      {remarks.map((remark) => (
        <p key={remark} className="notice">
          <span>{remark}</span>
          <button
            type="button"
            className="link"
            aria-label={text.t('data.dismiss')}
            onClick={() => setHidden([...hidden, remark])}
          >
            {text.t('common.close')}
          </button>
        </p>
      ))}
    </div>
  );
}

/** That the figures came out of this browser, and which day's they are: nobody may take them for today's. */
function useFromStore(text: Text): readonly string[] {
  const fromStore = useOffline((state) => state.fromStore);
  const manifest = useStore((state) => state.manifest);
  if (fromStore === null || manifest.status !== 'ready') return [];
  const date = fileFor(manifest.value, 'observations')?.date;
  return [text.t('offline.fromStore', { day: text.date(fromStore), date: date ? text.date(date) : '?' })];
}

/** That a newer version waits. It is taken when the reader says so, never by itself. */
function NewVersion({ text }: { readonly text: Text }): ReactNode {
  const newVersion = useOffline((state) => state.newVersion);
  if (!newVersion) return null;
  return (
    <p className="notice">
      <span>{text.t('offline.newVersion')}</span>
      <button type="button" className="link" onClick={() => void takeNewVersion()}>
        {text.t('offline.takeNewVersion')}
      </button>
    </p>
  );
}
