import { expect, it } from 'vitest';
import type { Manifest } from '../../../../web/domain/dataset/manifest';
import { makeFigureIndex } from '../../../../web/domain/figures/figure-index';
import { textOf } from '../../../../web/text';
import { sourceLine } from '../../../../web/views/map/model/source-line';

const index = makeFigureIndex(
  {
    indicators: [],
    areas: [],
    plans: [],
    sources: [],
    breaks: [],
    conflicts: [],
    schools: [],
    institutions: [],
    absences: [],
    marks: [],
  },
  [],
);
const manifest = (kind: 'schematic' | 'official', source: string): Manifest =>
  ({
    register: { kind, name: 'Danmarks Adresseregister', source: '', licence: '', date: '2026-11-03' },
    files: [{ role: 'addresses', source }],
  }) as unknown as Manifest;
const line = (given: Manifest): readonly string[] =>
  sourceLine(textOf('da'), index, {
    sources: [],
    boundary: null,
    manifest: given,
    overlays: { districts: '', institutions: false, addresses: true, context: false },
  });

it('always says what the positions are worth', () => {
  expect(line(manifest('schematic', 'a'))).toContain('skematiske placeringer, ca. 100 m');
  expect(line(manifest('official', 'a'))).toContain(
    'placeringer: Danmarks Adresseregister, 3. november 2026',
  );
});

it('parts credits at sentences, not at abbreviations', () => {
  expect(
    line(manifest('schematic', 'Vejtabel tegnet i hånden (ca. 100 m). Indeholder data fra DAGI')).slice(1),
  ).toEqual(['Vejtabel tegnet i hånden (ca. 100 m)', 'Indeholder data fra DAGI']);
});
