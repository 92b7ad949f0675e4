import { describe, expect, it } from 'vitest';
import { type Classes, classOf } from '../../../web/domain/classification/classes';
import { type ClassifyOptions, classify } from '../../../web/domain/classification/classify';

const made = (
  values: readonly number[],
  method: Parameters<typeof classify>[1],
  options: Partial<ClassifyOptions> = {},
): Classes => {
  const result = classify(values, method, { count: 5, decimals: 0, ...options });
  if (result.kind === 'off') throw new Error(result.reason);
  return result.classes;
};
const reason = (result: ReturnType<typeof classify>): string =>
  result.kind === 'off' ? result.reason : 'has classes';
const placed = (classes: Classes, values: readonly number[]): (number | null)[] =>
  values.map((value) => classOf(classes, value));

describe('equally wide classes', () => {
  it('divide from the smallest to the greatest value', () => {
    expect(made([0, 13, 100], 'equal').edges).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('work below and across zero', () => {
    expect(made([-50, -1, 50], 'equal').edges).toEqual([-50, -30, -10, 10, 30, 50]);
  });

  it('use one more decimal where the printed grid has no room', () => {
    const classes = made([1, 2], 'equal');
    expect(classes.edges).toEqual([1, 1.2, 1.4, 1.6, 1.8, 2]);
    expect(classes.decimals).toBe(1);
  });
});

describe('classes by quantile', () => {
  it('hold equally many values where no value is repeated', () => {
    const values = [3, 1, 8, 5, 9, 2, 7, 4, 6, 10];
    const counts = [0, 0, 0, 0, 0];
    for (const at of placed(made(values, 'quantile'), values)) counts[at ?? 0]!++;
    expect(counts).toEqual([2, 2, 2, 2, 2]);
  });

  it('never part equal values', () => {
    const values = [1, 1, 1, 1, 1, 1, 2, 3];
    const classes = made(values, 'quantile', { count: 3 });
    expect(placed(classes, [1, 2, 3])).toEqual([0, 1, 2]);
  });

  it('are as many as there are different values when these are fewer than asked for', () => {
    const classes = made([12, 12, 17, 17, 30], 'quantile');
    expect(classes.count).toBe(3);
    expect(classes.fewerThanAsked).toBe(true);
  });
});

describe('natural breaks', () => {
  it('find the groups that the eye finds', () => {
    const classes = made([1, 2, 3, 20, 21, 22, 90, 91], 'natural', { count: 3 });
    expect(placed(classes, [1, 3, 20, 22, 90, 91])).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('find groups when the values are large and close', () => {
    const values = [1e9 + 1, 1e9 + 2, 1e9 + 50, 1e9 + 51];
    expect(placed(made(values, 'natural', { count: 2 }), values)).toEqual([0, 0, 1, 1]);
  });
});

describe('classes by mean and standard deviation', () => {
  it('lie half a deviation about the mean for an odd count', () => {
    const values = [10, 20, 30, 40, 50]; // mean 30, population deviation sqrt(200) = 14.142
    const classes = made(values, 'mean-sd', { decimals: 1 });
    expect(classes.center).toBe(30);
    expect(classes.edges).toEqual([10, 22.9, 37.1, 50]);
    expect(classes.fewerThanAsked).toBe(true); // the outer two edges would lie outside the data
  });

  it('have the mean as an edge for an even count', () => {
    expect(made([10, 20, 31, 40, 50], 'mean-sd', { count: 2, decimals: 1 }).edges).toEqual([10, 30.2, 50]);
  });

  it('are one class when all values are equal', () => {
    expect(made([4, 4, 4], 'mean-sd').edges).toEqual([4, 4]);
  });
});

describe('classes with own breaks', () => {
  it('are always one more than the breaks, so that a colour means the same whatever the data', () => {
    expect(made([5, 70], 'own', { own: [30, 40] }).edges).toEqual([5, 30, 40, 70]);
    expect(made([32, 38], 'own', { own: [30, 40] }).edges).toEqual([0, 30, 40, 50]);
    expect(made([-7, 3], 'own', { own: [0] }).edges).toEqual([-7, 0, 3]);
    expect(made([2, 3], 'own', { own: [0] }).edges).toEqual([-1, 0, 3]);
  });

  it('are written with the decimals of the breaks', () => {
    expect(made([1, 2], 'own', { own: [1.25] }).decimals).toBe(2);
  });

  it('are refused with a reason', () => {
    const own = (breaks: number[]) => reason(classify([1], 'own', { count: 5, decimals: 0, own: breaks }));
    expect(own([])).toBe('own-breaks-missing');
    expect(own([5, 5])).toBe('own-breaks-not-increasing');
    expect(own([5, 4])).toBe('own-breaks-not-increasing');
    expect(own([Number.NaN])).toBe('own-breaks-not-increasing');
    expect(own([1, 2, 3, 4, 5, 6, 7])).toBe('own-breaks-too-many');
  });
});

describe('distances to the municipality', () => {
  it('are symmetric about zero, with zero inside the middle class', () => {
    const classes = made([-3, 1, 10], 'municipality');
    expect(classes.edges).toEqual([-10, -6, -2, 2, 6, 10]);
    expect(classes.diverging).toBe(true);
    expect(classes.center).toBe(0);
    expect(classOf(classes, 0)).toBe(2);
  });

  it('are made in an odd number', () => {
    expect([2, 3, 4, 5, 6, 7].map((count) => made([9], 'municipality', { count }).count)).toEqual([
      3, 3, 3, 5, 5, 7,
    ]);
  });

  it('are one class when nothing differs', () => {
    expect(made([0, 0], 'municipality').edges).toEqual([0, 0]);
  });

  it('reach out to a number that does not decide without growing all steps', () => {
    expect(made([-3, 1, 10], 'municipality', { cover: [-40] }).edges).toEqual([-40, -6, -2, 2, 6, 40]);
  });
});

describe('classes of little or odd data', () => {
  it('are off with a reason when there is no number', () => {
    expect(reason(classify([], 'equal', { count: 5, decimals: 0 }))).toBe('no-values');
    expect(reason(classify([Number.NaN], 'natural', { count: 5, decimals: 0 }))).toBe('no-values');
  });

  it.each(['equal', 'quantile', 'natural', 'mean-sd'] as const)(
    'are one class for one value (%s)',
    (method) => {
      expect(made([37], method).edges).toEqual([37, 37]);
      expect(made([0, 0, 0], method).edges).toEqual([0, 0]);
    },
  );

  it('let doubtful numbers and bounds fall in a class without deciding the breaks', () => {
    const classes = made([10, 20, 30, 40, 60], 'equal', { cover: [2, 99] });
    expect(classes.edges).toEqual([2, 20, 30, 40, 50, 99]);
    expect(placed(classes, [2, 99])).toEqual([0, 4]);
  });

  it('let bounds decide where there is nothing else', () => {
    expect(made([], 'natural', { cover: [2, 2, 3], count: 5, decimals: 0 }).count).toBe(2);
  });

  it('widen the outer edges to the printed decimals', () => {
    expect(made([0.92, 1.81], 'equal', { count: 2, decimals: 1 }).edges).toEqual([0.9, 1.4, 1.9]);
  });
});

describe('round edges', () => {
  it('are taken where no value changes class by it', () => {
    const values = [3, 11, 19, 28, 36, 44, 97];
    const plain = made(values, 'natural', { count: 4 });
    const nice = made(values, 'natural', { count: 4, nice: true });
    expect(placed(nice, values)).toEqual(placed(plain, values));
    expect(nice.edges.slice(1, -1)).toEqual([15, 30, 50]);
  });
});
