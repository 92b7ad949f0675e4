import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../web/data/manifest';
import { aManifest } from './support';

const asText = (change: object = {}): string => JSON.stringify({ ...aManifest(), ...change });
const reasonOf = (text: string): string => {
  const read = readManifest(text);
  return read.ok ? 'read' : read.problem.reason;
};

describe('the manifest', () => {
  it('is read as the build wrote it', () => {
    expect(readManifest(asText())).toEqual({ ok: true, value: aManifest() });
  });

  it('is refused by its version before anything else is looked at', () => {
    expect(reasonOf(asText({ schema: 2 }))).toBe('other-version');
    expect(reasonOf('{"schema":99,"files":"whatever"}')).toBe('other-version');
  });

  it.each([
    ['no JSON', '{"schema":1'],
    ['a page', '<!doctype html><title>404</title>'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no version', '{}'],
    ['a version in words', '{"schema":"1"}'],
    ['files missing', JSON.stringify({ ...aManifest(), files: undefined })],
    ['an unknown kind of register', asText({ register: { ...aManifest().register, kind: 'guessed' } })],
  ])('is unreadable when it is %s', (_, text) => {
    expect(reasonOf(text)).toBe('unreadable');
  });

  it.each([
    ['a way out of the folder', { name: '../secret.json' }],
    ['another host', { name: '//example.org/x' }],
    ['an address', { name: 'https://example.org/x' }],
    ['a hidden file', { name: '.htaccess' }],
    ['a hash that is none', { sha256: 'abc' }],
    ['a negative length', { bytes: -1 }],
    ['half a byte', { bytes: 1.5 }],
  ])('is unreadable when a file has %s', (_, change) => {
    const [first] = aManifest().files;
    expect(reasonOf(asText({ files: [{ ...first, ...change }] }))).toBe('unreadable');
  });

  it('leaves out files whose use this app does not know', () => {
    const [first] = aManifest().files;
    const read = readManifest(asText({ files: [first, { ...first, role: 'weather' }] }));
    expect(read.ok && read.value.files.map(({ role }) => role)).toEqual([first?.role]);
  });
});
