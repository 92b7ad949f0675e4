import { type ReactNode, useState } from 'react';
import type { DataProblem, ProblemReason } from '../../data/problem';
import { useStore } from '../../state/store';
import type { Text, TextKey } from '../../text';
import type { Refusal } from './model/resolve';

const REASONS: Readonly<Record<ProblemReason, TextKey>> = {
  missing: 'data.missing',
  'not-reached': 'data.notReached',
  'cut-off': 'data.cutOff',
  altered: 'data.altered',
  unreadable: 'data.unreadable',
  'other-version': 'data.otherVersion',
  'not-listed': 'data.notListed',
};

/** A file that is left out, as a sentence. */
export function problemWords(text: Text, { file, reason }: DataProblem): string {
  if (reason === 'other-version') return text.t('data.otherVersion');
  return text.t('data.fileProblem', { file, reason: text.t(REASONS[reason]) });
}

function refusalWords(text: Text, refusal: Refusal): string {
  switch (refusal.kind) {
    case 'indicator-unknown':
      return text.t('data.indicatorUnknown', { id: refusal.id });
    case 'indicator-not-for-maps':
      return text.t('data.indicatorNotForMaps', { id: refusal.id });
    case 'version-unknown':
      return text.t('data.versionUnknown', { id: refusal.id });
    case 'period-unknown':
      return text.t('data.periodUnknown', { period: text.period(refusal.period) });
  }
}

const NONE: readonly string[] = [];

/** Quiet remarks above the figures: files that are left out, and what was asked for and is not shown. */
export function Notices({
  text,
  refused,
  remarks: own = NONE,
}: {
  readonly text: Text;
  readonly refused: readonly Refusal[];
  /** What else the screen has to say, as sentences. */
  readonly remarks?: readonly string[];
}): ReactNode {
  const problems = useStore((state) => state.problems);
  const ignored = useStore((state) => state.ignored);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const remarks = [
    ...problems.map((problem) => problemWords(text, problem)),
    ...(ignored.length > 0 ? [text.t('data.ignoredParts', { parts: ignored.join(', ') })] : []),
    ...refused.map((refusal) => refusalWords(text, refusal)),
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
