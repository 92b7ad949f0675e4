import { expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../web/domain/drafts/draft';
import type { DraftReading } from '../../../web/domain/drafts/read-draft';
import type { EngineStep, EngineWorker } from '../../../web/state/workbench/engine.worker';
import { createEngineClient } from '../../../web/state/workbench/engine-client';

const draft = (text: string): Draft => ({ plan: '2025', accepted: [], areas: [{ area: 'a', text }] });
const reading: DraftReading = { areaOf: [], areas: [] };
const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

type Work = Pick<EngineWorker, 'draw' | 'settle' | 'rest'>;

/** A client whose workers, the quick one first, are at the other ends of channels. */
function clientOf(draw: Work['draw'], settle: Work['settle'] = async () => true) {
  const rested: string[] = [];
  const rest: Work['rest'] = (of) => void rested.push(of.areas[0]?.text ?? '');
  const start = (): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    expose({ draw, settle, rest } satisfies Work, port2);
    port1.start();
    return port1;
  };
  const steps: [string, EngineStep['kind']][] = [];
  const onFailure = vi.fn();
  let fail = (): void => {};
  const client = createEngineClient(
    (of, step) => steps.push([of.areas[0]?.text ?? '', step.kind]),
    onFailure,
    () => ({
      endpoint: start(),
      terminate: () => {},
      onError: (listener) => {
        fail = listener;
      },
    }),
  );
  return { client, steps, rested, onFailure, crash: () => fail() };
}

describe('the engine client', () => {
  it('tells of a draft until another one is asked for', async () => {
    const reports: ((step: EngineStep) => void)[] = [];
    const { client, steps } = clientOf(async (_, report) => {
      reports.push(report);
      return true;
    });
    client.update(draft('one'));
    await vi.waitFor(() => expect(reports.length).toBe(1));
    reports[0]?.({ kind: 'read', reading });
    await vi.waitFor(() => expect(steps).toEqual([['one', 'read']]));
    client.update(draft('two'));
    await vi.waitFor(() => expect(reports.length).toBe(2));
    reports[0]?.({ kind: 'drawn', areas: [] });
    reports[1]?.({ kind: 'read', reading });
    await vi.waitFor(() =>
      expect(steps).toEqual([
        ['one', 'read'],
        ['two', 'read'],
      ]),
    );
  });

  it('settles what has been drawn, and rests on it even when someone wrote meanwhile', async () => {
    const settling: [string, (step: EngineStep) => void][] = [];
    const { client, steps, rested } = clientOf(
      async (_, report) => {
        report({ kind: 'read', reading });
        return true;
      },
      async (of, report) => {
        settling.push([of.areas[0]?.text ?? '', report]);
        return true;
      },
    );
    client.update(draft('one'));
    await vi.waitFor(() => expect(settling.map(([text]) => text)).toEqual(['one']));
    client.update(draft('two'));
    await vi.waitFor(() => expect(settling.map(([text]) => text)).toEqual(['one', 'two']));
    const boundaries = { areas: [], sharedPoints: [], farGroups: [] };
    for (const [, report] of settling) report({ kind: 'settled', boundaries, remarks: [] });
    await vi.waitFor(() => expect([...rested].sort()).toEqual(['one', 'two']));
    expect(steps).toEqual([
      ['one', 'read'],
      ['two', 'read'],
      ['two', 'settled'],
    ]);
  });

  it('says once that the engine died, whether it threw or never came', async () => {
    const { client, onFailure, crash } = clientOf(async () => {
      throw new Error('broken');
    });
    client.update(draft('one'));
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledTimes(1));
    crash();
    expect(onFailure).toHaveBeenCalledTimes(1);
  });
});
