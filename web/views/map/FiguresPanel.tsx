import { type ReactNode, useState } from 'react';
import type { VersionFacts } from '../../domain/dataset/versions';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { SORTS, type Sort } from '../../state/choices';
import { choose } from '../../state/history';
import type { Text, TextKey } from '../../text';
import { unitWords } from '../../text/figure-words';
import { Modal } from '../../ui/Modal';
import { ComparisonPanel } from './ComparisonPanel';
import { FiguresTable, type TableEvents } from './FiguresTable';
import { Finding } from './Finding';
import type { MapModel } from './model/model';
import { SaveTable } from './SaveTable';
import { WholeTable } from './WholeTable';

const SORT_WORDS: Readonly<Record<Sort, TextKey>> = {
  plan: 'table.sortPlan',
  value: 'table.sortValue',
  name: 'table.sortName',
};

/** Finding, table and comparison: the map in words and numbers. */
export function FiguresPanel({
  text,
  index,
  model,
  sort,
  hovered,
  sourceLine,
  versions,
  events,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly model: MapModel;
  readonly sort: Sort;
  readonly hovered: string | null;
  /** Parts of the line under the map: they go into the file too. */
  readonly sourceLine: readonly string[];
  /** Stored boundary versions: the file names that of each figure. */
  readonly versions: readonly VersionFacts[];
  readonly events: TableEvents;
}): ReactNode {
  const { t } = text;
  const [whole, setWhole] = useState(false);
  const { rows, indicator, sentence } = model;
  const unit = indicator.unit === 'percent' ? '' : unitWords(text, indicator.unit);
  const caption = t('table.caption', { subject: sentence.subject });
  return (
    <>
      <Finding sentence={sentence} />
      <FiguresTable
        text={text}
        caption={caption}
        unit={unit}
        rows={rows}
        selected={model.selected}
        hovered={hovered}
        open={model.focus}
        events={events}
      />
      {!rows.anyBase && indicator.kind !== 'count' && <p className="small muted">{t('table.noBase')}</p>}
      <div className="row table-tools">
        <label className="sort">
          {t('table.sort')}{' '}
          <select
            className="field"
            value={sort}
            onChange={(event) =>
              choose({ sort: SORTS.find((entry) => entry === event.target.value) ?? 'plan' })
            }
          >
            {SORTS.map((entry) => (
              <option key={entry} value={entry}>
                {t(SORT_WORDS[entry])}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {t('table.whole')}
        </button>
        <SaveTable text={text} index={index} model={model} sourceLine={sourceLine} versions={versions} />
      </div>
      {model.selected.length === 0 && <p className="small muted table-hint">{t('table.hint')}</p>}
      {model.boundary.stored && model.selected.length > 0 && (
        <p className="small muted">{t('comparison.currentList')}</p>
      )}
      <ComparisonPanel text={text} index={index} plan={model.boundary.plan} selected={model.selected} />
      <Modal
        open={whole}
        title={sentence.subject}
        closeLabel={t('common.close')}
        onClose={() => setWhole(false)}
        className="modal-wide"
      >
        <WholeTable text={text} caption={caption} unit={unit} rows={rows} />
      </Modal>
    </>
  );
}
