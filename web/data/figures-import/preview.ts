import type { Finding } from '../../domain/findings/finding';
import { finding } from '../../domain/findings/finding';
import { type Batch, makeBatch } from '../../domain/import/batch';
import { findersOf, type ImportContext } from '../../domain/import/context';
import { type Difference, differences } from '../../domain/import/difference';
import { guessMapping } from '../../domain/import/guess-mapping';
import { type HeadedTable, withHeadings } from '../../domain/import/headings';
import { type ImportResult, importFigures } from '../../domain/import/import-figures';
import type { Mapping } from '../../domain/import/mapping';
import type { RawTable } from '../../domain/import/raw-table';
import type { FigureFile } from './read-file';
import { FigureFileRefused, refusalFinding } from './refuse';

/** What loading a file would come to. Nothing is kept yet. */
export interface LoadPreview {
  readonly file: string;
  readonly table: HeadedTable;
  /** The mapping that was used: saved, guessed, or both. */
  readonly mapping: Mapping;
  readonly result: ImportResult;
  /** Of the figures that were taken: how they stand to what is there. */
  readonly differences: readonly Difference[];
}

export interface PreviewOptions {
  /** Use the mapping as it is, without guessing for columns that it does not name. */
  readonly exact?: boolean;
  readonly confirmed?: ReadonlySet<string>;
}

/** Reads a file with a mapping and holds it against what is there; a finding says why it can't. */
export function previewLoad(
  file: FigureFile,
  saved: Mapping,
  context: ImportContext,
  { exact = false, confirmed = new Set() }: PreviewOptions = {},
): { readonly preview: LoadPreview } | { readonly finding: Finding } {
  const chosen = chooseTable(file, saved.sheet);
  if ('finding' in chosen) return chosen;
  const { table } = chosen;
  const mapping = exact ? saved : guessMapping(table, saved, findersOf(context, saved));
  const result = importFigures(table, mapping, file.name, context, confirmed);
  const taken = result.outcomes.flatMap((one) => (one.status === 'taken' ? [one.observation] : []));
  const found = differences(taken, context.existing);
  return { preview: { file: file.name, table, mapping, result, differences: found } };
}

/** The sheet of that name, or the only one; with no name the first that has headings. */
function chooseTable(
  { name, tables }: FigureFile,
  sheet: string,
): { readonly table: HeadedTable } | { readonly finding: Finding } {
  const headed = (table: RawTable | undefined): HeadedTable | undefined => {
    const found = table && withHeadings(table);
    return found && found.headings.length > 1 ? found : undefined;
  };
  const none = { finding: refusalFinding(name, new FigureFileRefused('no-headings')) };
  const named = tables.find((table) => table.name === sheet) ?? (tables.length === 1 ? tables[0] : undefined);
  if (sheet !== '' && !named) {
    const sheets = tables.map((table) => table.name).join(', ');
    return {
      finding: finding('figures-sheet-unknown', { place: { file: name }, values: { text: sheet, sheets } }),
    };
  }
  if (named) {
    const table = headed(named);
    return table ? { table } : none;
  }
  for (const candidate of tables) {
    const table = headed(candidate);
    if (table) return { table };
  }
  return none;
}

/** Makes the load of an accepted preview. */
export function acceptLoad(
  { table: _table, ...preview }: LoadPreview,
  about: {
    readonly name: string;
    readonly date: string;
    readonly sha256: string;
    readonly confirmed: ReadonlySet<string>;
  },
  words: Parameters<typeof makeBatch>[3],
): Batch {
  return makeBatch(
    {
      name: about.name,
      date: about.date,
      source: preview.mapping.source,
      files: [{ name: preview.file, sha256: about.sha256 }],
      confirmed: [...about.confirmed].sort(),
    },
    preview.result,
    preview.differences,
    words,
  );
}
