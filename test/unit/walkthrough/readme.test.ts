import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstMissing, sectionOf, stepsOf } from './readme';

const FIXTURES = 'test/fixtures/walkthrough';
const SECTION = sectionOf(readFileSync('README.md', 'utf8'), 'A year later: the new register');
const steps = stepsOf(SECTION);

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'walkthrough-'));
  cpSync('geodata', join(place, 'geodata'), { recursive: true });
  cpSync(FIXTURES, join(place, FIXTURES), { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What `npm run -s geodata --` does, without the look at node_modules that a copy does not have. */
const GEODATA = [process.execPath, '--import', import.meta.resolve('tsx'), resolve('scripts/geodata.ts')]
  .map((part) => `'${part}'`)
  .join(' ');

/** Runs a command line of the README in the copy; gives what it printed, words and data together, and how it ended. */
function run(command: string): { readonly printed: string; readonly status: number | null } {
  const line = command.replace(/^npm run -s geodata --(?= )/, GEODATA);
  const { stdout, status } = spawnSync('sh', ['-c', `${line} 2>&1`], { cwd: place, encoding: 'utf8' });
  return { printed: stdout, status };
}

describe('the walk-through in README.md', () => {
  it('has commands, and says of most what comes out', () => {
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.filter(({ output }) => output !== undefined).length).toBeGreaterThan(4);
  });

  // one after the other: each step stands on the one before
  it('does what it says, step by step', { timeout: 300_000 }, () => {
    for (const { commands, output } of steps) {
      const printed = commands.map((command) => {
        const result = run(command);
        expect(result.status, `${command}\n${result.printed}`).toBe(0);
        return result.printed;
      });
      if (output) {
        const all = printed.join('');
        expect(firstMissing(output, all), `${commands.join('\n')}\n${all}`).toBeUndefined();
      }
    }
    // every file that the text names in its commands is there in the end
    for (const [, file = ''] of SECTION.matchAll(/--(?:out|html) (trial\/\S+)/g))
      expect(existsSync(join(place, file)), file).toBe(true);
  });
});

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
