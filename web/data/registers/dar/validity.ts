import type { SkipReason } from '../reasons';
import type { Row } from '../row';
import { SLOT } from '../slots';

const DAY = 24 * 60 * 60 * 1000;

/**
 * DAR keeps every version of every row on two clocks: when it was registered, and when it is in effect. A row counts when
 * both hold at the reference time; an end that is empty has not come. The row of a key that counts is then the current one.
 */
export class Validity {
  private readonly dayBefore: string;
  private readonly dayAfter: string;

  constructor(private readonly referenceTime: number) {
    this.dayBefore = new Date(referenceTime - DAY).toISOString().slice(0, 10);
    this.dayAfter = new Date(referenceTime + DAY).toISOString().slice(0, 10);
  }

  /** Why a row does not count at the reference time; undefined when it does. */
  of(row: Row): SkipReason | undefined {
    const registeredTo = this.compare(row.fresh(SLOT.registeredTo));
    const effectiveTo = this.compare(row.fresh(SLOT.effectiveTo));
    const registeredFrom = this.compare(row.fresh(SLOT.registeredFrom));
    const effectiveFrom = this.compare(row.fresh(SLOT.effectiveFrom));
    if (
      Number.isNaN(registeredTo) ||
      Number.isNaN(effectiveTo) ||
      Number.isNaN(registeredFrom) ||
      Number.isNaN(effectiveFrom)
    )
      return 'time-unreadable';
    if (registeredTo !== EMPTY && registeredTo <= 0) return 'superseded';
    if (registeredFrom !== EMPTY && registeredFrom > 0) return 'not-yet';
    if (effectiveTo !== EMPTY && effectiveTo <= 0) return 'ended';
    if (effectiveFrom !== EMPTY && effectiveFrom > 0) return 'not-yet';
    return undefined;
  }

  /** -1, 0 or 1 for a time before, at or after the reference time; EMPTY for none; NaN for what is no time. */
  private compare(text: string): number {
    if (text === '' || text === 'null') return EMPTY;
    if (!TIME.test(text)) return Number.NaN;
    // nearly every time is more than a day away, and then its date says enough
    const date = text.slice(0, 10);
    if (date < this.dayBefore) return -1;
    if (date > this.dayAfter) return 1;
    const time = Date.parse(text.replace(' ', 'T'));
    return Math.sign(time - this.referenceTime);
  }
}

const EMPTY = 2;
const TIME = /^\d{4}-[01]\d-[0-3]\d([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|[+-]\d{2}(:?\d{2})?)?)?$/;
