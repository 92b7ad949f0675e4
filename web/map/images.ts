import type { Map as MapLibreMap } from 'maplibre-gl';
import { type ThemeName, TOKENS, type Tokens } from '../svg/tokens';
import { hatchTile, type Pixels } from './hatch';
import { INSTITUTION_SHAPES, type InstitutionShape, SHAPE_GRID } from './institution-shapes';
import { BLANK_SIZE } from './labels/reserve';

/** Pixels per px of every picture, sharp on screens of twice the density and in exported pictures. */
const RATIO = 2;

/** Gives the map its pictures, for both themes at once so that changing the theme draws nothing anew. */
export function addImages(map: MapLibreMap): void {
  if (map.hasImage('blank')) return;
  for (const theme of Object.keys(TOKENS) as ThemeName[]) {
    const tokens = TOKENS[theme];
    map.addImage(`hatch-${theme}`, hatchTile(tokens.muted, tokens.paper, RATIO), { pixelRatio: RATIO });
    for (const [kind, path] of Object.entries(INSTITUTION_SHAPES) as [InstitutionShape, string][]) {
      const pixels = symbolPixels(path, tokens);
      if (pixels) map.addImage(`${kind}-${theme}`, pixels, { pixelRatio: RATIO });
    }
  }
  const blank = { width: 1, height: 1, data: new Uint8ClampedArray(4) };
  map.addImage('blank', blank, { pixelRatio: 1 / BLANK_SIZE });
}

/** A symbol in ink with a rim of paper. */
function symbolPixels(path: string, tokens: Tokens): Pixels | undefined {
  const side = (SHAPE_GRID + 2) * RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  brush.setTransform(RATIO, 0, 0, RATIO, RATIO, RATIO);
  const shape = new Path2D(path);
  brush.lineJoin = 'round';
  brush.lineWidth = 3;
  brush.strokeStyle = tokens.paper;
  brush.stroke(shape);
  brush.fillStyle = tokens.ink;
  brush.fill(shape, 'evenodd');
  return brush.getImageData(0, 0, side, side);
}
