import type {
  ClaimChange,
  EditionClaim,
  EditionContent,
  EditionFigure,
  FigureChange,
  FigureChangeKind,
  FigureQuestion,
} from './edition';
import { FIGURE_CHANGES } from './edition';

/** Identifies a question: no id and no period has a blank. */
export const questionKey = ({ indicator, period, area }: FigureQuestion): string =>
  `${indicator} ${period} ${area}`;

/** Orders by indicator, period and area, the same on every machine. */
export const byQuestion = (a: FigureQuestion, b: FigureQuestion): number =>
  questionKey(a) < questionKey(b) ? -1 : 1;

const SAID = ['value', 'low', 'high', 'qualifier', 'missing'] as const;
const BESIDE = ['numerator', 'denominator', 'source', 'locator'] as const;

/** How one answer differs from the one before; undefined when in nothing that was seen. */
export function figureChange(before: EditionFigure, after: EditionFigure): FigureChangeKind | undefined {
  const same = (key: keyof EditionFigure): boolean => before[key] === after[key];
  if (!SAID.every(same)) {
    if (before.missing !== '' && after.missing === '') return 'new';
    return before.missing === '' && after.missing !== '' ? 'gone' : 'corrected';
  }
  return BESIDE.every(same) && before.doubts.join() === after.doubts.join() ? undefined : 'changed';
}

/**
 * What is different between the figures that were shown and those of now. A figure that was shown and is not shown any
 * more is held against today's answer all the same: who saw it must be told. Corrections first, then by question.
 */
export function figureChanges(
  before: readonly EditionFigure[],
  shown: readonly EditionFigure[],
  answerNow: (question: FigureQuestion) => EditionFigure,
): readonly FigureChange[] {
  const [then, now] = [before, shown].map(
    (figures) => new Map(figures.map((figure) => [questionKey(figure), figure])),
  );
  const ofShown = shown.flatMap((after): FigureChange[] => {
    const old = then?.get(questionKey(after));
    if (!old) return after.missing === '' ? [{ kind: 'new', before: null, after }] : [];
    const kind = figureChange(old, after);
    return kind ? [{ kind, before: old, after }] : [];
  });
  const ofOthers = before.flatMap((old): FigureChange[] => {
    if (now?.has(questionKey(old))) return [];
    const after = answerNow(old);
    const kind = figureChange(old, after);
    return kind ? [{ kind, before: old, after }] : [];
  });
  return [...ofShown, ...ofOthers].sort(
    (a, b) =>
      FIGURE_CHANGES.indexOf(a.kind) - FIGURE_CHANGES.indexOf(b.kind) ||
      byQuestion(questionOf(a), questionOf(b)),
  );
}

const NO_QUESTION: FigureQuestion = { indicator: '', area: '', period: '' };
/** What a change is about. */
export const questionOf = ({ before, after }: FigureChange): FigureQuestion => after ?? before ?? NO_QUESTION;

const claimKey = ({ step, id }: EditionClaim): string => `${step} ${id}`;

/** Sentences that are new, say something else, hold otherwise, or are gone; in the order of the story. */
export function claimChanges(
  before: readonly EditionClaim[],
  after: readonly EditionClaim[],
): readonly ClaimChange[] {
  const old = new Map(before.map((claim) => [claimKey(claim), claim]));
  const now = new Set(after.map(claimKey));
  return [
    ...after.flatMap((claim): ClaimChange[] => {
      const was = old.get(claimKey(claim)) ?? null;
      const same = was !== null && was.sentence === claim.sentence && was.state === claim.state;
      return same ? [] : [{ before: was, after: claim }];
    }),
    ...before.filter((claim) => !now.has(claimKey(claim))).map((claim) => ({ before: claim, after: null })),
  ];
}

/** The boundaries of the edition before, where they are others now. */
export const boundaryChange = (
  before: EditionContent['boundary'],
  after: EditionContent['boundary'],
): EditionContent['boundary'] | null => (before.fingerprint === after.fingerprint ? null : before);
