import { describe, expect, it } from 'vitest';
import {
  exitCodeOf,
  findingCounts,
  findingsAsData,
  jsonLines,
  printable,
  tellFindings,
  textTable,
} from '../../../scripts/console';
import { finding } from '../../../web/domain/findings/finding';
import { textOf } from '../../../web/text';
import { capturedConsole } from './captured-console';

const UNKNOWN = finding('street-unknown', {
  area: 'glarbjergvej',
  street: 'Falkvej',
  place: { file: 'plans/address-ranges.csv', line: 7 },
  values: { suggestions: 'Falkevej' },
});
const MISSING = finding('number-missing-in-range', { street: 'Falkevej', houseNumbers: ['3', '5A'] });
const BY_ALIAS = finding('street-by-alias', { street: 'Flyervej', values: { register: 'Flyvervej' } });

describe('telling findings', () => {
  it('says the heaviest first, with place, what to do, and how many there are', () => {
    const to = capturedConsole();
    tellFindings(to, [BY_ALIAS, MISSING, UNKNOWN, MISSING]);
    expect(to.out).toEqual([]);
    expect(to.err).toEqual([
      'Fejl · plans/address-ranges.csv, linje 7: Vejen »Falkvej« findes ikke i adresseregistret.',
      '    Mente du Falkevej? Ret stavemåden, eller skriv den som alias i plans/aliases.csv.',
      'Advarsel: 2 husnumre på Falkevej er med i listen, men findes ikke i registret: 3, 5A.',
      '    Kontrollér, om de findes. Huller i nummereringen er almindelige.',
      'Advarsel: 2 husnumre på Falkevej er med i listen, men findes ikke i registret: 3, 5A.',
      '    Kontrollér, om de findes. Huller i nummereringen er almindelige.',
      'Bemærkning: »Flyervej« er læst som Flyvervej (andre stavemåder, plans/aliases.csv).',
      '1 fejl, 2 advarsler, 1 bemærkning',
    ]);
  });

  it('says nothing when there is nothing', () => {
    const to = capturedConsole();
    tellFindings(to, []);
    expect(to.err).toEqual([]);
  });

  it('counts what there is, and ends with 1 for errors only', () => {
    expect(findingCounts([MISSING, BY_ALIAS, BY_ALIAS], textOf('en'))).toBe('1 warning, 2 notes');
    expect([exitCodeOf([]), exitCodeOf([MISSING, BY_ALIAS]), exitCodeOf([BY_ALIAS, UNKNOWN])]).toEqual([
      0, 0, 1,
    ]);
  });

  it('gives data with all fields and the words', () => {
    expect(findingsAsData([UNKNOWN], textOf('da'), () => 'Glarbjergvej-området')).toEqual([
      {
        ...UNKNOWN,
        what: 'Vejen »Falkvej« findes ikke i adresseregistret.',
        todo: 'Mente du Falkevej? Ret stavemåden, eller skriv den som alias i plans/aliases.csv.',
      },
    ]);
  });
});

describe('printing data', () => {
  it('writes an array with one element a line', () => {
    expect(jsonLines([])).toBe('[]');
    expect(jsonLines([1, { a: 'å\n' }])).toBe('[\n1,\n{"a":"å\\n"}\n]');
  });

  it('lines columns up and leaves the last as it is', () => {
    const rows = [
      ['Vej', 'Nr.'],
      ['Ørnevej', '2'],
      ['', '3'],
    ];
    expect(textTable(rows)).toBe('Vej      Nr.\nØrnevej  2\n         3');
  });
});

it('shows no control characters of a file to a terminal', () => {
  expect(printable('Æble\u001b[31mvej\u0007\r\u009b\n\t1')).toBe('Æble·[31mvej···\n\t1');
});
