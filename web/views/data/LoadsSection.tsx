import type { ReactNode } from 'react';
import type { FigureSources } from '../../domain/dataset/figure-sources';
import type { Text } from '../../text';
import { DataTable } from './DataTable';

/** The loads that this edition rests on, also those that were taken back. */
export function LoadsSection({
  text,
  sources,
}: {
  readonly text: Text;
  readonly sources: FigureSources;
}): ReactNode {
  const { t, number } = text;
  if (sources.loads.length === 0) return <p className="data-about">{t('dataScreen.loads-none')}</p>;
  return (
    <DataTable
      caption={t('dataScreen.loads')}
      head={[
        t('dataScreen.column-load'),
        t('dataScreen.column-date'),
        t('dataScreen.column-source'),
        t('dataScreen.column-ended'),
      ]}
      rows={sources.loads.map(({ id, name, date, source, differences, counts, undone }) => ({
        key: id,
        cells: [
          name,
          text.date(date),
          source,
          undone === ''
            ? [differences.new, differences.changed, differences.contradicting, counts.refused]
                .map((count) => number(count))
                .join(' · ')
            : t('dataScreen.load-undone', { date: text.date(undone) }),
        ],
      }))}
    />
  );
}
