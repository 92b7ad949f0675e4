import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { firstMissing, type Step } from './readme';

const FIXTURES = 'test/fixtures/walkthrough';

/** A copy of the data in which a walk-through is walked. */
export interface Copy {
  readonly place: string;
  readonly remove: () => void;
}

export function makeCopy(): Copy {
  const place = mkdtempSync(join(tmpdir(), 'walkthrough-'));
  cpSync('geodata', join(place, 'geodata'), { recursive: true });
  cpSync(FIXTURES, join(place, FIXTURES), { recursive: true });
  return { place, remove: () => rmSync(place, { recursive: true, force: true }) };
}

/** What `npm run -s <program> --` does, without the look at node_modules that a copy does not have. */
const program = (name: string): string =>
  [process.execPath, '--import', import.meta.resolve('tsx'), resolve(`scripts/${name}.ts`)]
    .map((part) => `'${part}'`)
    .join(' ');

/** Runs a command line of the README in the copy; gives what it printed, words and data together, and how it ended. */
function run(command: string, place: string): { readonly printed: string; readonly status: number | null } {
  const line = command.replace(/^npm run -s (geodata|figures) --(?= )/, (_, name: string) => program(name));
  const { stdout, status } = spawnSync('sh', ['-c', `${line} 2>&1`], { cwd: place, encoding: 'utf8' });
  return { printed: stdout, status };
}

/** Walks: every command succeeds and prints what the text says, and every file that the text names is there in the end. */
export function walk(steps: readonly Step[], section: string, { place }: Copy): void {
  for (const { commands, output } of steps) {
    const printed = commands.map((command) => {
      const result = run(command, place);
      expect(result.status, `${command}\n${result.printed}`).toBe(0);
      return result.printed;
    });
    if (output) {
      const all = printed.join('');
      expect(firstMissing(output, all), `${commands.join('\n')}\n${all}`).toBeUndefined();
    }
  }
  for (const [, file = ''] of section.matchAll(/--(?:out|html|refused) (trial\/\S+)/g))
    expect(existsSync(join(place, file)), file).toBe(true);
}
