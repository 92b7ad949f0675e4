import { fileURLToPath } from 'node:url';
import { importContext } from '../../../scripts/figures/context';
import { readDataset } from '../../../scripts/tables/read-dataset';
import { type LoadPreview, type PreviewOptions, previewLoad } from '../../../web/data/figures-import/preview';
import { type FigureFile, readFigureFile } from '../../../web/data/figures-import/read-file';
import { emptyMapping, type Mapping } from '../../../web/domain/import/mapping';
import type { Outcome } from '../../../web/domain/import/outcome';

/** The project's own data: files are read against it. */
export const dataset = readDataset(fileURLToPath(new URL('../../../geodata', import.meta.url)));
export const context = importContext(dataset);

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A mapping for a whole file of one indicator. */
export const mappingOf = (about: Partial<Mapping> = {}): Mapping => ({
  ...emptyMapping('plan-2025'),
  ...about,
});

export const read = (content: string | Uint8Array, name = 'tal.csv'): Promise<FigureFile> =>
  readFigureFile(name, typeof content === 'string' ? utf8(content) : content);

/** Reads and previews; the file must be readable. */
export async function preview(
  content: string | Uint8Array,
  mapping: Mapping = mappingOf(),
  options: PreviewOptions = {},
): Promise<LoadPreview> {
  const result = previewLoad(await read(content), mapping, context, options);
  if ('finding' in result) throw new Error(JSON.stringify(result.finding));
  return result.preview;
}

/** How an outcome ended, in short: `taken 43.4`, `refused dash`, `absence withheld-at-source`. */
export function endOf(one: Outcome): string {
  if (one.status === 'taken') return `taken ${one.observation.value}`;
  if (one.status === 'absence') return `absence ${one.absence.reason}`;
  return `refused ${one.reason}`;
}
export const endsOf = ({ result }: LoadPreview): string[] => result.outcomes.map(endOf);
