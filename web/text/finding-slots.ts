import type { Finding } from '../domain/findings/finding';
import type { Text, TextKey } from './text';

type Slots = Record<string, string | number>;

/** Longest list of house numbers that a sentence spells out. */
const SPELLED_OUT = 12;
const SHOWN = 8;

/** House numbers as a sentence tells them: all of them, or the first ones, the last and how many there are. */
export function listOf(items: readonly string[], text: Text): string {
  const last = items.at(-1) ?? '';
  if (items.length <= SPELLED_OUT) return items.join(', ');
  return text.t('findingParts.and-more', {
    start: items.slice(0, SHOWN).join(', '),
    last,
    number: text.number(items.length),
  });
}

/** What fills the gaps of a finding's sentences: its own values, and the pieces made of them. */
export function slotsOf(found: Finding, text: Text, nameOfArea: (id: string) => string): Slots {
  const values = found.values ?? {};
  const said = (name: string): string => String(values[name] ?? '');
  const houses = found.houseNumbers ?? [];
  /** A piece of a sentence, only when what it tells of is known. */
  const piece = (key: TextKey, known: string, more: Slots = {}): string =>
    known === '' ? '' : text.t(key, { ...values, ...more });
  const area = found.area ? nameOfArea(found.area) : '';
  const otherLine = piece('findingParts.other-line', said('otherLine'));
  const reading = said('reading') === '' ? [] : said('reading').split(', ');
  const other = said('other') === '' ? [] : said('other').split(', ');
  return {
    ...values,
    plan: found.plan ?? said('plan'),
    area,
    street: found.street ?? '',
    count: houses.length,
    houses: listOf(houses, text),
    housesNor: houses.join(` ${text.t('findingParts.or')} `),
    otherArea: said('otherArea') === '' ? '' : nameOfArea(said('otherArea')),
    otherLine,
    elsewhere: piece('findingParts.elsewhere', said('otherText'), { otherLine }),
    reading: listOf(reading, text),
    other: other.length === 0 ? text.t('findingParts.none') : listOf(other, text),
    near: piece('findingParts.near', said('suggestions') || said('suggestion'), {
      suggestions: said('suggestions') || said('suggestion'),
    }),
    leftOut: /[0-9]/.test(said('unread'))
      ? text.t(said('unread') === said('text') ? 'findingParts.left-out-it' : 'findingParts.left-out', values)
      : '',
    inPostcode: piece('findingParts.in-postcode', said('postcode')),
    notCurrent: piece('findingParts.not-current', said('notCurrent')),
    ofRows: piece('findingParts.of-rows', said('rows')),
    detail: piece('findingParts.detail', said('detail')),
    inPlan: piece('findingParts.in-plan', found.plan ?? said('plan'), { plan: found.plan ?? said('plan') }),
    atFirstLine: said('firstLine') === '0' ? '' : piece('findingParts.first-line', said('firstLine')),
    farBy: piece('findingParts.far-by', said('metres')),
    assumed: said('basis') === 'assumed' ? text.t('findingParts.assumed') : '',
    parity: parityWord(said('parity'), text),
    range: rangeWords(values, text),
    whichShape: area
      ? text.t('findingParts.shape-of-area', { area })
      : piece('findingParts.shape-of-school', said('school')),
    fileProblem: said('problem') === 'not-utf8' ? text.t('findingParts.file-not-utf8') : '',
  };
}

function parityWord(parity: string, text: Text): string {
  return parity === 'odd' || parity === 'even' || parity === 'all' ? text.t(`findingParts.${parity}`) : '';
}

/** "28-36 (lige numre), bogstav A, B" */
function rangeWords(values: Slots | Finding['values'], text: Text): string {
  const { from, to, parity, letters } = values ?? {};
  if (from === undefined || to === undefined) return '';
  const bare = from === to ? String(from) : `${from}-${to}`;
  const key = from !== to && (parity === 'odd' || parity === 'even') ? parity : 'all';
  const range = text.t(`findingParts.numbers-${key}`, { range: bare });
  return letters ? text.t('findingParts.numbers-lettered', { range, letters }) : range;
}
