import type { Direction, Exposure } from '../figures/indicator';

/** What an author is warned about in a sentence written by hand. Words stand in `web/text`. */
export const SENTENCE_WARNINGS = [
  'names-extreme', // ranks people: "lavest", "værst"
  'nickname', // a word that harms, outside a quoted law
  'ambiguous-times', // "gange højere"
  'judges-neutral',
  'judges-untested',
  'table-only',
] as const;
export type SentenceWarning = (typeof SENTENCE_WARNINGS)[number];

/** The figures that a sentence stands beside. */
export interface SentenceContext {
  readonly direction: Direction;
  readonly exposure: Exposure;
  /** A test has shown the difference that the slide is about. */
  readonly tested: boolean;
}

const words = (stems: string): RegExp => new RegExp(`(?<!\\p{L})(?:${stems})\\p{L}*`, 'iu');

const EXTREME = words(
  'lavest|højest(?!\\p{L}* (?:fuldført|uddann))|dårligst|værst|ringest|bedst(?!e?forældre)|mest udsat|flest(?!e)|færrest|lowest|highest|worst|best(?!å|y|e)',
);
const NICKNAME = words('ghetto');
const TIMES = /(?<!\p{L})gange (?:højere|lavere|større|mindre|flere|færre)|times (?:higher|lower|more)/iu;
const JUDGES = words(
  'bedre|dårligere|værre|forbedr|forværr|fremgang|tilbagegang|positiv udvikling|negativ udvikling|better|worse|improv|worsen',
);

/** What an author should think about before a sentence is shown in a hall; empty for most. `context` null = no figures. */
export function sentenceWarnings(
  sentence: string,
  context: SentenceContext | null,
): readonly SentenceWarning[] {
  const judges = JUDGES.test(sentence);
  const found: (SentenceWarning | false)[] = [
    EXTREME.test(sentence) && 'names-extreme',
    NICKNAME.test(sentence) && 'nickname',
    TIMES.test(sentence) && 'ambiguous-times',
    judges && context?.direction === 'neutral' && 'judges-neutral',
    judges && context !== null && context.direction !== 'neutral' && !context.tested && 'judges-untested',
    context !== null && context.exposure !== 'open' && 'table-only',
  ];
  return found.filter((warning) => warning !== false);
}
