import { type LonLat, lonLat } from '../geo/coordinates';

const LINE = /^\s*LINESTRING\s*\(([^()]*)\)\s*$/i;
const PAIR = /^\s*(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)\s*$/;

/**
 * Reads `LINESTRING (10.0128 56.477, 10.011 56.4768)` (longitude, latitude) as positions in WGS84 degrees.
 * Undefined for anything else, for fewer than two positions and for degrees outside the globe.
 */
export function parseWktLine(text: string): LonLat[] | undefined {
  const inside = LINE.exec(text)?.[1];
  if (inside === undefined) return undefined;
  const positions: LonLat[] = [];
  for (const part of inside.split(',')) {
    const match = PAIR.exec(part);
    if (!match) return undefined;
    const lon = Number(match[1]);
    const lat = Number(match[2]);
    if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return undefined;
    positions.push(lonLat(lon, lat));
  }
  return positions.length >= 2 ? positions : undefined;
}
