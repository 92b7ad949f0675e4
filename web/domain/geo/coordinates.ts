import proj4 from 'proj4';
import { type LonLat, lonLat, type Utm32, utm32 } from './position';

export * from './position';

const UTM32 = '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';
const transform = proj4('EPSG:4326', UTM32);

/** Projects WGS84 degrees to EPSG:25832 metres (proj4, GRS80; error far below 1 mm inside Denmark). */
export function toUtm32(position: LonLat): Utm32 {
  const [east, north] = transform.forward([position[0], position[1]]);
  return utm32(east, north);
}

/** Projects EPSG:25832 metres to WGS84 degrees. */
export function toLonLat(position: Utm32): LonLat {
  const [lon, lat] = transform.inverse([position[0], position[1]]);
  return lonLat(lon, lat);
}
