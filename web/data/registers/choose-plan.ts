import type { RegisterFile } from './file';
import type { ReadOptions } from './options';
import { Refusal } from './refusal';
import { recognisePlan } from './schemas';
import { guessColumns, type Missing, unknownColumns } from './schemas/columns';
import type { Plan } from './schemas/schema';

/** What the officer is asked when columns can't be understood: every column with the first values in it. */
export interface ColumnQuestion {
  readonly file: string;
  readonly missing: readonly Missing[];
  readonly columns: readonly { readonly name: string; readonly examples: readonly string[] }[];
}

/** A refusal that can be lifted by an answer. */
export class ColumnRefusal extends Refusal {
  constructor(readonly question: ColumnQuestion) {
    super('register-columns-unclear', {
      place: { file: question.file },
      values: { columns: question.columns.map(({ name }) => name).join(', ') },
    });
  }
}

/**
 * Decides what a table is by its column names: a known layout, or columns that the officer has named or that have likely
 * names. Throws a ColumnRefusal when street, house number or position is not found; a file out of an archive is then only left out.
 */
export function choosePlan(
  file: RegisterFile,
  names: readonly string[],
  examples: readonly (readonly string[])[],
  options: ReadOptions,
): Plan | undefined {
  const { columns } = options;
  if (!columns || Object.keys(columns).length === 0) {
    const known = recognisePlan(names);
    if (known) return known;
  } else {
    const unknown = unknownColumns(columns, names);
    if (unknown.length > 0)
      throw new Refusal('register-column-unknown', {
        place: { file: file.name },
        values: { column: unknown.join(', '), columns: names.join(', ') },
      });
  }
  const { plan, missing } = guessColumns(names, columns);
  if (missing.length === 0) return plan;
  if (file.optional) return undefined;
  throw new ColumnRefusal({
    file: file.name,
    missing,
    columns: names.map((name, i) => ({
      name,
      examples: examples.map((row) => row[i] ?? '').filter((text) => text !== ''),
    })),
  });
}
