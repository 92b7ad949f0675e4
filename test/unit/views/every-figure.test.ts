import { describe, expect, it } from 'vitest';
import { textOf } from '../../../web/text';
import { keyFigures } from '../../../web/views/area/model/key-figures';
import { originTables } from '../../../web/views/criteria/model/origin';
import { dataset, index } from '../figures/data';

const da = textOf('da');
const questionOf = (row: { indicator: string; area: string; period: string }): string =>
  [row.indicator, row.area, row.period].join(' ');

describe('the figures of the data set on the screens', () => {
  const profiles = index.catalogue.areas.flatMap(({ id }) =>
    keyFigures(da, index, id).flatMap(({ figures }) =>
      figures.flatMap(({ latest, earlier }) => [latest, ...earlier].map(({ ref }) => questionOf(ref))),
    ),
  );
  const criteria = originTables(da, index).flatMap(({ twin }) =>
    twin.rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => (figure ? [questionOf(figure)] : []))),
  );

  it('all stand on a screen: in the profile of their area, or, about origin, among the criteria', () => {
    const shown = new Set([...profiles, ...criteria]);
    expect(dataset.observations).toHaveLength(892);
    expect(dataset.observations.filter((row) => !shown.has(questionOf(row)))).toEqual([]);
    const origin = dataset.observations.filter(
      ({ indicator }) => index.indicators.get(indicator)?.exposure === 'criteria-only',
    );
    expect(new Set(criteria)).toEqual(new Set(origin.map(questionOf)));
    expect(profiles.filter((question) => criteria.includes(question))).toEqual([]);
  });

  it('never show a question twice, nor one that was never asked', () => {
    const asked = new Set(dataset.observations.map(questionOf));
    for (const shown of [profiles, criteria]) {
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.filter((question) => !asked.has(question))).toEqual([]);
    }
  });
});
