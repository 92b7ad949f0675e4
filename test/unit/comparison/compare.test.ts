import { describe, expect, it } from 'vitest';
import { byValue, type CompareModel, compareAreas } from '../../../web/domain/comparison/compare';
import { stateLimits } from '../../../web/domain/comparison/state-limits';
import { targetLevel } from '../../../web/domain/comparison/target-level';
import { dataset, index } from '../figures/data';

const compare = (indicator: string, period: string): CompareModel => {
  const model = compareAreas(index, dataset.background, indicator, period);
  if (!model) throw new Error(indicator);
  return model;
};
const verdicts = ({ areas }: CompareModel): readonly string[] =>
  areas.map(({ area, verdict }) =>
    [area.id, verdict.kind === 'tested' ? verdict.result : verdict.reason].join(' '),
  );

describe('one indicator for all areas', () => {
  it('tests what has bases, and says why the rest can not be tested', () => {
    const model = compare('youth-started-upper-secondary-same-year', '2024-10');
    expect(verdicts(model)).toEqual([
      'gl-jennumparken no-certain-difference',
      'glarbjergvej no-certain-difference',
      'vangdalen no-certain-difference',
      'hermann-stillingsvej too-few',
      'energivej too-few',
      'sjaellandsgade too-few',
      'centrale-randers too-few',
    ]);
    expect(model.tested).toEqual({ tested: 3, withFigure: 7, areas: 7 });
    expect(model.municipality?.interval?.method).toBe('wilson');
  });

  it('judges a sure difference by the direction of the indicator', () => {
    const [all] = compare('mothers-on-cash-benefit-share', '2024-12').aggregates;
    expect(all?.verdict).toMatchObject({ result: 'over', judgement: 'worse', against: 'rest' });
    const [seven] = compare('youth-started-upper-secondary-same-year', '2024-10').aggregates;
    expect(seven?.verdict).toMatchObject({ result: 'under', judgement: 'worse' });
  });

  it('invents no interval where no base is printed: value and distance only', () => {
    const model = compare('youth-18-29-education-completed-or-ongoing', '2021');
    const [first] = model.areas;
    expect(first?.reading.kind).toBe('number');
    expect(first?.interval).toBeNull();
    expect(first?.distance).not.toBeNull();
    expect(first?.verdict).toEqual({ kind: 'untestable', reason: 'no-base' });
    expect(model.tested.tested).toBe(0);
  });

  it('tells a municipality of another period from none', () => {
    const reasons = new Set<string>();
    for (const { id } of dataset.catalogue.indicators)
      for (const period of index.periods(id))
        for (const { verdict } of compare(id, period).areas)
          if (verdict.kind === 'untestable') reasons.add(verdict.reason);
    expect(reasons).toContain('no-municipality');
    expect(reasons).toContain('period-differs');
    expect(reasons).toContain('municipality-suspect');
  });

  it('never tests against a base of which the area is no part', () => {
    // the municipality's figure stands in the row of an area, registered as a conflict
    const area = compare('youth-in-upper-secondary-after-15-months', '2024-10').areas.find(
      (one) => one.area.id === 'hermann-stillingsvej',
    );
    expect(area?.verdict).toMatchObject({ kind: 'untestable' });
  });

  it('is undefined for an unknown indicator', () => {
    expect(compareAreas(index, dataset.background, 'no-such', '2023')).toBeUndefined();
  });
});

describe('order by value', () => {
  it('falls, and leaves those without a number at the end in the order of the plan', () => {
    const { areas } = compare('outside-labour-market-state-criterion', '2023');
    expect(byValue(areas).map(({ area }) => area.id)).toEqual([
      'gl-jennumparken',
      'glarbjergvej',
      'hermann-stillingsvej',
      'vangdalen',
      'energivej',
      'sjaellandsgade',
      'centrale-randers',
    ]);
  });
});

describe('limits and targets', () => {
  it('of the state stand once each, with the conditions that share them', () => {
    const limits = stateLimits(dataset.background.criteria, 'outside-labour-market-state-criterion', '2023');
    expect(limits.map(({ operator, threshold, criteria }) => [operator, threshold, criteria.length])).toEqual(
      [
        ['>', 40, 2],
        ['>', 30, 1],
      ],
    );
  });

  it('of the state are those that were law in the period', () => {
    const limitsIn = (period: string) =>
      stateLimits(dataset.background.criteria, 'basic-school-only-30-59-state-criterion', period).map(
        ({ threshold }) => threshold,
      );
    expect(limitsIn('2016')).toEqual([50]);
    expect(limitsIn('2023')).toEqual([60]);
    expect(limitsIn('undated')).toEqual([]);
  });

  const target = (id: string) => {
    const found = dataset.background.targets.find((row) => row.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const like = (about: Partial<ReturnType<typeof target>>) => ({ ...target('ce1f23a2'), ...about });

  it('have a level where the plan names one', () => {
    expect(targetLevel(index, target('ce1f23a2'), '2016')).toMatchObject({ level: 30, basis: 'stated' });
    expect(targetLevel(index, target('213f905b'), '2016')).toMatchObject({ level: null, basis: 'none' });
    expect(
      targetLevel(
        index,
        like({ target_type: 'relative-change-percent', target_value: -10, baseline: 11 }),
        '2016',
      ),
    ).toMatchObject({ level: 9.9, basis: 'baseline' });
    expect(
      targetLevel(
        index,
        like({
          target_type: 'at-level-of',
          indicator: 'school-absence-mean',
          comparator: 'randers-kommune',
          target_value: null,
        }),
        '2023/2024',
      ),
    ).toMatchObject({ basis: 'comparator', level: expect.any(Number) });
  });
});
