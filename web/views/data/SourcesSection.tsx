import type { ReactNode } from 'react';
import type { FigureSources } from '../../domain/dataset/figure-sources';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Text } from '../../text';
import { DataTable } from './DataTable';
import { sourceRows } from './model';

/** The sources with their terms. */
export function SourcesSection({
  text,
  index,
  sources,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly sources: FigureSources;
}): ReactNode {
  const { t, number } = text;
  return (
    <DataTable
      caption={t('dataScreen.sources')}
      numbers={[3]}
      head={[
        t('dataScreen.column-source'),
        t('dataScreen.column-publisher'),
        t('dataScreen.column-year'),
        t('dataScreen.column-figures'),
        t('dataScreen.column-audience'),
        t('dataScreen.column-rule'),
      ]}
      rows={sourceRows(index, sources, text).map((row) => ({
        key: row.id,
        cells: [row.title, row.publisher, String(row.year), number(row.figures), row.audience, row.rule],
      }))}
    />
  );
}
