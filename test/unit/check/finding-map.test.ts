import { expect, it } from 'vitest';
import { findingMap } from '../../../scripts/check/html/finding-map';
import { toSvgString } from '../../../web/svg/node';
import { TOKENS } from '../../../web/svg/tokens';
import { makeCase, row } from './make-case';

const words = { id: 'm', title: 'Ly', description: '', metres: (metres: number) => `${metres} m` };
const gone = { street: 'Ly', house: '3', at: [20, 0], status: 'discontinued' } as const;

it('rings a house that is not in force where it stood, with a cross and its number', () => {
  const { of, remarks } = makeCase({ a: ['Ly 1-5'] }, row('Ly', ['1', '5'], [0, 0]), [gone]);
  const remark = remarks.find(({ finding }) => finding.code === 'list-names-discontinued');
  expect(remark).toMatchObject({ concerned: [], notInForce: [0], absent: ['3'] });
  const input = { of, area: 0, street: 'Ly', lines: [], width: 400, height: 300, numbered: true };
  const drawn = findingMap(
    { ...input, concerned: [], notInForce: remark?.notInForce ?? [], around: remark?.beside ?? [] },
    words,
  );
  const svg = drawn ? toSvgString(drawn) : '';
  const rings = [...svg.matchAll(new RegExp(`<circle [^>]*stroke="${TOKENS.light.attention}"[^>]*>`, 'g'))];
  expect(rings.length).toBe(1);
  expect(svg).toMatch(/>3<\/text>/);
  // the houses around are dots, the one that is gone is none
  expect(svg.match(/<circle [^>]*fill="#141b24"/g)?.length).toBe(2);
});
