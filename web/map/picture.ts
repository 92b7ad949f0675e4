import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SvgNode } from '../svg/node';
import { drawOnCanvas } from './labels/to-canvas';

/** Pixels per px of a picture. */
const RATIO = 2;
/** A map that never comes to rest gives no picture, ms. */
const PATIENCE = 30_000;

/**
 * The map as it is drawn now, with its labels, at twice the screen's size. Graphics cards clamp large canvases in silence, so the size is
 * read from what was really drawn. Null when the map can't be drawn.
 */
export async function takePicture(
  map: MapLibreMap,
  labels: () => readonly SvgNode[],
): Promise<HTMLCanvasElement | null> {
  const before = map.getPixelRatio();
  try {
    if (before < RATIO) {
      map.setPixelRatio(RATIO);
      await idle(map);
    }
    return await capture(map, labels);
  } catch {
    return null;
  } finally {
    if (before < RATIO) map.setPixelRatio(before);
  }
}

function idle(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the map does not come to rest')), PATIENCE);
    map.once('idle', () => {
      clearTimeout(late);
      resolve();
    });
    map.triggerRepaint();
  });
}

/** The drawing buffer is kept only until the frame ends: it is copied inside the frame. */
function capture(map: MapLibreMap, labels: () => readonly SvgNode[]): Promise<HTMLCanvasElement | null> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no frame was drawn')), PATIENCE);
    map.once('render', () => {
      clearTimeout(late);
      const drawn = map.getCanvas();
      const copy = document.createElement('canvas');
      copy.width = drawn.width;
      copy.height = drawn.height;
      const brush = copy.getContext('2d');
      if (!brush || drawn.width === 0 || drawn.height === 0) {
        resolve(null);
        return;
      }
      brush.drawImage(drawn, 0, 0);
      const ratio = drawn.width / map.getContainer().clientWidth;
      brush.scale(ratio, ratio);
      drawOnCanvas(brush, labels());
      resolve(copy);
    });
    map.triggerRepaint();
  });
}
