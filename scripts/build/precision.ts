import type { Register } from '../../web/domain/addresses/register';
import type { PositionPrecision } from '../../web/domain/dataset/manifest';

/**
 * How far positions of a register may be wrong, in metres: what half of the addresses keep within, and the largest. Undefined
 * when the register states no error for any address, as official ones do.
 */
export function precisionOf({ addresses }: Register): PositionPrecision | undefined {
  const metres = Float64Array.from(addresses, ({ precision }) => precision).sort();
  const largest = metres.at(-1) ?? 0;
  return largest === 0 ? undefined : { median: metres[metres.length >> 1] as number, largest };
}
