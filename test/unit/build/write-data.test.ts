import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltFile, makeManifest } from '../../../scripts/build/files';
import { writeData } from '../../../scripts/build/write-data';
import { DEFAULT_PARAMETERS } from '../../../web/domain/boundaries/parameters';
import { finding } from '../../../web/domain/findings/finding';

let parent: string;
let target: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'write-'));
  target = join(parent, 'data');
  mkdirSync(target);
  writeFileSync(join(target, 'manifest.json'), 'good');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const credit = { source: 'kilde', licence: 'fri', date: '2026-11-01' };
const files: BuiltFile[] = [
  { role: 'context', bytes: new TextEncoder().encode('{}'), credit, count: 1 },
  { role: 'catalogue', bytes: new TextEncoder().encode('{"a":1}'), credit, count: 2 },
];
const manifest = makeManifest(files, {
  city: 'Randers',
  register: { kind: 'schematic', name: 'r', ...credit },
  districts: { kind: 'schematic', ...credit },
  parameters: DEFAULT_PARAMETERS,
});
const untouched = (): void => {
  expect(readFileSync(join(target, 'manifest.json'), 'utf8')).toBe('good');
  expect(readdirSync(parent)).toEqual(['data']);
};

describe('writeData', () => {
  it('lets the check see the files as they lie, then publishes them', async () => {
    let seen: string[] = [];
    const findings = await writeData(target, {
      files,
      manifest,
      verify: async (folder) => {
        seen = readdirSync(folder).sort();
        expect(readFileSync(join(target, 'manifest.json'), 'utf8')).toBe('good');
        return [];
      },
    });
    expect(findings).toEqual([]);
    expect(seen).toEqual(['catalogue.json', 'context.json', 'manifest.json']);
    expect(JSON.parse(readFileSync(join(target, 'manifest.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(manifest)),
    );
    expect(readdirSync(parent)).toEqual(['data']);
  });

  it('publishes nothing when the check finds an error', async () => {
    const error = finding('output-not-as-written', { place: { file: 'areas.fgb' } });
    expect(await writeData(target, { files, manifest, verify: async () => [error] })).toEqual([error]);
    untouched();
  });

  it('tells of a check that breaks down, and publishes nothing', async () => {
    const verify = async () => {
      throw new Error('the disk is gone');
    };
    expect(await writeData(target, { files, manifest, verify })).toMatchObject([
      { code: 'output-not-written', values: { reason: 'the disk is gone' } },
    ]);
    untouched();
  });

  it('tells of a place where nothing can be written', async () => {
    const blocked = join(parent, 'data', 'manifest.json', 'data');
    const findings = await writeData(blocked, { files, manifest, verify: async () => [] });
    expect(findings).toMatchObject([{ code: 'output-not-written', level: 'error' }]);
    expect(existsSync(blocked)).toBe(false);
    untouched();
  });
});

describe('makeManifest', () => {
  it('lists files in the order of their roles, with what is needed to check them', () => {
    expect(manifest.files).toEqual([
      {
        role: 'catalogue',
        name: 'catalogue.json',
        bytes: 7,
        sha256: '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862',
        ...credit,
        count: 2,
      },
      expect.objectContaining({ role: 'context', bytes: 2 }),
    ]);
  });
});
