import type { ReactNode } from 'react';
import type { LoadPreview } from '../../../data/figures-import/preview';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Observation } from '../../../domain/figures/observation';
import type { Text } from '../../../text';
import { observationWords, ownDecimals } from '../../../text/figure-words';
import { DataTable } from '../DataTable';
import { nameOfArea, nameOfIndicator } from '../model';

/** Rows that are shown; the files have them all. */
const SHOWN = 100;

/** The load as a difference to what is there. */
export function ResultStep({
  text,
  index,
  preview,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly preview: LoadPreview;
}): ReactNode {
  const { t, number } = text;
  const { result, differences } = preview;
  const { counts } = result;
  const told = differences.filter(({ kind }) => kind !== 'same');
  const of = (kind: string): string => number(differences.filter((one) => one.kind === kind).length);
  const figure = (row: Observation): string => {
    const { unit = 'count', precision = 0 } = index.indicators.get(row.indicator) ?? {};
    // all its decimals: what is rounded away here would be missed
    return observationWords(text, row, unit, Math.max(precision, ownDecimals(row.value ?? 0, 4)));
  };
  return (
    <div className="data-step">
      <h3>{t('dataScreen.step-result')}</h3>
      <p role="status">
        {t('dataScreen.counts', {
          all: number(counts.all),
          taken: number(counts.taken),
          changed: number(counts.changed),
          refused: number(counts.refused),
        })}
        <br />
        {t('dataScreen.differences', {
          new: of('new'),
          changed: of('changed'),
          contradicting: of('contradicting'),
          same: of('same'),
        })}
      </p>
      {told.length > 0 && (
        <DataTable
          caption={t('dataScreen.step-result')}
          numbers={[4, 5]}
          head={[
            t('dataScreen.column-kind'),
            t('dataScreen.column-indicator'),
            t('dataScreen.column-area'),
            t('dataScreen.column-period'),
            t('dataScreen.column-new'),
            t('dataScreen.column-there'),
          ]}
          rows={told.slice(0, SHOWN).map(({ kind, observation, against }) => ({
            key: observation.id,
            cells: [
              kind === 'same' ? '' : t(`dataScreen.kind-${kind}`),
              nameOfIndicator(index, observation.indicator, text),
              nameOfArea(index, observation.area),
              text.period(observation.period),
              figure(observation),
              against.map(figure).join(' · '),
            ],
          }))}
        />
      )}
      {told.length > SHOWN && (
        <p className="small">{t('dataScreen.rows-more', { number: number(told.length - SHOWN) })}</p>
      )}
    </div>
  );
}
