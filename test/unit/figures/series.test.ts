import { describe, expect, it } from 'vitest';
import { series } from '../../../web/domain/figures/series';
import { dataset, index } from './data';

const cutsOf = (indicator: string, area: string) => {
  const { points, cuts } = series(index, indicator, area);
  return cuts.map(({ after, reasons }) => [
    points[after]?.period,
    points[after + 1]?.period,
    reasons.join(' '),
  ]);
};

describe('a series', () => {
  it('breaks where the definition changed, and tells why', () => {
    const { cuts, segments } = series(index, 'school-absence-mean', 'energivej');
    expect(cuts).toHaveLength(1);
    expect(cuts[0]!.reasons).toEqual(['break', 'period-kind']);
    expect(cuts[0]!.breaks.map(({ at_period }) => at_period)).toEqual(['2023/2024']);
    expect(segments).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
    ]);
  });

  it('breaks across a changed boundary, and only for that area', () => {
    const glarbjergvej = cutsOf('youth-18-29-education-completed-or-ongoing', 'glarbjergvej');
    expect(glarbjergvej).toContainEqual(['2020', '2021', 'break']);
    const vangdalen = cutsOf('youth-18-29-education-completed-or-ongoing', 'vangdalen');
    expect(vangdalen.map(([from, to]) => [from, to])).toEqual([['2021', '2023']]);
  });

  it('breaks over years without a measurement', () => {
    expect(cutsOf('children-under-18-share', 'vangdalen')).toEqual([
      ['2012', '2020', 'gap'],
      ['2020', '2024-01-01', 'period-kind gap'],
    ]);
    expect(series(index, 'children-under-18-share', 'vangdalen').segments[0]).toEqual({ from: 0, to: 4 });
  });

  it('breaks over a period in which others were measured and this area was not', () => {
    expect(cutsOf('cash-benefit-recipients', 'vangdalen')).toEqual([['2019-08-01', '2021-08-01', 'gap']]);
  });

  it('breaks between documents that contradict each other', () => {
    const { points, cuts } = series(index, 'youth-18-29-education-completed-or-ongoing', 'vangdalen');
    const between = cuts.find(({ after }) => points[after]?.period === '2021');
    expect(between?.reasons).toEqual(['gap', 'sources-disagree']);
  });

  it('breaks at a doubtful figure and at one that is no number', () => {
    expect(cutsOf('verdicts-per-1000', 'glarbjergvej')).toContainEqual(['2020', '2021', 'break suspect']);
    expect(cutsOf('outside-labour-market-state-criterion', 'gl-jennumparken')).toEqual([
      ['2020', '2023', 'sources-disagree not-a-number'],
    ]);
  });

  it('leaves out undated figures', () => {
    expect(series(index, 'language-general', 'landsgennemsnit-norm').points).toEqual([]);
  });

  it('never draws what belongs in tables only', () => {
    const { points } = series(index, 'youth-started-upper-secondary-same-year', 'energivej');
    expect(points.map(({ period, drawable }) => [period, drawable])).toEqual([
      ['2020', true],
      ['2024-10', false],
    ]);
  });

  it('has every point in exactly one segment, for every indicator and area', () => {
    for (const { id } of dataset.catalogue.indicators)
      for (const area of index.monitoringAreas) {
        const { points, segments, cuts } = series(index, id, area.id);
        const covered = segments.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, i) => from + i),
        );
        expect(covered).toEqual(points.map((_, i) => i));
        expect(segments).toHaveLength(points.length === 0 ? 0 : cuts.length + 1);
      }
  });
});
