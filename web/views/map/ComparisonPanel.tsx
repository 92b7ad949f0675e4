import { type ReactNode, useState } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { choose } from '../../state/history';
import { useStore } from '../../state/store';
import type { Text } from '../../text';
import { Modal } from '../../ui/Modal';
import { useOverlay } from '../shared/use-overlay';
import Comparison from './comparison/Comparison';

/** The chosen areas side by side, in the panel and, for more room, over the whole page. */
export default function ComparisonPanel({
  text,
  index,
  plan,
  selected,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly plan: string;
  readonly selected: readonly string[];
}): ReactNode {
  const { t } = text;
  const manifest = useStore((state) => state.manifest);
  const geography = useStore((state) => state.geography);
  const overlay = useStore((state) => state.overlay);
  const [large, setLarge] = useState(false);
  const client = useOverlay(index, plan, true);
  if (manifest.status !== 'ready' || geography.status !== 'ready') return null;
  if (!index.complete) return <p role="status">{t('shell.loading')}</p>;
  const comparison = (
    <Comparison
      text={text}
      plan={plan}
      selected={selected}
      figures={index}
      manifest={manifest.value}
      areas={geography.value.areas}
      overlay={overlay}
      onRetryOverlay={client.retry}
      onCancelOverlay={client.cancel}
      onRemove={(area) => choose({ selected: selected.filter((id) => id !== area) })}
    />
  );
  return (
    <div className="comparison-panel">
      <div className="row">
        <p className="small muted">{t('table.chosen', { count: selected.length })}</p>
        <button type="button" className="link" onClick={() => setLarge(true)}>
          {t('table.large')}
        </button>
        <button type="button" className="link" onClick={() => choose({ selected: [] })}>
          {t('table.clear')}
        </button>
      </div>
      {!large && comparison}
      <Modal
        open={large}
        title={t('table.chosen', { count: selected.length })}
        closeLabel={t('common.close')}
        onClose={() => setLarge(false)}
        className="modal-wide"
      >
        {comparison}
      </Modal>
    </div>
  );
}
