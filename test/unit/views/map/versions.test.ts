import { describe, expect, it } from 'vitest';
import type { VersionFacts } from '../../../../web/domain/dataset/versions';
import { boundaryOfFigure } from '../../../../web/svg/boundary-version';
import { boundaryWords, differenceWords } from '../../../../web/views/map/model/boundary-words';
import { tableCsv, tableLines } from '../../../../web/views/map/model/csv';
import { index } from './dataset';
import { da, modelOf } from './support';

const version = (date: string, plan: string, current: boolean): VersionFacts => ({
  id: `${date}-v`,
  name: 'v',
  date,
  plan,
  fingerprint: date.replaceAll('-', '').padEnd(64, '0'),
  register: { kind: 'official', name: 'DAR', date },
  current,
});
const first = version('2025-08-01', '2025', false);
const second = version('2026-08-01', '2025', true);
const modelWith = (versions: readonly VersionFacts[], choices: Parameters<typeof modelOf>[0] = {}) =>
  modelOf(choices, { versions });
const words = (...given: Parameters<typeof modelWith>): readonly string[] =>
  boundaryWords(da, index, modelWith(...given).boundary).map((part) => part.replaceAll('\u00a0', ' '));

describe('the stored boundary version', () => {
  it('is named where the list that is drawn gives it to the millimetre', () => {
    expect(words([version('2025-08-01', '2025', true)])).toEqual([
      'Afgrænsning: adresselisten i planen 2025-29, gemt som “v” af 1. august 2025',
    ]);
  });

  it('of the figures is told apart from a list that has changed since', () => {
    expect(words([first])).toEqual([
      'Afgrænsning: adresselisten i planen 2025-29, ændret siden den gemte “v” af 1. august 2025',
      'tallene hører til afgrænsningen “v” af 1. august 2025',
    ]);
  });

  it('is drawn when it is chosen, with what the figures belong to beside it', () => {
    const { boundary } = modelWith([first, second], { version: second.id });
    expect(boundary).toMatchObject({ plan: '2025', stored: second, ofFigures: first, otherVersion: true });
    expect(words([first, second], { version: second.id })).toEqual([
      'Afgrænsning: den gemte “v” af 1. august 2026 (planen 2025-29, fingeraftryk 202608010000)',
      'tallene hører til afgrænsningen “v” af 1. august 2025',
    ]);
    expect(words([first, second], { version: first.id })).toHaveLength(1);
  });

  it('of another plan goes before the chosen plan and tells whose figures those are', () => {
    const old = version('2021-07-01', '2021', true);
    const { boundary } = modelWith([old], { version: old.id, plan: '2025' });
    expect(boundary).toMatchObject({ plan: '2021', stored: old, overridden: true });
    expect(differenceWords(da, index, boundary)).toEqual([
      'tallene er opgjort for områderne i planen 2025-29',
    ]);
  });

  it('that is not there is told once the versions have come', () => {
    const missed = { version: '1999-01-01-x' };
    expect(modelWith([first], missed).refused).toEqual([{ kind: 'version-unknown', id: '1999-01-01-x' }]);
    expect(modelWith([first], missed).boundary).toMatchObject({ plan: '2025', stored: null });
    expect(modelOf(missed, { versions: null }).refused).toEqual([]);
  });

  it('stands with every figure: the one that counted when its source came out', () => {
    const source = index.catalogue.sources.find(({ plan, year }) => plan === '2025' && year === 2025);
    expect(boundaryOfFigure(da, index, 'vangdalen', source?.id ?? '', [first, second])).toBe(
      'planen 2025-29, “v” af 1. august 2025',
    );
    expect(boundaryOfFigure(da, index, 'vangdalen', source?.id ?? '', [])).toBe('planen 2025-29, ikke gemt');
    expect(boundaryOfFigure(da, index, 'vangdalen', 'nothing', [first])).toBe('');
    const { indicator, rows } = modelOf();
    const csv = tableCsv(tableLines(da, index, indicator, rows, [first, second]), []);
    expect(csv).toMatch(/Vangdalen;[^\r]*;planen 2025-29, “v” af 1\. august 2025;/);
    expect(csv).not.toMatch(/Randers Kommune;[^\r]*;planen/);
  });
});
