import { type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { AreaMapHandle } from '../../map/props';
import { choose } from '../../state/history';
import { useStore } from '../../state/store';
import { useKeys } from '../../ui/use-keys';
import { useLate } from '../../ui/use-late';
import { chooseIndicator } from '../shared/indicators/choose-indicator';
import { IndicatorChooser } from '../shared/indicators/IndicatorChooser';
import { IndicatorDialog } from '../shared/indicators/IndicatorDialog';
import { IndicatorMeaning } from '../shared/indicators/IndicatorMeaning';
import { KeysModal } from '../shared/KeysModal';
import { lazyPart } from '../shared/lazy-part';
import { Notices } from '../shared/Notices';
import { SourceLine } from '../shared/SourceLine';
import type { ScreenProps } from '../shared/screen-props';
import { usePublishedPlans } from '../shared/use-published-plans';
import { useSingleKeys } from '../shared/use-single-keys';
import { useStoredVersions } from '../shared/use-stored-versions';
import { FiguresPanel } from './FiguresPanel';
import type { TableEvents } from './FiguresTable';
import type { Pointed } from './MapFrame';
import { MapTools } from './MapTools';
import { differenceWords } from './model/boundary-words';
import { legendInput } from './model/legend';
import type { MapModel } from './model/model';
import { pick } from './model/pick';
import { refusalWords } from './model/refusal-words';
import { sourceLine } from './model/source-line';
import { PeriodSteps } from './PeriodSteps';
import { Print } from './Print';
import { Stage } from './Stage';
import { useShare } from './use-share';

/** Figures that take longer than this to come are waited for in words, ms. */
const LATE_MS = 500;

const AreaReceipt = lazyPart(() => import('./AreaReceipt'), 'screens');

/** The map screen with everything on it. What the pointer and the keyboard are at lives here; choices in the address. */
export function MapView({
  text,
  theme,
  fullScreen,
  keysShown,
  onKeys,
  header,
  index,
  model,
  wide,
}: ScreenProps & {
  readonly index: FigureIndex;
  readonly model: MapModel;
  readonly wide: boolean;
}): ReactNode {
  const { t } = text;
  const choices = useStore((state) => state.choices);
  const manifest = useStore((state) => state.manifest);
  const geography = useStore((state) => state.geography);
  const versions = useStore((state) => state.versions);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [keyed, setKeyed] = useState<string | null>(null);
  /** The receipt was opened from the table: it takes the focus and gives it back. */
  const [fromTable, setFromTable] = useState(false);
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const handle = useRef<AreaMapHandle>(null);
  const share = useShare(text, handle);
  const { indicator, figures, focus, selected, periods } = model;
  const focused = keyed ?? focus;

  const stored = useStoredVersions();
  const published = usePublishedPlans();
  // all parts come at once, so that none pushes another aside
  const settled = geography.status !== 'loading' && versions.status !== 'loading';
  const line = useMemo(
    () =>
      sourceLine(text, index, {
        sources: model.sources,
        boundary: model.boundary,
        manifest: manifest.status === 'ready' ? manifest.value : null,
        overlays: choices.overlays,
      }),
    [text, index, model, manifest, choices.overlays],
  );
  const late = useLate(index.reach(choices.indicator ?? '') === 'coming', LATE_MS);
  const remarks = useMemo(
    () => [
      ...(late ? [t('shell.loading')] : []),
      ...model.refused.map((refusal) => refusalWords(text, refusal)),
      ...differenceWords(text, index, model.boundary).map((what) => t('data.boundaryDiffers', { what })),
    ],
    [text, index, model, late, t],
  );
  const closeReceipt = (): void => {
    const back =
      fromTable && focus
        ? document.querySelector<HTMLElement>(`tr[data-area="${CSS.escape(focus)}"] [data-name]`)
        : null;
    choose({ focus: null });
    back?.focus();
  };
  const latest = useRef(model);
  latest.current = model;
  // always the same, so that only lines that change are drawn again
  const events = useMemo(
    (): TableEvents => ({
      onHover: (area) => setPointed(area === null ? null : { area, at: null }),
      onFocus: setKeyed,
      onOpen: (area) => {
        setFromTable(true);
        choose({ focus: area === latest.current.focus ? null : area });
      },
      onSelect: (area, chosen) => {
        const others = latest.current.selected.filter((id) => id !== area);
        choose({ selected: chosen ? [...others, area] : others });
      },
    }),
    [],
  );
  const step = (to: string | null) => (): void => {
    if (to !== null) choose({ period: to });
  };
  useKeys({
    escape: () => {
      if (focus) closeReceipt();
      else if (selected.length > 0) choose({ selected: [] });
    },
    ...(singleKeys && {
      f: fullScreen.toggle,
      '?': () => onKeys(true),
      '/': () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
      arrowleft: step(periods.previous),
      arrowright: step(periods.next),
    }),
  });

  const receipt = focus && index.areas.has(focus) && (
    <Suspense key={focus} fallback={<div className="skeleton skeleton-tall" aria-busy="true" />}>
      <AreaReceipt
        text={text}
        index={index}
        figure={{ indicator: indicator.id, area: focus, period: model.period }}
        takesFocus={fromTable}
        onClose={closeReceipt}
      />
    </Suspense>
  );
  const savePicture = (): void =>
    share.savePicture(model, {
      theme,
      legend: legendInput(text, index, indicator, figures, model.scale, model.paint, null),
      sourceLine: line.join(' · '),
    });
  const saveTools = (
    <>
      <button type="button" className="button button-quiet" onClick={share.copyLink}>
        {t('map.copyLink')}
      </button>
      <button type="button" className="button button-quiet" onClick={savePicture}>
        {t('map.savePicture')}
      </button>
    </>
  );
  const mapTools = (
    <MapTools
      text={text}
      index={index}
      model={model}
      choices={choices}
      boundaryPlans={published ?? NO_PLANS}
      versions={stored}
      up={!wide}
    />
  );

  return (
    <>
      {header(saveTools)}
      <main className="screen">
        {wide && (
          <section className="panel panel-left" aria-label={t('shell.left')}>
            <IndicatorChooser text={text} index={index} chosen={indicator.id} onChoose={chooseIndicator} />
            {receipt || <IndicatorMeaning text={text} index={index} indicator={indicator} />}
          </section>
        )}
        <section className="stage" aria-labelledby="map-title">
          <div className="stage-head">
            <h1 id="map-title" className="stage-title">
              {model.name}
              <span className="large-only">, {text.period(model.period)}</span>
            </h1>
            {!wide && <IndicatorDialog text={text} index={index} indicator={indicator} />}
            <PeriodSteps text={text} periods={periods} />
          </div>
          <Stage
            text={text}
            theme={theme}
            index={index}
            model={model}
            choices={choices}
            wide={wide || fullScreen.on}
            large={fullScreen.on}
            tools={mapTools}
            pointed={pointed}
            focused={focused}
            handle={handle}
            onPoint={setPointed}
            onPick={(area, additive) => {
              setFromTable(false);
              choose(pick({ selected, focus }, area, additive));
            }}
          />
          <Print text={text} index={index} model={model} />
        </section>
        <section className="panel panel-right" id="figures" tabIndex={-1} aria-label={t('shell.right')}>
          <Notices text={text} remarks={remarks} />
          <FiguresPanel
            text={text}
            theme={theme}
            index={index}
            model={model}
            sort={choices.sort}
            hovered={pointed?.area ?? null}
            sourceLine={line}
            versions={stored}
            events={events}
          />
          {!wide && <IndicatorMeaning text={text} index={index} indicator={indicator} />}
        </section>
        {!wide && receipt}
      </main>
      <SourceLine text={text} parts={settled ? line : NO_LINES} />
      {share.shown}
      <KeysModal
        text={text}
        open={keysShown}
        onClose={() => onKeys(false)}
        singleKeys={singleKeys}
        onSingleKeys={setSingleKeys}
      />
    </>
  );
}

const NO_PLANS: readonly string[] = [];
const NO_LINES: readonly string[] = [];
