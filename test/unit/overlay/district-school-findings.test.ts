import { describe, expect, it } from 'vitest';
import type { SchoolRecord } from '../../../web/domain/dataset/catalogue';
import { checkDistrictSchool, documentedSchools } from '../../../web/domain/overlay/district-school-findings';
import type { DistrictPart, DistrictShares } from '../../../web/domain/overlay/types';

const row = (school: string, area: string, more: Partial<SchoolRecord> = {}): SchoolRecord => ({
  school,
  grade_from: null,
  grade_to: null,
  area,
  organisation: '',
  department: '',
  plan: '2025',
  note: '',
  ...more,
});
const part = (school: string, addresses: number, of: number): DistrictPart => ({
  school,
  squareMetres: 100,
  areaPercent: 50,
  addresses,
  addressPercent: (100 * addresses) / of,
  sliver: false,
});
const shares = (parts: DistrictPart[], outside = 0): DistrictShares => {
  const addresses = parts.reduce((sum, one) => sum + one.addresses, outside);
  return {
    band: '0-6',
    squareMetres: 200,
    addresses,
    parts,
    outside: { squareMetres: 0, areaPercent: 0, addresses: outside, addressPercent: 0, sliver: false },
    contested: { squareMetres: 0, addresses: 0 },
  };
};

describe('documentedSchools', () => {
  const rows = [
    row('All grades', 'a'),
    row('Lower', 'b', { grade_from: 0, grade_to: 6 }),
    row('Upper', 'b', { grade_from: 7 }),
    row('Old', 'a', { plan: '2021' }),
  ];
  it('reads empty grades as all and an open end as everything beyond', () => {
    const names = (area: string, band: string) =>
      documentedSchools(rows, '2025', area, band).map((one) => one.school);
    expect(names('a', '0-6')).toEqual(['All grades']);
    expect(names('a', '7-9')).toEqual(['All grades']);
    expect(names('b', '0-6')).toEqual(['Lower']);
    expect(names('b', '7-9')).toEqual(['Upper']);
  });
  it('gathers departments under their school, most first', () => {
    const found = documentedSchools(
      [
        row('X', 'c', { organisation: 'O', department: '20' }),
        row('Y', 'c', { organisation: 'O', department: '1' }),
        row('Y', 'c', { organisation: 'O', department: '3' }),
      ],
      '2025',
      'c',
      '0-6',
    );
    expect(found).toEqual([
      { school: 'Y', departments: ['O, 1', 'O, 3'] },
      { school: 'X', departments: ['O, 20'] },
    ]);
  });
});

describe('checkDistrictSchool', () => {
  it('agrees when every address lies in the documented district', () => {
    const { check, findings } = checkDistrictSchool('a', '2025', shares([part('A', 9, 9)]), [row('A', 'a')]);
    expect(check.outcome).toBe('agrees');
    expect(check.assumed).toBe(false);
    expect(findings).toEqual([]);
  });

  it('reports addresses in another district', () => {
    const { check, findings } = checkDistrictSchool('a', '2025', shares([part('A', 7, 9), part('B', 2, 9)]), [
      row('A', 'a'),
    ]);
    expect(check.outcome).toBe('differs');
    expect(findings).toEqual([
      {
        code: 'district-school-differs',
        level: 'warning',
        plan: '2025',
        area: 'a',
        values: { band: '0-6', documented: 'A', computed: 'A, B', addresses: 2, of: 9, basis: 'documented' },
      },
    ]);
  });

  it('reports a documented school that no address has, and addresses in no district', () => {
    const rows = [row('A', 'a'), row('C', 'a')];
    expect(checkDistrictSchool('a', '2025', shares([part('A', 9, 9)]), rows).check.outcome).toBe('differs');
    const outside = checkDistrictSchool('a', '2025', shares([part('A', 8, 9)], 1), [row('A', 'a')]);
    expect(outside.findings[0]!.values!.addresses).toBe(1);
  });

  it('says that schools per department rest on assumed addresses', () => {
    const rows = [row('A', 'c', { department: '1' }), row('B', 'c', { department: '2' })];
    const agreed = checkDistrictSchool('c', '2025', shares([part('A', 5, 9), part('B', 4, 9)]), rows);
    expect(agreed.check).toMatchObject({ outcome: 'agrees', assumed: true });
    const differs = checkDistrictSchool('c', '2025', shares([part('A', 9, 9)]), rows);
    expect(differs.findings[0]!.values!.basis).toBe('assumed');
  });

  it('does not compare what is not documented or not computed', () => {
    expect(checkDistrictSchool('a', '2025', shares([part('A', 9, 9)]), []).check.outcome).toBe(
      'not-documented',
    );
    expect(checkDistrictSchool('a', '2025', shares([]), [row('A', 'a')]).check.outcome).toBe('not-computed');
  });
});
