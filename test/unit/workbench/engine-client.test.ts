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

/** A client whose worker is at the other end of a channel. */
function clientOf(update: EngineWorker['update']) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  expose({ update }, port2);
  port1.start();
  const steps: [string, EngineStep['kind']][] = [];
  const onFailure = vi.fn();
  let fail = (): void => {};
  const client = createEngineClient(
    (of, step) => steps.push([of.areas[0]?.text ?? '', step.kind]),
    onFailure,
    () => ({
      endpoint: port1,
      terminate: () => {},
      onError: (listener) => {
        fail = listener;
      },
    }),
  );
  return { client, steps, onFailure, crash: () => fail() };
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
