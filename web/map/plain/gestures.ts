import type { XY } from '../mercator';

/** What a reader's gestures ask of a map. Points are px from the map's upper left corner. */
export interface GestureTarget {
  readonly panBy: (by: XY) => void;
  /** Zooms by steps, keeping a point of the ground where it is. */
  readonly zoomAt: (at: XY, steps: number) => void;
  readonly point: (at: XY | null) => void;
  readonly pick: (at: XY, additive: boolean, finger: boolean) => void;
}

/** A press that moves less than this is a click, px. */
const STILL = 4;
/** One arrow key, px; as the other map does. */
const ARROW = 100;
/** Steps of zoom per px of a wheel. */
const WHEEL = 1 / 300;

const ARROWS: Readonly<Record<string, XY>> = {
  ArrowLeft: { x: ARROW, y: 0 },
  ArrowRight: { x: -ARROW, y: 0 },
  ArrowUp: { x: 0, y: ARROW },
  ArrowDown: { x: 0, y: -ARROW },
};

/** Drag, pinch, wheel, double press, arrows, plus and minus: the gestures of a map, on one element. */
export function watchGestures(element: HTMLElement, target: GestureTarget): void {
  const pressed = new Map<number, XY>();
  let travelled = 0;
  const place = (event: MouseEvent): XY => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pressed.size === 0) travelled = 0;
    pressed.set(event.pointerId, place(event));
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    const at = place(event);
    const before = pressed.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== 'touch') target.point(at);
      return;
    }
    pressed.set(event.pointerId, at);
    travelled += Math.hypot(at.x - before.x, at.y - before.y);
    const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const [was, is] = [before, at].map((one) => Math.hypot(one.x - other.x, one.y - other.y));
      if (was && is) target.zoomAt({ x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }, Math.log2(is / was));
    } else if (travelled >= STILL) {
      target.point(null);
      target.panBy({ x: at.x - before.x, y: at.y - before.y });
    }
  });
  const release = (event: PointerEvent): void => {
    const at = pressed.get(event.pointerId);
    pressed.delete(event.pointerId);
    if (at && pressed.size === 0 && travelled < STILL && event.type === 'pointerup')
      target.pick(at, event.shiftKey || event.ctrlKey || event.metaKey, event.pointerType === 'touch');
  };
  element.addEventListener('pointerup', release);
  element.addEventListener('pointercancel', release);
  element.addEventListener('pointerleave', () => target.point(null));
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      target.zoomAt(place(event), -event.deltaY * WHEEL);
    },
    { passive: false },
  );
  element.addEventListener('dblclick', (event) => target.zoomAt(place(event), event.shiftKey ? -1 : 1));
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    const step = event.key === '+' || event.key === '=' ? 1 : event.key === '-' ? -1 : 0;
    if (!arrow && step === 0) return;
    event.preventDefault();
    if (arrow) target.panBy(arrow);
    else target.zoomAt({ x: element.clientWidth / 2, y: element.clientHeight / 2 }, step);
  });
}
