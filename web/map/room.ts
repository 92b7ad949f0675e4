import { boxOnElement } from './boxes';
import type { Size } from './mercator';
import type { MapBox } from './props';

/** How large a map is, and where its own buttons lie on it. */
export interface Room {
  readonly size: Size;
  readonly buttons: MapBox;
}

/**
 * Measures a map once and whenever it or its buttons change. Asked for in the middle of a change, the browser would have to lay out the
 * whole page for the answer.
 */
export function watchRoom(
  ground: HTMLElement,
  buttons: HTMLElement,
): { readonly now: () => Room; readonly leave: () => void } {
  const measure = (): Room => ({
    size: { width: ground.clientWidth, height: ground.clientHeight },
    buttons: boxOnElement(ground, buttons),
  });
  let room = measure();
  const observer = new ResizeObserver(() => {
    room = measure();
  });
  observer.observe(ground);
  observer.observe(buttons);
  return { now: () => room, leave: () => observer.disconnect() };
}
