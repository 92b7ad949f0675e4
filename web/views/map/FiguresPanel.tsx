import { type ReactNode, Suspense, useState } from 'react';
import type { VersionFacts } from '../../domain/dataset/versions';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { SORTS, type Sort } from '../../state/choices';
import { choose } from '../../state/history';
import type { ThemeName } from '../../svg/tokens';
import type { Text, TextKey } from '../../text';
import { unitWords } from '../../text/figure-words';
import { Modal } from '../../ui/Modal';
import { lazyPart } from '../shared/lazy-part';
import { FiguresTable, type TableEvents } from './FiguresTable';
import { Finding } from './Finding';
import type { MapModel } from './model/model';
import { SaveFiles } from './SaveFiles';

const SORT_WORDS: Readonly<Record<Sort, TextKey>> = {
  plan: 'table.sortPlan',
  value: 'table.sortValue',
  name: 'table.sortName',
};

const ComparisonPanel = lazyPart(() => import('./ComparisonPanel'), 'screens', 'files');
const WholeTable = lazyPart(() => import('./WholeTable'));

/** Finding, table and comparison: the map in words and numbers. */
export function FiguresPanel({
  text,
  theme,
  index,
  model,
  sort,
  hovered,
  sourceLine,
  versions,
  events,
}: {
  readonly text: Text;
  readonly theme: ThemeName;
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
        <SaveFiles
          text={text}
          theme={theme}
          index={index}
          model={model}
          sourceLine={sourceLine}
          versions={versions}
        />
      </div>
      {model.selected.length === 0 && <p className="small muted table-hint">{t('table.hint')}</p>}
      {model.boundary.stored && model.selected.length > 0 && (
        <p className="small muted">{t('comparison.currentList')}</p>
      )}
      {model.selected.length > 0 && (
        <Suspense fallback={<div className="skeleton skeleton-tall" aria-busy="true" />}>
          <ComparisonPanel text={text} index={index} plan={model.boundary.plan} selected={model.selected} />
        </Suspense>
      )}
      <Modal
        open={whole}
        title={sentence.subject}
        closeLabel={t('common.close')}
        onClose={() => setWhole(false)}
        className="modal-wide"
      >
        <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
          <WholeTable text={text} caption={caption} unit={unit} rows={rows} />
        </Suspense>
      </Modal>
    </>
  );
}
