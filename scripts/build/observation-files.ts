import type { Credit } from '../../web/data/export/credit';
import type { Catalogue, ObservationColumns } from '../../web/domain/dataset/catalogue';
import type { ObservationChunk, ObservationChunks } from '../../web/domain/dataset/observation-chunks';
import { makeFigureIndex } from '../../web/domain/figures/figure-index';
import { columnsByIndicator, packColumns } from '../../web/domain/figures/packed-columns';
import { startIndicator } from '../../web/domain/figures/start';
import { type BuiltFile, CHUNKED_NAME, sha256Hex } from './files';

/** Figures up to this many bytes are one file that is fetched whole; more are cut by indicator. */
export const CUT_FROM_BYTES = 2_000_000;

const utf8 = new TextEncoder();
const line = (value: unknown): Uint8Array => utf8.encode(`${JSON.stringify(value)}\n`);

/** The figures as files: whole, or, where that would be too much to fetch at once, cut by indicator with a list of the cuts. */
export function observationFiles(
  catalogue: Catalogue,
  columns: ObservationColumns,
  credit: Credit,
  cutFrom = CUT_FROM_BYTES,
): readonly BuiltFile[] {
  const count = columns.id.length;
  const byIndicator = columnsByIndicator(
    columns,
    catalogue.indicators.map(({ id }) => id),
  );
  const lines = [...byIndicator].map(
    ([indicator, own]) => [indicator, own.id.length, line(packColumns(own))] as const,
  );
  if (lines.reduce((sum, [, , bytes]) => sum + bytes.length, 0) < cutFrom)
    return [{ role: 'observations', bytes: line(columns), credit, count }];
  const index = makeFigureIndex(catalogue, columns);
  let from = 0;
  const chunks = lines.map(([indicator, rows, bytes]): ObservationChunk => {
    from += bytes.length;
    return {
      indicator,
      from: from - bytes.length,
      bytes: bytes.length,
      sha256: sha256Hex(bytes),
      count: rows,
      periods: index.periods(indicator),
    };
  });
  const list: ObservationChunks = { opening: startIndicator(index), chunks };
  return [
    {
      role: 'observations',
      name: CHUNKED_NAME,
      bytes: Buffer.concat(lines.map(([, , bytes]) => bytes)),
      credit,
      count,
    },
    { role: 'observation-chunks', bytes: line(list), credit, count: chunks.length },
  ];
}
