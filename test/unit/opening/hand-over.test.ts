import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readyForApp } from '../../../web/opening/hand-over';
import { closeOpening, openingStands } from '../../../web/opening/standing';
import { FAILED, ready, useStore } from '../../../web/state/store';
import { loaded, manifest } from './support';

const removed = vi.fn();
const takeAway = vi.fn();
const sayLate = vi.fn((_goOn: () => void) => takeAway);
/** Whether the app may draw by now. */
async function handedOver(done: Promise<void>): Promise<boolean> {
  const waiting = {};
  return (await Promise.race([done, Promise.resolve().then(() => waiting)])) !== waiting;
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  useStore.setState(useStore.getInitialState(), true);
  openingStands({ files: { observations: 'a1' }, remove: removed });
});
afterEach(() => {
  closeOpening();
  vi.useRealTimers();
});

describe('the app takes the place of the opening', () => {
  it('at once where none stands, and takes it away once', async () => {
    closeOpening();
    closeOpening();
    expect(removed).toHaveBeenCalledTimes(1);
    expect(await handedOver(readyForApp(sayLate))).toBe(true);
  });

  it('when figures, boundaries and their versions are there, and no sooner', async () => {
    const done = readyForApp(sayLate);
    const { figures, geography, versions } = loaded();
    useStore.setState({ manifest: ready(manifest), figures, geography });
    expect(await handedOver(done)).toBe(false);
    useStore.setState({ versions });
    expect(await handedOver(done)).toBe(true);
  });

  it('when it has to say what is missing', async () => {
    const done = readyForApp(sayLate);
    useStore.setState({ figures: FAILED, geography: FAILED, versions: FAILED });
    expect(await handedOver(done)).toBe(true);
  });

  it('when the data are others than it shows', async () => {
    const done = readyForApp(sayLate);
    const files = manifest.files.map((file) => ({ ...file, sha256: 'c3' }));
    useStore.setState({ manifest: ready({ ...manifest, files }) });
    expect(await handedOver(done)).toBe(true);
  });

  it('when the reader goes to another screen', async () => {
    const done = readyForApp(sayLate);
    useStore.setState(({ choices }) => ({ choices: { ...choices, screen: 'goals' } }));
    expect(await handedOver(done)).toBe(true);
  });

  it('when data take long and the reader, told so, goes on', async () => {
    const done = readyForApp(sayLate);
    expect(sayLate).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(await handedOver(done)).toBe(false);
    expect(sayLate).toHaveBeenCalledOnce();
    expect(takeAway).not.toHaveBeenCalled();
    sayLate.mock.lastCall?.[0]();
    expect(await handedOver(done)).toBe(true);
    expect(takeAway).toHaveBeenCalledOnce();
  });

  it('when data come late after all', async () => {
    const done = readyForApp(sayLate);
    vi.runAllTimers();
    useStore.setState(loaded());
    expect(await handedOver(done)).toBe(true);
    expect(takeAway).toHaveBeenCalledOnce();
  });

  it('and says nothing of waiting afterwards', async () => {
    const done = readyForApp(sayLate);
    useStore.setState(loaded());
    expect(await handedOver(done)).toBe(true);
    vi.runAllTimers();
    expect(sayLate).not.toHaveBeenCalled();
  });
});
