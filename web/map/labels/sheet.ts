import type { Position } from 'geojson';
import type { SvgNode } from '../../svg/node';
import { TOKENS } from '../../svg/tokens';
import { boxHasPoint, sameBoxes } from '../boxes';
import { SHAPE_GRID } from '../institution-shapes';
import { type Projector, projector, type Size, toMercator, type XY } from '../mercator';
import type { AreaMapProps, AreaPaint, Camera, MapBox } from '../props';
import { type AreaAnchors, areaAnchors } from './anchors';
import { areaBlock, type LabelBlock } from './block';
import { type DistrictPlaces, districtPlaces, placeDistricts } from './districts';
import { drawLabels } from './draw';
import { FEW, type LabelRequest, type LabelSpace, MOST, type PlacedLabel, placeLabels } from './place';
import { toSvgElement } from './to-dom';

/** The window through which labels are seen. */
export interface LabelView {
  readonly camera: Camera;
  readonly size: Size;
  /** What lies on the map and may not be covered: the view's panels and the map's own buttons. */
  readonly obstacles: readonly MapBox[];
}

/** The sheet of labels over the map. It keeps places between calls, so that labels stay where they are while they can. */
export interface LabelSheet {
  /** Places and draws all labels for a window; `boxes` are theirs afterwards. */
  readonly show: (props: AreaMapProps, view: LabelView) => void;
  /** Where names of the ground would be in the way; of very many labels none, for then there is no room for names. */
  readonly boxes: () => readonly MapBox[];
  /** The area whose label lies under a point. */
  readonly areaAt: (point: XY) => string | null;
  /** What is shown, for a picture of the map. */
  readonly nodes: () => readonly SvgNode[];
}

/** Room between labels and the edge of the map, px. */
const EDGE = 8;
/** A map narrower than this breaks its labels earlier, px. */
const NARROW = 560;
const NARROW_LABEL = 118;

/** Draws on an SVG element that covers the map and lets the pointer through. */
export function createLabelSheet(element: SVGSVGElement): LabelSheet {
  let anchors: AreaAnchors | undefined;
  let districts: readonly DistrictPlaces[] = [];
  let last: AreaMapProps | undefined;
  let lastView: LabelView | undefined;
  let crowded = false;
  let areas: readonly PlacedLabel[] = [];
  let schools: readonly PlacedLabel[] = [];
  let drawn: readonly SvgNode[] = [];
  /** How many anchors each area had in sight: with others, an earlier choice means nothing. */
  const counts = new Map<string, number>();
  const blocks = new Map<string, { paint: AreaPaint; key: string; block: LabelBlock }>();

  /** Measured once per text: most labels stay as they are. */
  const blockOf = (id: string, paint: AreaPaint, scale: number, widest: number | undefined): LabelBlock => {
    const key = `${scale} ${widest}`;
    const known = blocks.get(id);
    if (known && known.paint === paint && known.key === key) return known.block;
    const block = areaBlock(id, paint, scale, widest);
    blocks.set(id, { paint, key, block });
    return block;
  };

  const place = (props: AreaMapProps, { camera, size, obstacles }: LabelView): void => {
    const scale = props.scale ?? 1;
    if (!anchors || last?.geography !== props.geography || last.boundaryPlan !== props.boundaryPlan)
      anchors = areaAnchors(props.geography, props.boundaryPlan);
    if (last?.geography !== props.geography || last.overlays.districts !== props.overlays.districts)
      districts = props.overlays.districts ? districtPlaces(props.geography, props.overlays.districts) : [];
    const view = projector(camera, size);
    const frame = { x: EDGE, y: EDGE, width: size.width - 2 * EDGE, height: size.height - 2 * EDGE };
    const ground = new Map<string, readonly XY[]>();
    for (const [id, points] of anchors.ground)
      ground.set(
        id,
        points.map(view.toScreen).filter((point) => boxHasPoint(frame, point)),
      );
    const ink = [...ground.values()].flat();
    const things = props.overlays.institutions
      ? props.geography.institutions.features.map(({ geometry }) =>
          symbolBox(view, geometry.coordinates, scale),
        )
      : [];
    const inkArea = view.length(anchors.step) ** 2;
    const space: LabelSpace = { frame, obstacles, ink, inkArea, things };
    const before = new Map(areas.map((label) => [label.block.id, label]));
    const widest = size.width < NARROW ? NARROW_LABEL * scale : undefined;
    const inSight: { id: string; paint: AreaPaint; options: readonly XY[] }[] = [];
    for (const [id, paint] of props.paint) {
      const own = anchors.points.get(id)?.map(view.toScreen) ?? [];
      const near = own.filter((at) => boxHasPoint(frame, at));
      const seen = near.length === 0 ? middleOne(ground.get(id) ?? []) : undefined;
      const options = seen ? [seen] : near;
      if (options.length > 0) inSight.push({ id, paint, options });
    }
    const requests = thinned(inSight).map(({ id, paint, options }): LabelRequest => {
      const previous = options.length === counts.get(id) ? before.get(id) : undefined;
      counts.set(id, options.length);
      const block = blockOf(id, paint, scale, widest);
      return { block, anchors: options, ...(previous ? { previous: offsetOf(previous) } : {}) };
    });
    areas = placeLabels(requests, space);
    schools = placeDistricts(districts, view, space, areas, scale);
    crowded = requests.length > FEW;
  };

  const show = (props: AreaMapProps, view: LabelView): void => {
    // few labels weigh their last places against the new ones, so each time counts; of many the same comes out
    const stands = crowded && PLACES.every((key) => last?.[key] === props[key]);
    if (!stands || !sameWindow(lastView, view)) place(props, view);
    last = props;
    lastView = view;
    const scale = props.scale ?? 1;
    const tokens = TOKENS[props.theme];
    drawn = [...drawLabels(schools, tokens, NO_ATTENTION, scale), ...drawLabels(areas, tokens, props, scale)];
    element.replaceChildren(...drawn.map(toSvgElement));
  };

  return {
    show,
    boxes: () => [...(areas.length > FEW ? [] : areas), ...schools].map((label) => label.box),
    areaAt: (point) => areas.find((label) => boxHasPoint(label.box, point))?.block.id ?? null,
    nodes: () => drawn,
  };
}

/** Of very many areas every second, third … : no more are measured than may find a place, and they stand all over the map. */
const thinned = <T>(list: readonly T[]): readonly T[] => {
  const step = Math.ceil(list.length / (2 * MOST));
  return step <= 1 ? list : list.filter((_, i) => i % step === 0);
};

/** Of what is seen of an area, the point with as much before it as behind it. */
const middleOne = (points: readonly XY[]): XY | undefined => points[Math.floor(points.length / 2)];

/** Where the symbol of an institution stands. */
function symbolBox(view: Projector, [lon = 0, lat = 0]: Position, scale: number): MapBox {
  const { x, y } = view.toScreen(toMercator(lon, lat));
  const half = (SHAPE_GRID / 2) * scale;
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** What decides where labels stand, beside the window; the rest decides how they look. */
const PLACES = [
  'geography',
  'boundaryPlan',
  'paint',
  'overlays',
  'scale',
] as const satisfies readonly (keyof AreaMapProps)[];

const sameWindow = (a: LabelView | undefined, b: LabelView): boolean =>
  a !== undefined &&
  a.camera.zoom === b.camera.zoom &&
  a.camera.center[0] === b.camera.center[0] &&
  a.camera.center[1] === b.camera.center[1] &&
  a.size.width === b.size.width &&
  a.size.height === b.size.height &&
  sameBoxes(a.obstacles, b.obstacles, 0);

const NO_ATTENTION = { selected: [], hovered: null, focused: null };

const offsetOf = ({ anchor, box, choice }: PlacedLabel): NonNullable<LabelRequest['previous']> => ({
  anchor: choice,
  middle: { x: box.x + box.width / 2 - anchor.x, y: box.y + box.height / 2 - anchor.y },
});
