import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readDataset } from '../../../scripts/tables/read-dataset';
import { readBackground } from '../../../web/data/background';
import { aManifest, BASE, bytesAnswer, fileOf, serve } from './support';

const { background } = readDataset(join(import.meta.dirname, '../../../geodata'));
const bytes = new TextEncoder().encode(JSON.stringify(background));

describe('background', () => {
  it('comes back from JSON as it was', () => {
    expect(readBackground(JSON.stringify(background))).toEqual(background);
  });

  it.each(Object.keys(background))('is refused without %s, and when none of its rows is one', (key) => {
    expect(() => readBackground(JSON.stringify({ ...background, [key]: undefined }))).toThrow();
    expect(() => readBackground(JSON.stringify({ ...background, [key]: [{}] }))).toThrow();
  });

  it('holds every row of the files behind it, and no line numbers', () => {
    expect(Object.fromEntries(Object.entries(background).map(([name, rows]) => [name, rows.length]))).toEqual(
      {
        targets: 87,
        activities: 342,
        contextFacts: 20,
        criteria: 34,
        statuses: 20,
        listFigures: 7,
        events: 18,
        areaFacts: 24,
        departments: 112,
        centraleRandersDepartments: 14,
        addressRanges: 87,
        aliases: 32,
      },
    );
    expect(JSON.stringify(background)).not.toContain('"line"');
  });
});

describe('requestBackground', () => {
  /** The state as a page starts with it. */
  async function fresh() {
    vi.resetModules();
    const { requestBackground } = await import('../../../web/state/background');
    const { ready, FAILED, useStore } = await import('../../../web/state/store');
    return { requestBackground, ready, FAILED, useStore };
  }
  let state: Awaited<ReturnType<typeof fresh>>;
  beforeEach(async () => {
    state = await fresh();
  });
  const manifest = aManifest([fileOf('background', 'background.json', bytes)]);

  it('waits for the manifest, then asks once however often it is called', async () => {
    const { asked } = serve(() => bytesAnswer(bytes));
    const first = state.requestBackground();
    expect(asked).toEqual([]);
    state.useStore.setState({ base: BASE, manifest: state.ready(manifest) });
    await Promise.all([first, state.requestBackground()]);
    expect(asked.map(({ url }) => url)).toEqual([`${BASE}background.json`]);
    expect(state.useStore.getState().background).toEqual(state.ready(background));
    expect(state.useStore.getState().problems).toEqual([]);
  });

  it('names the file that could not be read', async () => {
    serve(() => new Response('', { status: 404 }));
    state.useStore.setState({ base: BASE, manifest: state.ready(manifest) });
    await state.requestBackground();
    expect(state.useStore.getState().background).toEqual(state.FAILED);
    expect(state.useStore.getState().problems).toEqual([{ file: 'background.json', reason: 'missing' }]);
  });

  it('asks for nothing when the manifest can not be used', async () => {
    const { asked } = serve(() => bytesAnswer(bytes));
    const request = state.requestBackground();
    state.useStore.setState({ manifest: state.FAILED });
    await request;
    expect(asked).toEqual([]);
  });
});
