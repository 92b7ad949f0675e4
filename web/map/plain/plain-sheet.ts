import type { Feature, Point } from 'geojson';
import type { AddressProperties } from '../../domain/dataset/features';
import { type SvgNode, svg } from '../../svg/node';
import { TOKENS } from '../../svg/tokens';
import { REACH } from '../area-at';
import { boxOnElement, sameBoxes } from '../boxes';
import { areaPoints, fitCamera, NEAREST_ZOOM, roundCamera, sameCamera, widestBounds } from '../camera';
import { createLabelSheet } from '../labels/sheet';
import { toSvgElement } from '../labels/to-dom';
import { changedLooks } from '../looks';
import { ADDRESS_ZOOM } from '../marks';
import { fromMercator, middleOf, projector, type Size, type XY } from '../mercator';
import type { AreaMapProps, Camera, MapBox } from '../props';
import type { Sheet, SheetElements } from '../sheet-type';
import { plainAreas, plainHatch } from './areas';
import { plainContext } from './context';
import { watchGestures } from './gestures';
import { planeFor } from './plane';
import { plainAddresses, plainPoints } from './points';

const FARTHEST_ZOOM = 6;
/** Wait for the map to rest before reading addresses, and before telling where it is, ms. */
const REST = 150;

/**
 * The map as SVG: what stands on the page until the other map has loaded, and for good where there is no WebGL. The same camera, labels
 * and marks, the same gestures and keys; only smooth flights are left out.
 */
export function createPlainSheet(elements: SheetElements, first: AreaMapProps): Sheet {
  const { root, ground } = elements;
  let props = first;
  let plane = planeFor(first.geography);
  let points = areaPoints(first.geography, first.boundaryPlan);
  let addresses: readonly Feature<Point, AddressProperties>[] = [];
  let reported: Camera | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let hovered: string | null = null;

  const surface = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  surface.setAttribute('class', 'area-map-plain');
  surface.setAttribute('aria-hidden', 'true');
  ground.append(surface);
  ground.tabIndex = 0;
  ground.setAttribute('role', 'application');
  const labels = createLabelSheet(elements.labels);

  const size = (): Size => ({ width: ground.clientWidth, height: ground.clientHeight });
  const obstacles = (): MapBox[] => [...(props.keepClear ?? []), boxOnElement(ground, elements.buttons)];
  const fitted = (): Camera => fitCamera(points, size(), obstacles());
  let camera = first.camera ?? fitted();

  const near = (): boolean => props.overlays.addresses && camera.zoom >= ADDRESS_ZOOM.addresses;
  const fade = (): number => {
    const { fillFades, fillGone } = ADDRESS_ZOOM;
    const share = (fillGone - camera.zoom) / (fillGone - fillFades);
    return props.overlays.addresses ? Math.min(1, Math.max(0, share)) : 1;
  };
  const nodes = (): SvgNode[] => {
    const view = projector(camera, size());
    const tokens = TOKENS[props.theme];
    const { x, y, scale } = plane.window(view);
    const member = (properties: AddressProperties): boolean =>
      Boolean(properties[`area_${props.boundaryPlan}` as keyof AddressProperties]);
    return [
      svg('defs', {}, plainHatch(tokens, scale)),
      svg('rect', { ...size(), fill: tokens.paper }),
      svg(
        'g',
        { transform: `translate(${x} ${y}) scale(${scale})` },
        plainContext(props.geography, plane, props.overlays, tokens, camera.zoom),
        plainAreas(props, plane, tokens, fade()),
      ),
      svg('g', {}, near() ? plainAddresses(addresses, member, tokens, view, camera.zoom) : []),
      svg('g', {}, plainPoints(props, tokens, view, size(), [...labels.boxes(), ...obstacles()])),
    ];
  };
  let avoided: readonly MapBox[] = [];
  let seen = camera;
  const draw = (): void => {
    seen = camera;
    avoided = obstacles();
    labels.show(props, { camera, size: size(), obstacles: avoided });
    const { width, height } = size();
    surface.setAttribute('viewBox', `0 0 ${width} ${height}`);
    surface.replaceChildren(...nodes().map(toSvgElement));
    ground.setAttribute('aria-label', props.words.map);
    const { center, zoom } = roundCamera(camera);
    root.dataset.camera = `${center[0]},${center[1]},${zoom}`;
    root.dataset.mapState = props.standIn ? 'stand-in' : 'idle';
  };

  const readAddresses = async (): Promise<void> => {
    if (!near()) return;
    const mine = ++turn;
    const view = projector(camera, size());
    const [west, north] = fromMercator(view.toMercator({ x: 0, y: 0 }));
    const [east, south] = fromMercator(view.toMercator({ x: size().width, y: size().height }));
    // who reads the file tells the reader what is wrong with it; here the map merely stays without points
    const found = await props.addressesIn(west, south, east, north).catch(() => null);
    if (mine !== turn || !found) return;
    addresses = found.features;
    draw();
  };
  const arrived = (byReader: boolean): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (byReader) {
        reported = roundCamera(camera);
        props.onCamera(reported);
      }
      void readAddresses();
    }, REST);
  };
  const go = (next: Camera, byReader: boolean): void => {
    camera = kept(next, props);
    draw();
    arrived(byReader);
  };
  const at = (point: XY): { readonly x: number; readonly y: number } =>
    projector(camera, size()).toMercator(point);
  const panBy = ({ x, y }: XY): void => {
    const { width, height } = size();
    const middle = at({ x: width / 2 - x, y: height / 2 - y });
    go({ ...camera, center: middleOf(middle, middle) }, true);
  };
  const zoomAt = (point: XY, steps: number): void => {
    const zoom = Math.min(NEAREST_ZOOM, Math.max(FARTHEST_ZOOM, camera.zoom + steps));
    const fixed = at(point);
    const next = projector({ ...camera, zoom }, size()).toMercator(point);
    const { width, height } = size();
    const middle = at({ x: width / 2, y: height / 2 });
    const moved = { x: middle.x + fixed.x - next.x, y: middle.y + fixed.y - next.y };
    go({ center: middleOf(moved, moved), zoom }, true);
  };
  const find = (point: XY, reach: number): string | null =>
    labels.areaAt(point) ?? areaNear(surface, point, reach);
  watchGestures(ground, {
    panBy,
    zoomAt,
    point: (point) => {
      const area = point && find(point, REACH.mouse);
      ground.style.cursor = area ? 'pointer' : '';
      if (area === null && hovered === null) return;
      hovered = area;
      props.onHover(area, area === null ? null : point);
    },
    pick: (point, additive, finger) => {
      const area = find(point, finger ? REACH.touch : REACH.mouse);
      props.onSelect(area, area !== null && additive);
    },
  });
  let last = size();
  const observer = new ResizeObserver(() => {
    const { width, height } = size();
    if (width === last.width && height === last.height) return;
    last = { width, height };
    if (props.camera === null) camera = fitted();
    draw();
  });
  observer.observe(ground);
  draw();
  // with its own font a button may be wider
  void document.fonts.ready.then(() => {
    if (!sameBoxes(avoided, obstacles(), 0)) draw();
  });
  arrived(false);

  return {
    update: (next) => {
      const before = props;
      props = next;
      const samePlan = before.geography === next.geography && before.boundaryPlan === next.boundaryPlan;
      if (before.geography !== next.geography) plane = planeFor(next.geography);
      if (!samePlan) points = areaPoints(next.geography, next.boundaryPlan);
      if (next.camera === null) {
        if (before.camera !== null || !samePlan || before.keepClear !== next.keepClear) camera = fitted();
      } else if (next.camera !== before.camera && !(reported && sameCamera(next.camera, reported)))
        camera = next.camera;
      if (changedLooks(before, next).length > 0 || camera !== seen) draw();
      if (!before.overlays.addresses && next.overlays.addresses) arrived(false);
    },
    fitAreas: () => {
      go(fitted(), false);
      if (props.onFit) props.onFit();
      else props.onCamera(roundCamera(camera));
    },
    picture: () => plainPicture(size(), [...nodes(), ...labels.nodes()]).catch(() => null),
    zoomBy: (steps) => zoomAt({ x: size().width / 2, y: size().height / 2 }, steps),
    remove: () => {
      clearTimeout(rest);
      turn++;
      observer.disconnect();
      surface.remove();
      elements.labels.replaceChildren();
    },
  };
}

/** The camera held over the ground that there is. */
function kept(camera: Camera, { geography }: AreaMapProps): Camera {
  const bounds = widestBounds(geography);
  if (!bounds) return camera;
  const [[west, south], [east, north]] = bounds;
  const [lon, lat] = camera.center;
  const inside = [Math.min(east, Math.max(west, lon)), Math.min(north, Math.max(south, lat))];
  return { ...camera, center: inside as unknown as Camera['center'] };
}

/** The area under a point, or else one within reach. */
function areaNear(surface: SVGSVGElement, { x, y }: XY, reach: number): string | null {
  const { left, top } = surface.getBoundingClientRect();
  for (const distance of [0, reach / 2, reach])
    for (let turn = 0; turn < (distance === 0 ? 1 : 8); turn++) {
      const angle = (turn * Math.PI) / 4;
      const hit = document
        .elementsFromPoint(left + x + distance * Math.cos(angle), top + y + distance * Math.sin(angle))
        .find((element) => surface.contains(element) && element.closest('[data-area]'));
      const area = hit?.closest('[data-area]')?.getAttribute('data-area');
      if (area) return area;
    }
  return null;
}

/** Pixels per px of a picture. */
const RATIO = 2;

/** What is drawn, on a canvas of twice its size. */
async function plainPicture(
  { width, height }: Size,
  nodes: readonly SvgNode[],
): Promise<HTMLCanvasElement | null> {
  const { svgCanvas } = await import('../../ui/svg-canvas');
  const frame = { width, height, viewBox: `0 0 ${width} ${height}` };
  return svgCanvas(toSvgElement(svg('svg', frame, nodes)) as SVGSVGElement, RATIO);
}
