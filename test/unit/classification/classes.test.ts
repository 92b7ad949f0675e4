import { describe, expect, it } from 'vitest';
import { type Classes, classBelow, classOf } from '../../../web/domain/classification/classes';

const classes: Classes = {
  method: 'own',
  edges: [0, 32, 41, 50],
  count: 3,
  closure: 'lower-closed-last-both',
  decimals: 0,
  diverging: false,
  center: null,
  fewerThanAsked: false,
};

describe('the class of a value', () => {
  it('takes in the lower edge and leaves out the upper one, except at the top', () => {
    const found = [0, 31.999, 32, 40.9, 41, 49, 50].map((value) => classOf(classes, value));
    expect(found).toEqual([0, 0, 1, 1, 2, 2, 2]);
  });

  it('is none outside the classes and for what is no number', () => {
    expect([-0.1, 50.1, Number.NaN, Number.POSITIVE_INFINITY].map((v) => classOf(classes, v))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('is the class under an edge for a strict upper bound', () => {
    expect([0, 32, 33, 41, 50, 51].map((value) => classBelow(classes, value))).toEqual([0, 0, 1, 1, 2, null]);
  });

  it('is the only class when all values are one', () => {
    const one = { ...classes, edges: [7, 7], count: 1 };
    expect([6, 7, 8].map((value) => classOf(one, value))).toEqual([null, 0, null]);
  });
});
