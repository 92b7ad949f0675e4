import { describe, expect, it } from 'vitest';
import { index } from './data';

const reason = (indicator: string, area: string, period: string): string => {
  const figure = index.figure(indicator, area, period);
  return figure.kind === 'missing' ? figure.reason : `value ${figure.observation.value}`;
};

describe('why there is no figure', () => {
  it('an area that was in no plan then: not applicable', () => {
    expect(reason('children-under-18-share', 'sjaellandsgade', '2012')).toBe('not-applicable');
    expect(reason('school-absence-mean', 'centrale-randers', '2019-08/2019-12')).toBe('not-applicable');
    expect(reason('verdicts-per-1000', 'hermann-stillingsvej', '2017')).toBe('not-applicable');
  });

  it('an area that the source had among its own, but gave no figure for: not delivered', () => {
    expect(reason('language-general', 'vangdalen', '2020')).toBe('not-delivered');
    expect(reason('residents-lonely-share', 'sjaellandsgade', '2023')).toBe('not-delivered');
  });

  it('an area of the plan in force, where only an older plan was evaluated: not delivered', () => {
    expect(reason('verdicts-per-1000', 'hermann-stillingsvej', '2021')).toBe('not-delivered');
    expect(reason('verdicts-per-1000', 'centrale-randers', '2021')).toBe('not-applicable');
  });

  it('an area followed without activities: not delivered while it was followed, not applicable before', () => {
    expect(reason('school-absence-mean', 'sjaellandsgade', '2021/2022')).toBe('not-delivered');
    expect(reason('school-absence-mean', 'sjaellandsgade', '2019-08/2019-12')).toBe('not-applicable');
  });

  it('a document that says so: withheld at source', () => {
    const figure = index.figure('no-education-15-64', 'centrale-randers', '2023');
    expect(figure).toMatchObject({ kind: 'missing', reason: 'withheld-at-source' });
    expect(figure.kind === 'missing' && figure.why).toMatch(/Danmarks Statistik/);
    expect(reason('youth-18-29-education-completed-or-ongoing', 'centrale-randers', '2023')).toBe(
      'withheld-at-source',
    );
    expect(reason('residents-lonely-share', 'centrale-randers', '2023')).toBe('not-delivered');
  });

  it('a rule that does not cover the area: not applicable', () => {
    expect(reason('outside-labour-market-state-criterion', 'centrale-randers', '2023')).toBe(
      'not-applicable',
    );
    expect(reason('outside-labour-market-state-criterion', 'vangdalen', '2023')).toBe('not-applicable');
    expect(reason('outside-labour-market-state-criterion', 'gl-jennumparken', '2023')).toBe('value 43.4');
  });

  it('a scan that cannot be read: unreadable, with the row', () => {
    const figure = index.figure('cash-benefit-recipients', 'vangdalen', '2020-08-01');
    expect(figure).toMatchObject({ kind: 'missing', reason: 'unreadable', observation: { id: '177d0702' } });
  });

  it('a figure copied from another chart: unreliable, shown nowhere, with the conflict', () => {
    const figure = index.figure('employed-18-64', 'vangdalen', '2019');
    expect(figure).toMatchObject({ kind: 'missing', reason: 'unreliable', observation: null });
    expect(figure.conflicts.map(({ id }) => id)).toEqual(['c48']);
    const values = index
      .periods('employed-18-64')
      .flatMap((period) =>
        index.areasWith('employed-18-64', period).map((area) => reason('employed-18-64', area, period)),
      )
      .filter((text) => text.startsWith('value'));
    expect(values).toEqual(['value 50']); // only the statement in the text: fewer than half
  });

  it('the municipality and other groups always exist: not delivered', () => {
    expect(reason('move-out-rate', 'randers-kommune', '2023')).toBe('not-delivered');
    expect(reason('move-out-rate', 'denmark', '2012')).toBe('not-delivered');
  });

  it('an undated question has no plan in force', () => {
    expect(reason('move-out-rate', 'vangdalen', 'undated')).toBe('not-applicable');
  });
});
