import type { SkipReason } from '../reasons';
import type { Row } from '../row';
import { SLOT } from '../slots';
import type { StatusReading } from '../status';
import type { Validity } from './validity';

/**
 * What every row of DAR must pass: it can be read, it counts at the reference time, and its status says that it is in
 * force. Gives the reason why it does not, or undefined.
 */
export function gate(
  row: Row,
  validity: Validity,
  statusOf: (text: string) => StatusReading,
  hasStatus: boolean,
): SkipReason | undefined {
  if (row.fault) return row.fault;
  const late = validity.of(row);
  if (late) return late;
  const text = row.text(SLOT.darStatus);
  if (text === '') return hasStatus ? 'status-unreadable' : undefined;
  const status = statusOf(text);
  return status === 'current' || status === 'unstated' ? undefined : status;
}
