import type { Interval } from './interval';
import { wilson } from './wilson';

/** A value with its own interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/**
 * Interval of the difference a - b of two independent values from the interval of each, squares added (Newcombe 1998,
 * Stat. Med. 17, 873-890, method 10; for any two values Zou and Donner 2008, Stat. Med. 27, 1693-1702).
 */
export function differenceInterval(a: Estimate, b: Estimate): Interval {
  const difference = a.value - b.value;
  return {
    low: difference - Math.hypot(a.value - a.low, b.high - b.value),
    high: difference + Math.hypot(a.high - a.value, b.value - b.low),
  };
}

/** 95 % interval of the difference of two independent shares: `differenceInterval` of two Wilson intervals, -1 to 1. */
export const newcombe = (shareA: number, baseA: number, shareB: number, baseB: number): Interval =>
  differenceInterval(
    { value: shareA, ...wilson(shareA, baseA) },
    { value: shareB, ...wilson(shareB, baseB) },
  );
