import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type BuiltFile, FILE_NAMES, makeManifest } from '../../../scripts/build/files';
import { addressesLayer } from '../../../scripts/build/layers/addresses';
import { areaFeatures, areasLayer, piecesLayer } from '../../../scripts/build/layers/areas';
import { buildPlan, type PlanBoundaries } from '../../../scripts/build/plan-boundaries';
import { verifyFolder } from '../../../scripts/build/verify';
import { writeFlatGeobuf } from '../../../web/data/formats/flatgeobuf/write';
import { decodeAddresses } from '../../../web/data/layers';
import type { Register } from '../../../web/domain/addresses/register';
import { DEFAULT_PARAMETERS } from '../../../web/domain/boundaries/parameters';
import { areaOfAddress } from '../../../web/domain/dataset/features';
import { utm32 } from '../../../web/domain/geo/coordinates';

const at = (east: number, number: number) => ({
  id: `Ågade|${number}`,
  street: 'Ågade',
  house: { number, letter: '' },
  postcode: '8900',
  position: utm32(564_000 + east, 6_258_000),
  precision: 1,
});
// 3 and 5 stand at one point, which only one of the two areas can have
const register: Register = {
  info: { kind: 'official', name: 'R', source: '', licence: '', date: '2026-11-03' },
  addresses: [at(0, 1), at(40, 3), at(40, 5), at(80, 7), at(400, 9)],
};
const planOf = (plan: string, areaOf: readonly number[]): PlanBoundaries =>
  buildPlan(
    register,
    { plan, areaIds: ['west', 'east'], areaOf, items: 2, findings: [], resolved: [] },
    DEFAULT_PARAMETERS,
  );
const plans = [planOf('2029', [0, 0, 1, 1, -1]), planOf('2025', [0, 0, 0, 0, 1])];
const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(given: readonly PlanBoundaries[]) {
  const credit = { source: '', licence: '', date: '2026-11-03' };
  const facts = { title: '', credit };
  const file = (role: BuiltFile['role'], bytes: Uint8Array): BuiltFile => ({ role, bytes, credit, count: 0 });
  const features = areaFeatures(given, (id) => id);
  const files = [
    file('addresses', writeFlatGeobuf(addressesLayer(register, given, facts))),
    file('areas', writeFlatGeobuf(areasLayer(features, facts, DEFAULT_PARAMETERS))),
    file('area-pieces', writeFlatGeobuf(piecesLayer(given, facts))),
  ];
  for (const { role, bytes } of files) writeFileSync(join(folder, FILE_NAMES[role]), bytes);
  return makeManifest(files, {
    city: '',
    register: register.info,
    districts: { kind: 'official', ...credit },
    parameters: DEFAULT_PARAMETERS,
  });
}

it('allows for members of two areas at one point, and for nothing else', async () => {
  const manifest = write(plans);
  expect(plans[0]?.result.sharedPoints).toHaveLength(1);
  expect(await verifyFolder(folder, manifest, register, plans)).toEqual([]);
  const fewer = plans.map((built) => ({
    ...built,
    result: {
      ...built.result,
      areas: built.result.areas.map((area) => ({
        ...area,
        pieces: area.pieces.map((piece) => ({ ...piece, members: piece.members - 1 })),
      })),
    },
  }));
  expect(await verifyFolder(folder, write(fewer), register, fewer)).toMatchObject([
    { values: { reason: '2029 west' } },
    { values: { reason: '2029 east' } },
    { values: { reason: '2025 west' } },
    { values: { reason: '2025 east' } },
  ]);
});

it('gives every plan with lists its own column of areas, and reads it back by the plan', async () => {
  write(plans);
  const window = { west: 9, south: 55, east: 12, north: 58 };
  const { features } = await decodeAddresses(
    new Uint8Array(readFileSync(join(folder, FILE_NAMES.addresses))),
    window,
  );
  const areas = (plan: string) =>
    features
      .map(({ properties }) => properties)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((properties) => areaOfAddress(properties, plan));
  expect(areas('2029')).toEqual(['west', 'west', 'east', 'east', '']);
  expect(areas('2025')).toEqual(['west', 'west', 'west', 'west', 'east']);
  expect(areas('2021')).toEqual(['', '', '', '', '']);
});
