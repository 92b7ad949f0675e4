import { describe, expect, it } from 'vitest';
import { type ClassChoice, classifyMap } from '../../../web/domain/classification/map-classes';
import { mapFigures } from '../../../web/domain/figures/map-figures';
import { index } from '../figures/data';

const CHOICE: ClassChoice = { method: 'equal', count: 5, own: [], fixed: false, nice: false };
const classed = (id: string, period: string, choice: Partial<ClassChoice> = {}) => {
  const result = classifyMap(index, mapFigures(index, id, period)!, { ...CHOICE, ...choice });
  if (result.kind === 'off') throw new Error(result.reason);
  return result;
};
const off = (id: string, period: string) => {
  const result = classifyMap(index, mapFigures(index, id, period)!, { ...CHOICE, method: 'municipality' });
  return result.kind === 'off' ? result.reason : 'has classes';
};

describe('classes of a map', () => {
  it('give every area with a number a class, and the municipality a place on the same bar', () => {
    const { classes, of, at, municipality } = classed('school-absence-mean', '2023/2024');
    expect([...of.values()].every((place) => place !== null)).toBe(true);
    expect(classes.edges[0]).toBe(9);
    expect(at.get('energivej')).toBe(10.9);
    expect(municipality).toBe(7.8);
  });

  it('colour a bound as the class in which it lies, without letting it decide', () => {
    const { classes, of } = classed('outside-labour-market-state-criterion', '2023', { count: 3 });
    expect(classes.edges).toEqual([40, 41.5, 42.5, 43.4]); // breaks from 40.6 and 43.4; "mere end 40" is taken in
    expect(of.get('hermann-stillingsvej')).toBe(0);
    expect(of.get('vangdalen')).toBeNull();
  });

  it('put a strict upper bound on an edge into the class under it', () => {
    const { of } = classed('charged-times-municipality', '2024', { method: 'own', own: [2, 3, 4] });
    expect(of.get('gl-jennumparken')).toBe(1); // under 3
    expect(of.get('hermann-stillingsvej')).toBe(2); // about 3
    expect(of.get('energivej')).toBe(3); // 4 or more
  });

  it('let bounds decide where there is nothing else', () => {
    const { classes, of } = classed('convicted-times-national', '2023', { method: 'natural' });
    expect(classes.count).toBe(2);
    expect([of.get('glarbjergvej'), of.get('hermann-stillingsvej')]).toEqual([0, 1]);
  });

  it('let a doubtful number be coloured without deciding', () => {
    const { classes, of } = classed('verdicts-per-1000', '2021', { count: 2 });
    expect(classes.edges[0]).toBe(11.3);
    expect(classes.edges[1]).toBeGreaterThan(24.5); // halfway between 24.5 and 29.2
    expect(of.get('glarbjergvej')).toBe(0);
  });

  it('are off where nothing may be coloured', () => {
    const figures = mapFigures(index, 'adult-apprentice-and-upskilling-grants', '2020')!;
    expect(classifyMap(index, figures, CHOICE)).toEqual({ kind: 'off', reason: 'no-values' });
  });

  it('are the same in all periods when asked for', () => {
    const fixed = (period: string) =>
      classed('income-over-300k-15plus', period, { fixed: true }).classes.edges;
    expect(fixed('2008')).toEqual(fixed('2012'));
    expect(fixed('2008')[0]).toBe(5.4);
    expect(fixed('2008').at(-1)).toBe(10.7);
  });
});

describe('distance to the municipality', () => {
  it('has its zero at the municipality of the same period', () => {
    const { classes, of, at, municipality } = classed('school-absence-mean', '2023/2024', {
      method: 'municipality',
    });
    expect(classes.diverging).toBe(true);
    expect(at.get('energivej')).toBe(3.1);
    expect(municipality).toBe(0);
    expect([...of.values()].every((place) => place !== null && place > 2)).toBe(true);
  });

  it('is off, with a reason, where the municipality has none', () => {
    expect(off('move-out-rate', '2023')).toBe('no-municipality');
    expect(off('household-income-relative', '2023')).toBe('no-municipality');
    expect(off('single-parent-children-share', '2024')).toBe('no-municipality');
    expect(off('single-parent-children-share', '2012')).toBe('has classes');
  });

  it('is fixed over the periods that have one, each against its own', () => {
    const { classes } = classed('single-parent-children-share', '2008', {
      method: 'municipality',
      fixed: true,
    });
    expect(classes.edges.at(-1)).toBeGreaterThanOrEqual(54.7 - 17.4);
    expect(classes.edges.at(-1)).toBeLessThan(40);
  });
});
