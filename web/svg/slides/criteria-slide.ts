import { type Evidence, evaluateStatus } from '../../domain/criteria/evaluate';
import { newestList } from '../../domain/criteria/published';
import type { StatusAnswer } from '../../domain/criteria/status';
import type { LegalStatus } from '../../domain/dataset/law-rows';
import type { SlideSubject } from '../../domain/stories/subject';
import type { Text } from '../../text';
import { listWords } from '../../text/lists';
import { problemSlide } from './problem-slide';
import { cell, type SlideContent, type SlideData } from './slide';
import { dataDate } from './source-line';

type Subject = Extract<SlideSubject, { kind: 'criteria' }>;

const STATUS: LegalStatus = 'udsat-boligomraade';

/** The areas against the state's criteria on one list: how many hold for certain, and what was published. */
export function criteriaSlide(text: Text, data: SlideData, subject: Subject): SlideContent {
  const { index, background } = data;
  if (!background) return problemSlide(text.t('slides.waiting'));
  const evidence: Evidence = { index, book: background };
  const list = subject.list ?? newestList(background.statuses, STATUS) ?? '';
  const answers = index.monitoringAreas.map(({ id, name_da: name }) => ({
    name,
    answer: evaluateStatus(evidence, STATUS, id, list),
    published: background.statuses.find(
      (row) => row.area === id && row.status === STATUS && row.list_date === list,
    ),
  }));
  if (list === '' || answers.every(({ answer }) => answer.kind === 'no-law'))
    return problemSlide(text.t('slides.noList', { date: list === '' ? '' : text.date(list) }));
  const listed = answers.filter(({ published }) => published?.on_list).map(({ name }) => name);
  return {
    title: text.t('slides.onList', {
      date: text.date(list),
      areas: listed.length === 0 ? text.t('slides.onListNone') : listWords(text, listed),
    }),
    about: text.t('slides.criteriaOf', { date: text.date(list) }),
    limits: [text.t('slides.criteriaBoundary')],
    extent: null,
    draw: null,
    table: {
      columns: [
        { name: text.t('slides.columnArea'), number: false },
        { name: text.t('slides.columnCriteria'), number: false },
        { name: text.t('slides.columnWorkedOut'), number: false },
        { name: text.t('slides.columnPublished'), number: false },
      ],
      rows: answers.map(({ name, answer, published }) => [
        cell(name),
        cell(countOf(text, answer)),
        cell(truthOf(text, answer)),
        cell(text.t(published ? (published.on_list ? 'slides.yes' : 'slides.no') : 'slides.notPublished')),
      ]),
    },
    native: null,
    sourceLine: [text.t('criteria.sourceLaw'), ...dataDate(text, data)],
    description: '',
    shown: [],
    receipts: [],
    problem: '',
  };
}

function countOf(text: Text, answer: StatusAnswer): string {
  if (answer.kind !== 'evaluated') return text.t('figures.notApplicable');
  const { atLeast, atMost, of } = answer.ways[0].count;
  return atLeast === atMost
    ? text.t('slides.criteriaMet', { met: atLeast, of })
    : text.t('slides.criteriaBetween', { low: atLeast, high: atMost, of });
}

const TRUTHS = {
  met: 'slides.truthMet',
  'not-met': 'slides.truthNotMet',
  unknown: 'slides.truthUnknown',
} as const;

const truthOf = (text: Text, answer: StatusAnswer): string =>
  answer.kind === 'evaluated' ? text.t(TRUTHS[answer.truth]) : text.t('figures.notApplicable');
