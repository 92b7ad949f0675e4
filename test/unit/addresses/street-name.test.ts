import { describe, expect, it } from 'vitest';
import { editDistance, nearNames } from '../../../web/domain/addresses/near-names';
import { spellingGroups, streetAliases } from '../../../web/domain/addresses/street-alias';
import { normaliseStreet } from '../../../web/domain/addresses/street-name';

describe('normalising a street name', () => {
  it.each([
    ['Hermann Stillings Vej', 'Hermann Stillings vej'],
    ['Gl. Jennumvej', 'Gl Jennumvej'],
    ['Gl. Jennumvej', 'GL.JENNUMVEJ'],
    ['P. Knudsens Vej', 'P.Knudsens  Vej '],
    ['Asavænget', 'ASAVÆNGET'],
    ['Græshaven', 'Gr\u00e6sha\u00adven'],
    ['Åboulevarden', 'A\u030aboulevarden'],
    ['Ved Byskellet', 'Ved\u00a0Byskellet'],
    ['Anna-Maries Vej', 'Anna–Maries Vej'],
    ["Christian X's Vej", 'Christian X’s Vej'],
  ])('%s = %s', (a, b) => {
    expect(normaliseStreet(a)).toBe(normaliseStreet(b));
  });

  it.each([
    ['Flintebjerg Alle', 'Flintebjerg Allé'],
    ['Gl. Jennumvej', 'Gammel Jennumvej'],
    ['Hermann Stillings Vej', 'Herman Stillings Vej'],
    ['Hermann Stillings Vej', 'Hermann Stillingsvej'],
    ['Aagade', 'Ågade'],
    ['Ørsteds Vej', 'Orsteds Vej'],
    ['Vej 4', 'Vej 5'],
  ])('%s is not %s', (a, b) => {
    expect(normaliseStreet(a)).not.toBe(normaliseStreet(b));
  });
});

describe('near names', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['falkevej', 'falkevej', 0],
    ['falkevej', 'flakevej', 1], // a swap is one step
    ['falkevej', 'falkeve', 1],
    ['falkevej', 'falkxvej', 1],
    ['ca', 'abc', 3], // restricted form: no stretch is edited twice
    ['kitten', 'sitting', 3],
  ])('%j and %j are %i steps apart', (a, b, steps) => {
    expect(editDistance(a, b)).toBe(steps);
    expect(editDistance(b, a)).toBe(steps);
  });

  it('stops counting past the limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
    expect(editDistance('falkevej', 'flakevej', 1)).toBe(1);
  });

  it('are few, nearest first, and only near ones', () => {
    const known = ['falkevej', 'falkenvej', 'falkevang', 'glentevej', 'valkevej', 'falkeve'];
    expect(nearNames('falkevje', known)).toEqual(['falkeve', 'falkevej', 'falkenvej']);
    expect(nearNames('musvågevej', known)).toEqual([]);
    expect(nearNames('fej', ['vej', 'vejen', 'hej'])).toEqual(['hej', 'vej']);
  });
});

describe('aliases', () => {
  it('join spellings of one street, through any chain', () => {
    const groups = spellingGroups([
      { alias: 'Sankt Peders Gade', name: 'Sct. Peders Gade' },
      { alias: 'Skt. Peders Gade', name: 'Sct. Peders Gade' },
      { alias: 'Flyervej', name: 'Flyvervej' },
    ]);
    const peder = ['sankt peders gade', 'sct peders gade', 'skt peders gade'];
    for (const spelling of peder) expect(groups.get(spelling)).toEqual(peder);
    expect(groups.get('flyervej')).toEqual(['flyervej', 'flyvervej']);
    expect(groups.get('falkevej')).toBeUndefined();
  });

  it('of other things are no streets', () => {
    expect(
      streetAliases([
        { kind: 'area', alias: 'Jennumparken', name: 'gl-jennumparken', note: '' },
        { kind: 'street', alias: 'Flyervej', name: 'Flyvervej', note: 'misprint' },
      ]),
    ).toEqual([{ alias: 'Flyervej', name: 'Flyvervej' }]);
  });
});
