import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { areaAt, REACH } from './area-at';
import type { LabelSheet } from './labels/sheet';
import type { XY } from './mercator';
import type { AreaMapProps } from './props';

/**
 * Hover and click on areas and on their labels. Hover is asked for once per frame and not while the map moves or a finger is used;
 * Shift, Ctrl or Cmd adds to what is selected; a click on empty ground selects nothing.
 */
export function watchPointer(map: MapLibreMap, labels: LabelSheet, props: () => AreaMapProps): void {
  const canvas = map.getCanvas();
  let finger = false;
  let pointer: XY | null = null;
  let frame = 0;
  let hovered: string | null = null;

  const find = (at: XY, reach: number): string | null => labels.areaAt(at) ?? areaAt(map, at, reach);
  const leave = (): void => {
    pointer = null;
    cancelAnimationFrame(frame);
    frame = 0;
    canvas.style.cursor = '';
    if (hovered === null) return;
    hovered = null;
    props().onHover(null, null);
  };
  const look = (): void => {
    frame = 0;
    if (!pointer || map.isMoving() || !map.getLayer('area-hit')) return;
    const id = find(pointer, REACH.mouse);
    canvas.style.cursor = id === null ? '' : 'pointer';
    if (id === null && hovered === null) return;
    hovered = id;
    props().onHover(id, id === null ? null : { x: pointer.x, y: pointer.y });
  };
  const click = (event: MapMouseEvent): void => {
    if (!map.getLayer('area-hit')) return;
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    const id = find(event.point, finger ? REACH.touch : REACH.mouse);
    props().onSelect(id, id !== null && (shiftKey || ctrlKey || metaKey));
  };

  map.getCanvasContainer().addEventListener(
    'pointerdown',
    (event) => {
      finger = event.pointerType === 'touch';
      if (finger) leave();
    },
    { capture: true },
  );
  map.getCanvasContainer().addEventListener('pointermove', (event) => {
    finger = event.pointerType === 'touch';
  });
  map.on('mousemove', (event) => {
    if (finger) return;
    pointer = event.point;
    frame ||= requestAnimationFrame(look);
  });
  map.on('mouseout', leave);
  map.on('dragstart', leave);
  map.on('remove', () => cancelAnimationFrame(frame));
  map.on('click', click);
}
