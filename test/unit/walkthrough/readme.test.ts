import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Copy, makeCopy, walk } from './copy';
import { firstMissing, sectionOf, stepsOf } from './readme';

const README = readFileSync('README.md', 'utf8');

describe.each(['A year later: the new register', 'Nye tal ind'])(
  'the walk-through "%s" in README.md',
  (title) => {
    const section = sectionOf(README, title);
    const steps = stepsOf(section);
    let copy: Copy;
    beforeAll(() => {
      copy = makeCopy();
    });
    afterAll(() => copy.remove());

    it('has commands, and says of most what comes out', () => {
      expect(steps.length).toBeGreaterThan(5);
      expect(steps.filter(({ output }) => output !== undefined).length).toBeGreaterThan(4);
    });

    // one after the other: each step stands on the one before
    it('does what it says, step by step', { timeout: 300_000 }, () => {
      walk(steps, section, copy);
    });
  },
);

describe('reading a walk-through', () => {
  it('takes commands with what follows them', () => {
    const text =
      '\n## A\n\n```sh\na \\\n  b\n# no\nc\n```\nwords\n```text\nx\n…\n```\n```sh\nd\n```\n## B\n```sh\ne\n```\n';
    expect(stepsOf(sectionOf(text, 'A'))).toEqual([
      { commands: ['a b', 'c'], output: ['x', '…'] },
      { commands: ['d'], output: undefined },
    ]);
    expect(() => sectionOf(text, 'C')).toThrow('no section');
  });

  it('finds the line that does not come out', () => {
    expect(firstMissing(['a', '…', 'c'], 'a\nb\nc\n')).toBeUndefined();
    expect(firstMissing(['a', 'c'], 'a\nb\nc\n')).toBe('c');
    expect(firstMissing(['c', '…', 'a'], 'a\nb\nc\n')).toBe('a');
    expect(firstMissing(['a … c.', 'd'], 'a b c.\nd')).toBeUndefined();
    expect(firstMissing(['a … c.'], 'a b cx')).toBe('a … c.');
    expect(firstMissing(['a', ''], 'a')).toBe('');
    expect(firstMissing(['a', 'b '], 'x\na\nb  \n')).toBeUndefined();
  });
});
