import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../web/text';
import { keyFigures } from '../../../../web/views/area/model/key-figures';
import { dataset, index } from '../../figures/data';

const da = textOf('da');
const questionOf = (row: { indicator: string; area: string; period: string }): string =>
  [row.indicator, row.area, row.period].join(' ');

describe('the figures of the data set on the screens', () => {
  const shown = new Set(
    index.catalogue.areas.flatMap(({ id }) =>
      keyFigures(da, index, id).flatMap(({ figures }) =>
        figures.flatMap(({ latest, earlier }) => [latest, ...earlier].map(({ ref }) => questionOf(ref))),
      ),
    ),
  );

  it('all stand in the profile of their area, but for those that belong to the criteria screen', () => {
    const left = dataset.observations.filter((row) => !shown.has(questionOf(row)));
    expect(dataset.observations).toHaveLength(892);
    expect(new Set(left.map((row) => index.indicators.get(row.indicator)?.exposure))).toEqual(
      new Set(['criteria-only']),
    );
  });

  it('never show a question twice, nor one that was never asked', () => {
    const asked = new Set(dataset.observations.map(questionOf));
    expect([...shown].filter((question) => !asked.has(question))).toEqual([]);
  });
});
