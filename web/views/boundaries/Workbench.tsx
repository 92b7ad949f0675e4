import { type DragEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { AccessAddress } from '../../domain/addresses/register';
import type { Remark } from '../../domain/checks/remark';
import type { LonLat } from '../../domain/geo/coordinates';
import { toLonLat } from '../../domain/geo/coordinates';
import { chooseInView } from '../../state/history';
import { useStore } from '../../state/store';
import { takeFiles } from '../../state/workbench/files';
import { useWorkbench } from '../../state/workbench/store';
import { compareWith, redoDraft, undoDraft } from '../../state/workbench/workbench';
import { Choice } from '../../ui/Choice';
import type { ScreenProps } from '../shared/screen-props';
import { Difference } from './Difference';
import { DraftBar } from './DraftBar';
import { Files } from './Files';
import { Findings } from './Findings';
import { ListPanel } from './ListPanel';
import { MapStage } from './MapStage';
import { Message } from './Message';
import { compareOptions } from './model/compare-options';
import { useBench } from './use-bench';

/** What the map is to show: positions to be brought into view, and places to be marked. */
export interface Sight {
  readonly positions: readonly LonLat[];
  readonly marked: readonly LonLat[];
}

/** The workbench with a draft on it: the list, the map, and what follows from both. */
export function Workbench({ text, theme }: ScreenProps): ReactNode {
  const { t } = text;
  const bench = useBench();
  const choices = useStore((state) => state.choices.views.boundaries);
  const boundaries = useWorkbench((state) => state.worked.boundaries);
  const loaded = useWorkbench((state) => state.loaded);
  const versions = useStore((state) => state.versions);
  const published = useWorkbench((state) => state.published);
  const background = useStore((state) => state.background);
  const [sight, setSight] = useState<Sight>();

  // compared again whenever the draft has come to rest
  useEffect(() => {
    if (boundaries) void compareWith(choices.versus);
  }, [boundaries, choices.versus]);
  useUndoKeys();

  const options = useMemo(() => {
    const rows = background.status === 'ready' ? background.value.addressRanges : [];
    const plans = [...new Set(rows.map(({ plan }) => plan))].sort().reverse();
    const stored = versions.status === 'ready' ? versions.value : [];
    return compareOptions(plans, stored, loaded?.name, text);
  }, [background, versions, loaded, text]);
  const versus = choices.versus ?? `plan.${published?.plan ?? ''}`;
  const versusLabel = options.find(({ value }) => value === versus)?.label ?? versus;

  const show = (indexes: readonly number[]): void => {
    const marked = placesIn(bench.register?.addresses, indexes);
    if (marked.length > 0) setSight({ positions: marked, marked });
  };
  const showRemark = ({ concerned, beside, notInForce = [] }: Remark): void => {
    const { addresses, notCurrent } = bench.register ?? {};
    const marked = [...placesIn(addresses, concerned), ...placesIn(notCurrent, notInForce)];
    const around = placesIn(addresses, beside);
    const positions = marked.length > 0 ? marked : around;
    if (positions.length > 0) setSight({ positions, marked: positions });
  };
  const drop = (event: DragEvent): void => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void takeFiles([...event.dataTransfer.files], 'auto', text);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on; the panel of files has a button for the same
    <div className="bench-body" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <section className="bench-left panel" aria-label={t('workbench.draft')}>
        <DraftBar text={text} />
        <ListPanel text={text} bench={bench} onShow={show} />
      </section>
      <MapStage
        text={text}
        theme={theme}
        bench={bench}
        look={choices.look}
        sight={sight}
        versus={versusLabel}
      />
      <section className="bench-right panel" aria-label={t('workbench.panel')}>
        <Message text={text} nameOf={bench.nameOf} />
        <Choice
          legend={t('workbench.panel')}
          legendHidden
          look="steps"
          value={choices.panel}
          onChoose={(panel) => chooseInView('boundaries', { panel })}
          options={[
            { value: 'difference', label: t('workbench.panel-difference') },
            { value: 'findings', label: t('workbench.panel-findings') },
            { value: 'files', label: t('workbench.panel-files') },
          ]}
        />
        {choices.panel === 'difference' && (
          <Difference text={text} bench={bench} options={options} versus={versus} onShow={setSight} />
        )}
        {choices.panel === 'findings' && <Findings text={text} bench={bench} onShow={showRemark} />}
        {choices.panel === 'files' && <Files text={text} bench={bench} versus={versusLabel} />}
      </section>
    </div>
  );
}

/** Where some addresses lie. */
const placesIn = (addresses: readonly AccessAddress[] | undefined, indexes: readonly number[]): LonLat[] =>
  indexes.flatMap((index) => {
    const address = addresses?.[index];
    return address ? [toLonLat(address.position)] : [];
  });

/** Fields with a text of their own. */
const OWN_UNDO = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea:not([data-list])';

/** Ctrl+Z and Ctrl+Y (also ⌘, and with Shift) undo and redo anything, wherever the focus is. */
function useUndoKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const target = event.target instanceof HTMLElement ? event.target : null;
      // a field with a text of its own undoes that
      if (target?.matches(OWN_UNDO)) return;
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redoDraft();
      else undoDraft();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
