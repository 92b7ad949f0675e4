import type { ReactNode } from 'react';
import type { FigureSources } from '../../domain/dataset/figure-sources';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Text } from '../../text';
import { DataTable } from './DataTable';
import { nameOfArea, nameOfIndicator } from './model';

/** Which figures this edition hides and why; never what they are. */
export function HiddenSection({
  text,
  index,
  sources,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly sources: FigureSources;
}): ReactNode {
  const { t, number } = text;
  const { hidden, candidates, audience } = sources;
  const edition = t('dataScreen.hidden-edition', { audience: t(`disclosure.audience-${audience}`) });
  if (hidden.length === 0)
    return (
      <p className="data-about">
        {t('dataScreen.hidden-none')} {edition}
      </p>
    );
  return (
    <>
      <p className="data-about">
        {t('dataScreen.hidden-about', { candidates: number(candidates) })} {edition}
      </p>
      <DataTable
        caption={t('dataScreen.hidden')}
        head={[
          t('dataScreen.column-indicator'),
          t('dataScreen.column-area'),
          t('dataScreen.column-period'),
          t('dataScreen.column-why'),
        ]}
        rows={hidden.map(({ indicator, area, period, source, why }) => ({
          key: [indicator, area, period, source].join('|'),
          cells: [
            nameOfIndicator(index, indicator, text),
            nameOfArea(index, area),
            text.period(period),
            t(`disclosure.hidden-${why}`),
          ],
        }))}
      />
    </>
  );
}
