import type { Finding, Place } from '../domain/findings/finding';
import { findingParts } from './da/finding-parts';
import { findings } from './da/findings';
import { slotsOf } from './finding-slots';
import type { Text } from './text';

/** A finding in words. */
export interface FindingWords {
  /** Fejl, advarsel or bemærkning, with a capital. */
  readonly level: string;
  /** "plans/address-ranges.csv, linje 7, kolonne 14"; '' when the finding has no place. */
  readonly place: string;
  /** What is wrong: whole sentences. */
  readonly what: string;
  /** What to do about it: whole sentences; '' when nothing is to be done. */
  readonly todo: string;
}

/** Says a finding in the language of `text`. `nameOfArea` turns an area's id into its name; without it ids are shown. */
export function findingWords(
  found: Finding,
  text: Text,
  nameOfArea: (id: string) => string = (id) => id,
): FindingWords {
  const slots = { ...NOTHING, ...slotsOf(found, text, nameOfArea) };
  const part = (prefix: string, name: unknown, suffix = ''): string => {
    const key = `${prefix}-${String(name ?? '')}${suffix}`;
    if (isPart(key)) return text.t(`findingParts.${key}`, slots);
    return suffix === '' ? String(name ?? '') : '';
  };
  const values = {
    ...slots,
    reason: part('reason', found.values?.reason),
    reasonDo: part('reason', found.values?.reason, '-do'),
    problem: part('cell', found.values?.problem),
    problemDo: part('cell', found.values?.problem, '-do'),
    fault: part('fault', found.values?.fault),
    skipped: part('skip', found.values?.reason),
    what: part('what', found.values?.what),
    whatDo: part('what', found.values?.what, '-do'),
    firstAxes: part('axes', found.values?.first),
    secondAxes: part('axes', found.values?.second),
    filter: part('filter', found.values?.filter),
    filterDo: part('filter', found.values?.filter, '-do'),
    entity: part('entity', found.values?.entity),
  };
  return {
    level: text.t(`findingParts.level-${found.level}`),
    place: placeWords(found.place, text),
    what: tidy(text.t(`findings.${found.code}`, values)),
    todo: tidy(text.t(`findings.${found.code}-do`, values)),
  };
}

/** One line: "plans/address-ranges.csv, linje 7, kolonne 14: what is wrong. What to do." without the level. */
export function findingSentence(found: Finding, text: Text, nameOfArea?: (id: string) => string): string {
  const { place, what, todo } = findingWords(found, text, nameOfArea);
  return `${place === '' ? '' : `${place}: `}${what}${todo === '' ? '' : ` ${todo}`}`;
}

function placeWords(place: Place | undefined, text: Text): string {
  if (!place) return '';
  const { file, line, column } = place;
  const words = file === undefined ? [] : [file];
  if (line !== undefined) words.push(text.t('findingParts.line', { line }));
  if (typeof column === 'number') words.push(text.t('findingParts.column', { column }));
  else if (column !== undefined) words.push(text.t('findingParts.column-named', { column }));
  return words.join(', ');
}

/** Values come from checks all over the house; one that has no words is shown as it is. */
const isPart = (key: string): key is keyof typeof findingParts => Object.hasOwn(findingParts, key);

/** Every gap of the sentences, filled with nothing: what a check did not tell is left out, not shown as a gap. */
const NOTHING: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.values(findings), ...Object.values(findingParts)]
    .flatMap((sentence) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)])
    .map((gap) => [gap[1] ?? '', '']),
);

const tidy = (sentence: string): string => sentence.replace(/ {2,}/g, ' ').trim();
