import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { formatHouseNumber } from '../../domain/addresses/house-number';
import { addressesInside } from '../../domain/addresses/shortest/addresses-inside';
import { type LonLat, toLonLat, toUtm32 } from '../../domain/geo/coordinates';
import type { BenchMapProps, BenchTool } from '../../map/bench/props';
import type { Camera } from '../../map/props';
import { useStore } from '../../state/store';
import type { BoundaryLook } from '../../state/view-choices/boundaries';
import { useWorkbench } from '../../state/workbench/store';
import { moveAddresses, tell } from '../../state/workbench/workbench';
import type { Text } from '../../text';
import { REDUCED_MOTION } from '../../ui/media';
import { Swipe } from '../../ui/Swipe';
import { useMedia } from '../../ui/use-media';
import { MapKey } from './MapKey';
import { MapTools } from './MapTools';
import { changedGround, makeDraftShapes, publishedOutline, sideShapes } from './model/map-shapes';
import { pointStates } from './model/point-states';
import type { Bench } from './use-bench';
import { useGoTo } from './use-go-to';
import type { Sight } from './Workbench';

const BenchMap = lazy(() => import('../../map/bench/BenchMap'));
const NONE: BenchMapProps['areas'] = { type: 'FeatureCollection', features: [] };
const NOTHING_MARKED: readonly LonLat[] = [];

/** The map of the workbench with its tools; beside it, or under a slider, what the draft is compared with. */
export function MapStage({
  text,
  theme,
  bench,
  look,
  sight,
  versus,
}: {
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly bench: Bench;
  readonly look: BoundaryLook;
  readonly sight: Sight | undefined;
  readonly versus: string;
}): ReactNode {
  const { t } = text;
  const { draft, readDraft, area, place, areaOf, register, nameOf } = bench;
  const geography = useStore((state) => state.geography);
  const drawn = useWorkbench((state) => state.worked.areas);
  const published = useWorkbench((state) => state.publishedAreaOf);
  const comparison = useWorkbench((state) => state.comparison);
  const reducedMotion = useMedia(REDUCED_MOTION);
  const [tool, setTool] = useState<BenchTool>('press');
  const [camera, setCamera] = useState<Camera | null>(null);
  const [corners, setCorners] = useState(0);
  const [hovered, setHovered] = useState<{ index: number; x: number; y: number }>();
  const [failed, setFailed] = useState(false);

  const [draftShapes] = useState(makeDraftShapes);
  const points = useMemo(
    () => register?.addresses.map(({ position }): LonLat => toLonLat(position)) ?? [],
    [register],
  );
  const areas = useMemo(
    () => (readDraft ? draftShapes(readDraft, drawn, area) : NONE),
    [draftShapes, readDraft, drawn, area],
  );
  const known = typeof comparison === 'object' ? comparison : undefined;
  // what came and went is told against what the draft is compared with
  const held = known?.areaOf ?? published;
  const states = useMemo(() => pointStates(areaOf, held, place), [areaOf, held, place]);
  const heldStates = useMemo(() => pointStates(held, held, place), [held, place]);
  const before = useMemo(() => (known ? sideShapes(known.shapes, area) : NONE), [known, area]);
  const change = useMemo(() => (known ? changedGround(known.difference.areas) : NONE), [known]);

  const home = useMemo(
    () => (geography.status === 'ready' ? publishedOutline(geography.value.areas, draft.plan, area) : []),
    [geography, draft.plan, area],
  );
  // another area is looked at when another one is edited; what is asked for on the page goes before
  const goTo = useGoTo(area, home, sight);

  const press = (index: number): void => void moveAddresses([index], areaOf[index] === place ? '' : area);
  const lasso = (outline: readonly LonLat[], adds: boolean): void => {
    if (!register) return;
    const { members } = addressesInside(register, [[outline.map(toUtm32)]]);
    // taking away concerns the edited area only
    const meant = members.filter((index) => (adds ? areaOf[index] !== place : areaOf[index] === place));
    if (meant.length === 0) tell({ kind: 'said', code: 'nothing-inside' });
    else void moveAddresses(meant, adds ? area : '');
  };

  if (geography.status !== 'ready' || !register) return <div className="bench-stage" />;
  const shared = {
    geography: geography.value,
    theme,
    points,
    camera,
    home,
    goTo,
    reducedMotion,
    onCamera: setCamera,
    onCorners: setCorners,
    onFailure: () => setFailed(true),
    marked: sight?.marked ?? NOTHING_MARKED,
  };
  const words = (map: string) => ({
    map,
    zoomIn: t('map.zoomIn'),
    zoomOut: t('map.zoomOut'),
    fit: t('map.fit'),
    keys: t('workbench.map-keys'),
  });
  const apart = look !== 'over' && known !== undefined;
  const address = hovered && register.addresses[hovered.index];
  const holder = hovered ? (areaOf[hovered.index] ?? -1) : -1;

  return (
    <section className="bench-stage" aria-label={t('workbench.title-after')}>
      <MapTools text={text} tool={tool} onTool={setTool} look={look} />
      {failed ? (
        <p className="bench-opening" role="alert">
          {t('workbench.map-failed')}
        </p>
      ) : (
        <div className="bench-maps">
          <Suspense fallback={<p className="bench-opening">{t('workbench.map-loading')}</p>}>
            <Swipe
              look={look === 'side' ? 'side' : 'swipe'}
              handle={t('workbench.swipe-handle')}
              right={{
                picture: (
                  <>
                    <BenchMap
                      {...shared}
                      states={states}
                      areas={areas}
                      before={apart ? NONE : before}
                      change={apart ? NONE : change}
                      tool={tool}
                      words={words(t('workbench.map-name'))}
                      onPress={press}
                      onLasso={lasso}
                      onHover={(index, at) => setHovered(index === undefined ? undefined : { index, ...at })}
                    />
                    {address && hovered && tool === 'press' && (
                      <p
                        className="list-tip"
                        style={{ insetInlineStart: hovered.x, insetBlockStart: hovered.y }}
                      >
                        {t(`workbench.hover-${holder === place ? 'remove' : holder < 0 ? 'add' : 'move'}`, {
                          address: `${address.street} ${formatHouseNumber(address.house)}`,
                          area: nameOf(area),
                          other: nameOf(draft.areas[holder]?.area ?? ''),
                        })}
                      </p>
                    )}
                  </>
                ),
                ...(apart && { title: t('workbench.title-after') }),
              }}
              left={
                apart
                  ? {
                      picture: (
                        <BenchMap
                          {...shared}
                          states={heldStates}
                          areas={before}
                          before={NONE}
                          change={NONE}
                          tool="press"
                          words={words(t('workbench.map-name-before'))}
                          onHover={() => {}}
                        />
                      ),
                      title: t('workbench.title-before', { versus }),
                    }
                  : undefined
              }
            />
          </Suspense>
          <p className="bench-corners" role="status">
            {corners > 0 && t('workbench.corners', { count: corners, number: text.number(corners) })}
          </p>
        </div>
      )}
      <MapKey text={text} area={nameOf(area)} compared={known !== undefined && !apart} />
    </section>
  );
}
