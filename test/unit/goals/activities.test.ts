import { describe, expect, it } from 'vitest';
import { activitiesOf, activityOutcome, expectedSpan } from '../../../web/domain/goals/activities';
import { dataset } from '../figures/data';

describe('activities', () => {
  it.each([
    ['20', 21, 'over'],
    ['20', 20, 'as-expected'],
    ['20', 19, 'under'],
    ['10-12', 10, 'as-expected'],
    ['10-12', 12, 'as-expected'],
    ['10-12', 13, 'over'],
    ['37.5', 37, 'under'],
    ['20', null, 'not-counted'],
    ['', 4, 'not-comparable'],
    ['2x22', 44, 'not-comparable'],
  ] as const)('expected %s, achieved %s: %s', (expected, achieved, outcome) => {
    expect(activityOutcome({ expected, achieved })).toBe(outcome);
  });

  it('takes a span that runs backwards for none', () => {
    expect(expectedSpan('12-10')).toBeUndefined();
  });

  it('shows every number of every plan once, staff time last', () => {
    const { activities } = dataset.background;
    const plans = [...new Set(activities.map(({ plan }) => plan))];
    const shown = plans.flatMap((plan) =>
      activitiesOf(activities, plan).flatMap(({ groups }) =>
        groups.flatMap(({ numbers }) => {
          const firstTime = numbers.findIndex(({ isTime }) => isTime);
          if (firstTime >= 0) expect(numbers.slice(firstTime).every(({ isTime }) => isTime)).toBe(true);
          return numbers.map(({ row }) => row.id);
        }),
      ),
    );
    expect([...shown].sort()).toEqual(activities.map(({ id }) => id).sort());
  });
});
