import { type Finding, finding } from '../../domain/findings/finding';
import { SKIP_REASONS, type SkipReason } from './reasons';

/** How many rows of one reason are shown with their place. */
const EXAMPLES = 3;

/** What became of the rows of one table: every row ends as read or as skipped for one reason. */
export class Tally {
  rows = 0;
  read = 0;
  readonly skipped = new Map<SkipReason, number>();
  private readonly examples: Finding[] = [];

  constructor(private readonly file: string) {}

  /** True when the place and text of the next row with this reason will be shown. */
  wants(reason: SkipReason): boolean {
    return SKIP_REASONS[reason] !== 'note' && (this.skipped.get(reason) ?? 0) < EXAMPLES;
  }

  /** Counts a row that was not used. `text` is what stood there, `column` where. */
  skip(reason: SkipReason, line: number, column = '', text = ''): void {
    const shown = this.wants(reason);
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1);
    if (!shown) return;
    this.examples.push(
      finding('register-row-skipped', {
        place: { file: this.file, line, ...(column ? { column } : {}) },
        values: { reason, text: text.length > 80 ? `${text.slice(0, 79)}…` : text },
      }),
    );
  }

  /** Sum of all that was skipped. */
  get skippedRows(): number {
    let sum = 0;
    for (const count of this.skipped.values()) sum += count;
    return sum;
  }

  /** The file was refused: rows that were begun, or waited for other tables, are counted as what they are. */
  refuse(): void {
    const open = this.rows - this.read - this.skippedRows;
    if (open > 0) this.skipped.set('refused', open);
  }

  /** The first rows of every reason that weighs something, in file order. */
  get findings(): readonly Finding[] {
    return this.examples;
  }
}
