import { type ReactNode, useState } from 'react';
import { fileFacts } from '../../charts/file-facts';
import type { VersionFacts } from '../../domain/dataset/versions';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { ThemeName } from '../../svg/tokens';
import type { Text } from '../../text';
import { download } from '../../ui/download';
import { fileName, tableCsv, tableLines } from './model/csv';
import type { MapModel } from './model/model';

const KINDS = ['csv', 'xlsx', 'svg'] as const;
type Kind = (typeof KINDS)[number];

/**
 * The table as files, each with its source line, day and boundaries, and all that goes with each number; and the map as a drawing,
 * but for a stored version of the boundaries, which drawings do not know.
 */
export function SaveFiles({
  text,
  theme,
  index,
  model,
  sourceLine,
  versions,
}: {
  readonly text: Text;
  readonly theme: ThemeName;
  readonly index: FigureIndex;
  readonly model: MapModel;
  /** Parts of the line under the map: they go into the files too. */
  readonly sourceLine: readonly string[];
  /** Stored boundary versions: the files name that of each figure. */
  readonly versions: readonly VersionFacts[];
}): ReactNode {
  const { t } = text;
  const [trouble, setTrouble] = useState('');
  const { rows, indicator, sentence, period } = model;
  const make = async (kind: Kind): Promise<Blob | null> => {
    const lines = tableLines(text, index, indicator, rows, versions);
    const figures = [...rows.areas, ...rows.references].map((row) => ({
      indicator: indicator.id,
      area: row.id,
      period,
    }));
    const facts = fileFacts(text, figures);
    const notes = [sentence.whole, ...sourceLine];
    if (kind === 'csv')
      return new Blob([tableCsv(lines, [...notes, ...facts.lines])], { type: 'text/csv;charset=utf-8' });
    if (kind === 'svg')
      return (await import('./map-drawing')).mapDrawing(text, index, theme, [...sourceLine, ...facts.lines]);
    const { figuresBook } = await import('../../charts/figures-book');
    return figuresBook(text, lines, notes, facts);
  };
  const save = async (kind: Kind): Promise<void> => {
    const made = await make(kind).catch(() => null);
    setTrouble(made ? '' : t('charts.noFile'));
    if (made) download(made, `${fileName(indicator, period)}.${kind}`);
  };
  return (
    <>
      {KINDS.filter((kind) => kind !== 'svg' || !model.boundary.stored).map((kind) => (
        <button key={kind} type="button" className="link" onClick={() => void save(kind)}>
          {t(`table.${kind}`)}
        </button>
      ))}
      <span role="status" className="small doubt">
        {trouble}
      </span>
    </>
  );
}
