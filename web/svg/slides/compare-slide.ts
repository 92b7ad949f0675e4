import { figureInterval } from '../../domain/figures/figure-interval';
import { mapReading } from '../../domain/figures/map-figures';
import type { SlideSubject } from '../../domain/stories/subject';
import type { Text } from '../../text';
import { doubtWords, figureWords, reasonWords } from '../../text/figure-words';
import { barList } from '../bar-list';
import { mapSentence } from '../map-sentence';
import {
  figuresInOrder,
  indicatorQuestion,
  markOf,
  questionReceipts,
  questionsShown,
  questionTable,
} from './indicator-question';
import { problemSlide } from './problem-slide';
import type { SlideContent, SlideData } from './slide';
import { figureSources } from './source-line';

type Subject = Extract<SlideSubject, { kind: 'compare' }>;

/** The areas of one indicator as bars against the municipality, in the plan's order. */
export function compareSlide(text: Text, data: SlideData, subject: Subject): SlideContent {
  const { index } = data;
  const question = indicatorQuestion(text, index, subject.indicator, subject.period);
  if (typeof question === 'string') return problemSlide(question);
  const { figures, compared, indicator, decimals } = question;
  const sentence = mapSentence(text, index, indicator, figures);
  const town = mapReading(compared.municipality);
  const rows = figuresInOrder(index, question).filter(([id]) => id !== index.municipality);
  const nameOf = (id: string): string => index.areas.get(id)?.name_da ?? id;
  const bars = rows.map(([id, figure]) => {
    const reading = mapReading(figure);
    const value = reading.kind === 'number' || reading.kind === 'bound' ? reading.value : null;
    return {
      id,
      name: nameOf(id),
      value,
      label:
        reading.kind === 'none'
          ? reasonWords(text, reading.reason, 'short')
          : figureWords(text, figure, indicator.unit, decimals),
      interval: figureInterval(figure, indicator),
      mark: markOf(figure),
    };
  });
  const level =
    town.kind === 'number' && !town.suspect
      ? {
          value: town.value,
          name: `${nameOf(index.municipality)} ${figureWords(text, compared.municipality, indicator.unit, decimals)}`,
        }
      : null;
  return {
    title: sentence.claim,
    about: question.about,
    limits: sentence.limits,
    extent: null,
    draw: (frame) =>
      barList(
        bars.map((bar) => ({ ...bar, marked: frame.marked.includes(bar.id) })),
        { ...frame, title: question.about, description: sentence.whole, level },
      ),
    table: questionTable(text, data, question),
    native: {
      kind: 'bars',
      // a program's own chart has no mark for what is missing or doubtful: the name says it
      labels: rows.map(([id, figure], i) => {
        const doubts = bars[i]?.value === null ? [bars[i].label] : doubtWords(text, figure, 'short');
        return doubts.length > 0 ? `${nameOf(id)} (${doubts.join(', ')})` : nameOf(id);
      }),
      series: [
        { name: question.about, values: bars.map(({ value }) => value) },
        ...(level ? [{ name: nameOf(index.municipality), values: bars.map(() => level.value) }] : []),
      ],
      decimals,
      mark: indicator.unit === 'percent' ? '%' : '',
    },
    sourceLine: figureSources(text, data, [...rows.map(([, figure]) => figure), figures.municipality]),
    description: sentence.whole,
    shown: questionsShown(index, question),
    receipts: questionReceipts(text, data, question),
    problem: '',
  };
}
