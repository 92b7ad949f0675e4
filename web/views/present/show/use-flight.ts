import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type MapExtent, placingOf } from '../../../svg/area-map';
import { MAP_ASIDE } from '../../../svg/slides/map-slide';
import type { PictureBox } from '../../../svg/slides/slide-picture';
import { PICTURE_SCALE } from '../../../svg/slides/slide-picture';

const FLIGHT_MS = 900;

/** What a map slide shows, and where. */
export interface ShownMap {
  readonly extent: MapExtent | null;
  readonly box: PictureBox;
}

/** Flies from the last slide's map to this one's: the new map starts where the old one looked. None with reduced motion. */
export function useFlight(room: RefObject<HTMLElement | null>, step: number, shown: ShownMap): void {
  const before = useRef<ShownMap | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a flight belongs to a change of step, not to a new drawing
  useLayoutEffect(() => {
    const from = before.current;
    before.current = shown;
    const map = room.current?.querySelector<SVGElement>('[data-view] > svg');
    if (!map || !from?.extent || !shown.extent || matchMedia('(prefers-reduced-motion: reduce)').matches)
      return;
    const [old, now] = [from, shown].map(({ extent, box }) =>
      placingOf(extent as MapExtent, box.width / PICTURE_SCALE - MAP_ASIDE, box.height / PICTURE_SCALE),
    );
    if (!old || !now || (old.scale === now.scale && old.left === now.left && old.top === now.top)) return;
    const scale = old.scale / now.scale;
    const start = `translate(${old.left - now.left * scale}px, ${old.top - now.top * scale}px) scale(${scale})`;
    for (const part of map.querySelectorAll<SVGElement>(':scope > g, :scope > path, :scope > text'))
      part.animate(
        [
          { transform: start, transformOrigin: '0 0' },
          { transform: 'none', transformOrigin: '0 0' },
        ],
        {
          duration: FLIGHT_MS,
          easing: 'ease-in-out',
        },
      );
  }, [step]);
}
