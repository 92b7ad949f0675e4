import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readyForApp } from '../../../web/opening/hand-over';
import { closeOpening, openingStands } from '../../../web/opening/standing';
import { FAILED, ready, useStore } from '../../../web/state/store';
import { loaded, manifest } from './support';

const removed = vi.fn();
const never = new Promise<void>(() => undefined);
/** Whether the app may draw by now. */
async function handedOver(done: Promise<void>): Promise<boolean> {
  const waiting = {};
  return (await Promise.race([done, Promise.resolve().then(() => waiting)])) !== waiting;
}

beforeEach(() => {
  vi.clearAllMocks();
  useStore.setState(useStore.getInitialState(), true);
  openingStands({ files: { observations: 'a1' }, remove: removed });
});
afterEach(closeOpening);

describe('the app takes the place of the opening', () => {
  it('at once where none stands, and takes it away once', async () => {
    closeOpening();
    closeOpening();
    expect(removed).toHaveBeenCalledTimes(1);
    expect(await handedOver(readyForApp(never))).toBe(true);
  });

  it('when figures, boundaries and their versions are there, and no sooner', async () => {
    const done = readyForApp(never);
    const { figures, geography, versions } = loaded();
    useStore.setState({ manifest: ready(manifest), figures, geography });
    expect(await handedOver(done)).toBe(false);
    useStore.setState({ versions });
    expect(await handedOver(done)).toBe(true);
  });

  it('when it has to say what is missing', async () => {
    const done = readyForApp(never);
    useStore.setState({ figures: FAILED, geography: FAILED, versions: FAILED });
    expect(await handedOver(done)).toBe(true);
  });

  it('when the data are others than it shows', async () => {
    const done = readyForApp(never);
    const files = manifest.files.map((file) => ({ ...file, sha256: 'c3' }));
    useStore.setState({ manifest: ready({ ...manifest, files }) });
    expect(await handedOver(done)).toBe(true);
  });

  it('when the reader goes to another screen', async () => {
    const done = readyForApp(never);
    useStore.setState(({ choices }) => ({ choices: { ...choices, screen: 'goals' } }));
    expect(await handedOver(done)).toBe(true);
  });

  it('when data take long and the reader goes on', async () => {
    let goOn: () => void = () => undefined;
    const done = readyForApp(
      new Promise((resolve) => {
        goOn = resolve;
      }),
    );
    expect(await handedOver(done)).toBe(false);
    goOn();
    await Promise.resolve();
    expect(await handedOver(done)).toBe(true);
  });
});
