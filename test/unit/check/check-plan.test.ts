import { describe, expect, it } from 'vitest';
import { makeLocate } from '../../../web/domain/checks/locate';
import { LONGEST_GAP } from '../../../web/domain/checks/side-gaps';
import { finding } from '../../../web/domain/findings/finding';
import { makeCase, row, told } from './make-case';

describe('gaps on a side', () => {
  const street = [
    ...row('Ly', ['1', '3', '5', '7', '9', '11'], [0, 20]),
    ...row('Ly', ['2', '4', '6', '8'], [0, 0]),
  ];

  it('are addresses between members of one side that no list names, one remark for each street', () => {
    const { of, remarks } = makeCase({ a: ['Ly 1, 7-9 (ulige numre), 2, 6'] }, street);
    expect(told(remarks, 'side-gap')).toEqual([['a', 'Ly', '3,4,5']]);
    const [gap] = remarks.filter(({ finding }) => finding.code === 'side-gap');
    expect(gap?.concerned.map((index) => of.register.addresses[index]?.house.number)).toEqual([3, 4, 5]);
  });

  it('are not beside the members, and not what another area has', () => {
    expect(told(makeCase({ a: ['Ly 3-9 (ulige numre)'] }, street).remarks, 'side-gap')).toEqual([]);
    const { remarks } = makeCase({ a: ['Ly 1, 7'], b: ['Ly 3'] }, street);
    expect(told(remarks, 'side-gap')).toEqual([['a', 'Ly', '5']]);
  });

  it('end where another part of the street begins', () => {
    const numbers = Array.from({ length: LONGEST_GAP + 3 }, (_, i) => String(2 * i + 1));
    const long = row('Ly', numbers, [0, 0]);
    const whole = makeCase({ a: [`Ly 1, ${2 * LONGEST_GAP + 3}`] }, long).remarks;
    expect(told(whole, 'side-gap')[0]?.[2].split(',')).toHaveLength(LONGEST_GAP);
    const tooLong = makeCase({ a: [`Ly 1, ${2 * LONGEST_GAP + 5}`] }, long).remarks;
    expect(told(tooLong, 'side-gap')).toEqual([]);
  });

  it('are told of each town for itself', () => {
    const other = row('Ly', ['3'], [5000, 0], { postcode: '8950' });
    const { remarks } = makeCase({ a: ['Ly 1, 5'] }, [...row('Ly', ['1', '5'], [0, 0]), ...other]);
    expect(told(remarks, 'side-gap')).toEqual([]);
  });
});

describe('letters', () => {
  const houses = row('Ly', ['5', '5A', '5B', '5C', '7'], [0, 0]);

  it('that a list does not name beside those it names are told, also the bare number', () => {
    const { remarks } = makeCase({ a: ['Ly 5A, 5B'] }, houses);
    expect(told(remarks, 'letters-left-out')).toEqual([['a', 'Ly', '5,5C']]);
    expect(told(remarks, 'side-gap')).toEqual([]);
  });

  it('that another item or another area has are not left out', () => {
    expect(told(makeCase({ a: ['Ly 5A, 5B', 'Ly 5C'] }, houses).remarks, 'letters-left-out')).toEqual([
      ['a', 'Ly', '5'],
    ]);
    expect(
      told(makeCase({ a: ['Ly 5A'], b: ['Ly 5B, 5C'] }, houses.slice(1)).remarks, 'letters-left-out'),
    ).toEqual([]);
  });

  it('taken in by a bare number are told by matching, with their addresses', () => {
    const { remarks } = makeCase({ a: ['Ly 5'] }, houses);
    expect(told(remarks, 'letters-left-out')).toEqual([]);
    const [taken] = remarks.filter(({ finding }) => finding.code === 'letters-taken-in');
    expect(taken?.concerned).toHaveLength(3);
  });
});

describe('enclosed addresses', () => {
  const SIDE = ['1', '3', '5', '7', '9', '11', '13'];
  /** A square of rows around a courtyard, with one house of another street in it. */
  const court = [
    ...row('Nord', ['1', '3', '5', '7', '9', '11'], [0, 160]),
    ...row('Syd', ['1', '3', '5', '7', '9', '11'], [0, 0]),
    ...SIDE.map((house, i) => ({ street: 'Vest', house, at: [0, 20 * (i + 0.5)] as const })),
    ...SIDE.map((house, i) => ({ street: 'Øst', house, at: [100, 20 * (i + 0.5)] as const })),
  ];
  const all = { a: ['Nord 1-11', 'Syd 1-11', 'Vest 1-13', 'Øst 1-13'] };
  const inside = { street: 'Gård', house: '1', at: [50, 80] as const };
  const outside = { street: 'Mark', house: '1', at: [50, 260] as const };

  it('are those in the middle of an area that no list names', () => {
    const { remarks } = makeCase(all, [...court, inside, outside]);
    expect(told(remarks, 'address-enclosed')).toEqual([['a', 'Gård', '1']]);
  });

  it('are not those that stand at an open side, or that another area has', () => {
    const open = { a: ['Nord 1-11', 'Syd 1-11', 'Vest 1-13'] };
    const withoutEast = court.filter(({ street }) => street !== 'Øst');
    expect(told(makeCase(open, [...withoutEast, inside]).remarks, 'address-enclosed')).toEqual([]);
    expect(told(makeCase({ ...all, b: ['Gård 1'] }, [...court, inside]).remarks, 'address-enclosed')).toEqual(
      [],
    );
  });

  it('are not told again when they are a gap', () => {
    const { remarks } = makeCase({ a: ['Ly 1, 5', 'Ly 2-6 (lige numre)'] }, [
      ...row('Ly', ['1', '3', '5'], [0, 20]),
      ...row('Ly', ['2', '4', '6'], [0, 0]),
    ]);
    expect(told(remarks, 'side-gap')).toEqual([['a', 'Ly', '3']]);
    expect(told(remarks, 'address-enclosed')).toEqual([]);
  });
});

describe('postcodes and municipalities', () => {
  it('tell of houses with another postcode than most on their street', () => {
    const houses = [
      ...row('Ly', ['1', '3', '5'], [0, 0]),
      ...row('Ly', ['7'], [9000, 0], { postcode: '8950' }),
    ];
    const { remarks } = makeCase({ a: ['Ly 1-7'] }, houses);
    expect(told(remarks, 'postcode-differs-on-street')).toEqual([['a', 'Ly', '7']]);
    const [odd] = remarks.filter(({ finding }) => finding.code === 'postcode-differs-on-street');
    expect(odd?.finding.values).toEqual({ postcode: '8950', usual: '8900' });
  });

  it('tell of a whole street with a postcode that hardly anyone in the area has', () => {
    const many = row(
      'Ly',
      Array.from({ length: 30 }, (_, i) => String(i + 1)),
      [0, 0],
    );
    const few = row('Dal', ['1', '2'], [0, 100], { postcode: '8920' });
    expect(
      told(makeCase({ a: ['Ly 1-30', 'Dal 1-2'] }, [...many, ...few]).remarks, 'postcode-differs-in-area'),
    ).toEqual([['a', 'Dal', '1,2']]);
    // an area that lies in two postcodes is nothing to remark on
    const half = row(
      'Dal',
      Array.from({ length: 10 }, (_, i) => String(i + 1)),
      [0, 100],
      { postcode: '8920' },
    );
    expect(
      told(makeCase({ a: ['Ly 1-30', 'Dal 1-10'] }, [...many, ...half]).remarks, 'postcode-differs-in-area'),
    ).toEqual([]);
  });

  it('pass over what the register does not tell, and what is split evenly', () => {
    const houses = [
      ...row('Ly', ['1', '3'], [0, 0]),
      ...row('Ly', ['5'], [40, 0], { postcode: '' }),
      ...row('Dal', ['1'], [0, 50]),
      ...row('Dal', ['3'], [20, 50], { postcode: '8920' }),
    ];
    const { remarks } = makeCase({ a: ['Ly 1-5', 'Dal 1-3'] }, houses);
    expect(told(remarks, 'postcode-differs-on-street')).toEqual([]);
  });

  it('tell of members in another municipality', () => {
    const houses = [
      ...row('Ly', ['1', '3', '5'], [0, 0], { municipality: '0730' }),
      ...row('Dal', ['2'], [200, 0], { municipality: '0710' }),
      ...row('Eng', ['2'], [250, 0]),
    ];
    const { remarks } = makeCase({ a: ['Ly 1-5', 'Eng 2'], b: ['Dal 2'] }, houses);
    expect(told(remarks, 'municipality-differs')).toEqual([['b', 'Dal', '2']]);
  });
});

describe('addresses that are not in force', () => {
  const houses = row('Ly', ['1', '5'], [0, 0]);
  const gone = [
    { street: 'Ly', house: '3', at: [20, 0], status: 'discontinued' },
    { street: 'Ly', house: '5', at: [60, 0], status: 'discontinued' },
    { street: 'Ly', house: '5A', at: [60, 0], status: 'preliminary' },
    { street: 'Ly', house: '9', at: [80, 0], status: 'discontinued' },
  ] as const;

  it('are told by what they are, once, and not again as missing', () => {
    const { remarks } = makeCase({ a: ['Ly 1-7 (ulige numre)'] }, houses, gone);
    expect(told(remarks, 'list-names-discontinued')).toEqual([['a', 'Ly', '3']]);
    expect(told(remarks, 'list-names-preliminary')).toEqual([['a', 'Ly', '5A']]);
    expect(told(remarks, 'number-missing-in-range')).toEqual([['a', 'Ly', '7']]);
  });

  it('are not told when the number is in force again or no list names it', () => {
    const { remarks } = makeCase({ a: ['Ly 5'] }, houses, gone.slice(1, 2));
    expect(told(remarks, 'list-names-discontinued')).toEqual([]);
  });
});

describe('members in odd places', () => {
  it('that share a point with others are told once for each street, with the others', () => {
    const houses = [
      ...row('Ly', ['1', '3'], [0, 0]),
      { street: 'Dal', house: '2', at: [0, 0] as const },
      { street: 'Dal', house: '4', at: [20, 0] as const },
    ];
    const { remarks } = makeCase({ a: ['Ly 1-3'] }, houses);
    expect(told(remarks, 'members-and-others-share-point')).toEqual([['a', 'Ly', '1,3']]);
    const [shared] = remarks.filter(({ finding }) => finding.code === 'members-and-others-share-point');
    expect(shared?.finding.values).toEqual({ other: 'Dal 2, Dal 4' });
  });

  it('that are far away are told with the nearest of the others', () => {
    const houses = [...row('Ly', ['1', '3', '5'], [0, 0]), ...row('Dal', ['2'], [700, 0])];
    const { of, remarks } = makeCase({ a: ['Ly 1-5', 'Dal 2'] }, houses);
    expect(told(remarks, 'far-member')).toEqual([['a', 'Dal', '2']]);
    const [far] = remarks.filter(({ finding }) => finding.code === 'far-member');
    expect(far?.finding.values).toEqual({ metres: 660 });
    expect(far?.beside.map((index) => of.register.addresses[index]?.house.number)).toEqual([5]);
  });
});

describe('findings of lists', () => {
  it('find their addresses: unknown street, missing numbers, another reading', () => {
    const houses = row('Ly', ['1', '2', '3', '5'], [0, 0]);
    const { remarks } = makeCase({ a: ['Lyy 1-3', 'Ly 1-3, 5-7 (ulige numre)'] }, houses);
    const of = (code: string) => remarks.find(({ finding }) => finding.code === code);
    expect(of('street-unknown')?.absent).toEqual(['1', '2', '3']);
    expect(of('number-missing-in-range')?.absent).toEqual(['7']);
    expect(of('number-missing-in-range')?.beside).toHaveLength(4);
    // 2 is in only when the note does not cover the first range
    expect(of('list-other-parity-reading')?.concerned).toEqual([1]);
  });
});

describe('findings about several streets', () => {
  it('find the houses of all of them, and only those of the area', () => {
    const houses = [...row('Ly', ['1', '3'], [0, 0]), ...row('Dal', ['1', '2'], [0, 40])];
    const { of } = makeCase({ a: ['Ly 1-3', 'Dal 2'] }, houses);
    const locate = makeLocate(of);
    const about = { plan: '2025', area: 'a', street: 'Ly, Dal', houseNumbers: ['1', '2'] };
    const { concerned, absent } = locate(finding('parcel-mixed', about));
    expect(
      concerned.map((index) => of.register.addresses[index]?.id.split('|').slice(0, 2).join(' ')),
    ).toEqual(['Ly 1', 'Dal 2']);
    expect(absent).toEqual([]);
  });
});
