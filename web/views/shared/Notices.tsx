import { type ReactNode, useState } from 'react';
import type { DataProblem, ProblemReason } from '../../data/problem';
import { useStore } from '../../state/store';
import type { Text, TextKey } from '../../text';

const REASONS: Readonly<Record<ProblemReason, TextKey>> = {
  missing: 'data.missing',
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
  const remarks = [
    ...problems.map((problem) => problemWords(text, problem)),
    ...(ignored.length > 0 ? [text.t('data.ignoredParts', { parts: ignored.join(', ') })] : []),
    ...own,
  ].filter((remark) => !hidden.includes(remark));
  return (
    <div className="notices" role="status">
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
