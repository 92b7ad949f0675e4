import { describe, expect, it } from 'vitest';
import { progressBar, progressLine } from '../../../scripts/progress';
import { textOf } from '../../../web/text';

const text = textOf('da');
const plain = (line: string): string => line.replaceAll('\u00a0', ' ');

function follow(isTTY: boolean): {
  tick: (ms: number, done: number) => void;
  end: () => void;
  written: string[];
} {
  const written: string[] = [];
  let clock = 0;
  const bar = progressBar(
    text,
    { write: (line) => written.push(plain(line)), isTTY, columns: 90 },
    () => clock,
  );
  return {
    tick: (ms, done) => {
      clock = ms;
      bar.show({ label: 'Læser a.csv', done, total: 1000, units: done * 10 });
    },
    end: bar.end,
    written,
  };
}

describe('progress', () => {
  it('says nothing of work under a second', () => {
    const { tick, end, written } = follow(true);
    for (let ms = 0; ms < 1000; ms += 50) tick(ms, ms);
    end();
    expect(written).toEqual([]);
  });

  it('draws a bar with share, count, rate and time left, and wipes it', () => {
    const { tick, end, written } = follow(true);
    tick(0, 0);
    tick(2000, 250);
    tick(2050, 260); // too soon to draw again
    expect(written).toHaveLength(1);
    expect(written[0]).toBe(
      '\rLæser a.csv  ██████░░░░░░░░░░░░░░░░░░  25 %  2.500 rækker  1.250 i sekundet  6 s tilbage\u001b[K',
    );
    end();
    expect(written[1]).toBe('\r\u001b[K');
  });

  it('writes plain lines where there is no screen, every ten seconds', () => {
    const { tick, end, written } = follow(false);
    for (let ms = 0; ms <= 25_000; ms += 500) tick(ms, ms / 100);
    end();
    expect(written).toHaveLength(2);
    expect(written[0]).toMatch(/^Læser a\.csv .*\n$/);
    expect(written.join('')).not.toContain('\r');
  });

  it('does without a share when the whole is not known', () => {
    const line = plain(progressLine(text, { label: 'x', done: 0, units: 5000 }, 2000, 5000));
    expect(line).toBe('x  5.000 rækker  2.500 i sekundet');
  });

  it('tells minutes', () => {
    const line = plain(progressLine(text, { label: 'x', done: 10, total: 100, units: 10 }, 20_000, 10));
    expect(line).toContain('3 min 0 s tilbage');
  });
});
