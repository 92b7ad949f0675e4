import type { Remark } from '../../../domain/checks/remark';
import type { Acceptance } from '../../../domain/drafts/draft';
import { findingKey } from '../../../domain/drafts/draft-remarks';
import { LEVELS } from '../../../domain/findings/finding';

/** A remark as the panel lists it. */
export interface FindingRow {
  readonly key: string;
  readonly remark: Remark;
  /** Undefined while nobody has let it stand. */
  readonly accepted: Acceptance | undefined;
}

/**
 * Remarks in the order in which they ask for someone: those of the edited area first, then by level; each once. What was
 * accepted stands apart. Acceptances of findings that are gone are not shown; they count again if it comes back.
 */
export function findingRows(
  remarks: readonly Remark[],
  accepted: readonly Acceptance[],
  edited: string,
): { readonly open: readonly FindingRow[]; readonly accepted: readonly FindingRow[] } {
  const rows = new Map<string, FindingRow>();
  for (const remark of remarks) {
    const key = findingKey(remark.finding);
    if (!rows.has(key)) rows.set(key, { key, remark, accepted: accepted.find((one) => one.key === key) });
  }
  const rank = ({ remark: { finding } }: FindingRow): number =>
    LEVELS.indexOf(finding.level) * 2 + (finding.area === edited ? 0 : 1);
  const sorted = [...rows.values()].sort((a, b) => rank(a) - rank(b));
  return {
    open: sorted.filter((row) => !row.accepted),
    accepted: sorted.filter((row) => row.accepted),
  };
}
