import { beforeEach, expect, it, vi } from 'vitest';
import { textOf as allOf } from '../../../web/text';

const fresh = async (): Promise<typeof import('../../../web/text/loaded')> => {
  vi.resetModules();
  return import('../../../web/text/loaded');
};
let loaded: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
  loaded = await fresh();
});

it('has the first Danish texts at once, and the others when they were fetched', async () => {
  const { t } = loaded.textOf('da');
  expect(t('map.mapName')).toBe(allOf('da').t('map.mapName'));
  expect(t('goals.plan')).toBe('goals.plan');
  await loaded.loadPack('screens');
  expect(t('goals.plan')).toBe(allOf('da').t('goals.plan'));
});

it('counts in texts that came later, too', async () => {
  await loaded.loadPack('screens');
  const { t } = loaded.textOf('da');
  for (const count of [1, 2])
    expect(t('claims.failing', { count })).toBe(allOf('da').t('claims.failing', { count }));
  expect(t('claims.failing', { count: 2 })).not.toBe('claims.failing');
});

it('fetches a language in all parts that are in use, and a part in all languages', async () => {
  const { t } = loaded.textOf('en');
  await loaded.loadPack('screens');
  expect(t('map.mapName')).toBe('map.mapName');
  await loaded.loadLanguage('en');
  expect(t('map.mapName')).toBe(allOf('en').t('map.mapName'));
  expect(t('goals.plan')).toBe(allOf('en').t('goals.plan'));
  await loaded.loadPack('files');
  expect(t('findingParts.level-error')).toBe(allOf('en').t('findingParts.level-error'));
});
