import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuildResult } from '../../../scripts/build/build';
import { FILE_NAMES, sha256Hex } from '../../../scripts/build/files';
import { areaFeatures, areasLayer } from '../../../scripts/build/layers/areas';
import type { PlanBoundaries } from '../../../scripts/build/plan-boundaries';
import { verifyFolder } from '../../../scripts/build/verify';
import { writeFlatGeobuf } from '../../../web/data/formats/flatgeobuf/write';
import type { FileRole, Manifest } from '../../../web/domain/dataset/manifest';
import { build, type Workplace, workplace } from './support';

let place: Workplace;
let result: BuildResult;
let manifest: Manifest;
beforeAll(async () => {
  place = workplace();
  result = await build(place);
  manifest = result.manifest!;
}, 120_000);
afterAll(() => place.remove());

const verify = (described = manifest, plans: readonly PlanBoundaries[] = result.survey.plans) =>
  verifyFolder(place.out, described, result.survey.inputs.register!, plans);

/** Replaces a file for one check; the manifest describes the new one. */
async function changed(role: FileRole, change: (bytes: Buffer) => Uint8Array) {
  const path = join(place.out, FILE_NAMES[role]);
  const good = readFileSync(path);
  const bytes = change(good);
  writeFileSync(path, bytes);
  try {
    const files = manifest.files.map((file) =>
      file.role === role ? { ...file, bytes: bytes.length, sha256: sha256Hex(bytes) } : file,
    );
    return { described: await verify({ ...manifest, files }), undescribed: await verify() };
  } finally {
    writeFileSync(path, good);
  }
}

describe('verifyFolder', () => {
  it('is content with what was built', async () => {
    expect(await verify()).toEqual([]);
  });

  it('sees one flipped bit', async () => {
    const { undescribed } = await changed('catalogue', (bytes) => {
      const copy = new Uint8Array(bytes);
      copy[100] = (copy[100] ?? 0) ^ 1;
      return copy;
    });
    expect(undescribed).toMatchObject([{ code: 'output-not-as-written', place: { file: 'catalogue.json' } }]);
  });

  it('sees a file that is cut off', async () => {
    const { undescribed, described } = await changed('addresses', (bytes) =>
      bytes.subarray(0, bytes.length - 10),
    );
    expect(undescribed).toMatchObject([{ code: 'output-not-as-written', values: { reason: 'length' } }]);
    expect(described).toMatchObject([{ code: 'output-not-as-written', place: { file: 'addresses.fgb' } }]);
  });

  it('sees a boundary that was moved by twenty metres, though its file is sound', async () => {
    const moved = areaFeatures(result.survey.plans, (id) => id).map((feature) => ({
      ...feature,
      geometry: {
        ...feature.geometry,
        coordinates: feature.geometry.coordinates.map((polygon) =>
          polygon.map((ring) => ring.map(([lon, lat]) => [lon!, lat! + 0.0002])),
        ),
      },
    }));
    const facts = { title: '', credit: { source: '', licence: '', date: '' } };
    const { described } = await changed('areas', () =>
      writeFlatGeobuf(areasLayer(moved, facts, result.survey.parameters)),
    );
    expect(described.some(({ code }) => code === 'boundary-not-exact')).toBe(true);
  });

  it('sees an address that is written to the wrong area', async () => {
    const plans = result.survey.plans.map((built) => {
      const areaOf = [...built.areaOf];
      areaOf[areaOf.indexOf(-1)] = 0;
      return { ...built, areaOf };
    });
    const codes = (await verify(manifest, plans)).map(({ code }) => code);
    expect(codes).toContain('output-not-as-written');
    expect(codes).toContain('boundary-not-exact');
  });
});
