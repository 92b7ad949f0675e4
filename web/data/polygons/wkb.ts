type Rings = number[][][];

/** Bytes of the envelope in a GeoPackage geometry, by its code. */
const ENVELOPES = [0, 32, 48, 48, 64];
const TYPES: Readonly<Record<number, string>> = {
  1: 'Point',
  2: 'LineString',
  3: 'Polygon',
  4: 'MultiPoint',
  5: 'MultiLineString',
  6: 'MultiPolygon',
  7: 'GeometryCollection',
};

/** The polygons of a GeoPackage geometry (OGC 12-128r18, 2.1.3), or the name of what it is instead; '' for an empty one. */
export function readWkbPolygons(bytes: Uint8Array): { polygons?: Rings[]; instead: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isGeoPackage = bytes[0] === 0x47 && bytes[1] === 0x50;
  const start = isGeoPackage ? 8 + (ENVELOPES[((bytes[3] ?? 0) >> 1) & 7] ?? 0) : 0;
  const reader = new WkbReader(view, start);
  const polygons = reader.polygons();
  if (!polygons) return { instead: reader.kind };
  return polygons.length === 0 ? { instead: '' } : { polygons, instead: '' };
}

/** Walks through well-known binary (ISO or extended); throws a RangeError for bytes that end too soon. */
class WkbReader {
  kind = '';
  constructor(
    private readonly view: DataView,
    private at: number,
  ) {}

  /** Undefined when the geometry is no area. */
  polygons(): Rings[] | undefined {
    const { type, dimensions, little } = this.head();
    this.kind = TYPES[type] ?? String(type);
    if (type === 3) {
      const rings = this.rings(dimensions, little);
      return rings.length === 0 ? [] : [rings];
    }
    if (type !== 6) return undefined;
    const polygons: Rings[] = [];
    const count = this.count(little);
    for (let i = 0; i < count; i++) {
      const part = this.head();
      if (part.type !== 3) return undefined;
      polygons.push(this.rings(part.dimensions, part.little));
    }
    return polygons.filter((rings) => rings.length > 0);
  }

  private head(): { type: number; dimensions: number; little: boolean } {
    const little = this.view.getUint8(this.at) === 1;
    const code = this.view.getUint32(this.at + 1, little);
    this.at += 5;
    if (code & 0x2000_0000) this.at += 4; // extended form: the number of the coordinate system follows
    const iso = Math.floor((code & 0xffff) / 1000);
    const z = (code & 0x8000_0000) !== 0 || iso === 1 || iso === 3;
    const m = (code & 0x4000_0000) !== 0 || iso === 2 || iso === 3;
    return { type: (code & 0xffff) % 1000, dimensions: 2 + Number(z) + Number(m), little };
  }

  private count(little: boolean): number {
    const count = this.view.getUint32(this.at, little);
    this.at += 4;
    return count;
  }

  private rings(dimensions: number, little: boolean): Rings {
    const rings: Rings = [];
    const count = this.count(little);
    for (let i = 0; i < count; i++) {
      const points = this.count(little);
      const ring: number[][] = [];
      for (let k = 0; k < points; k++) {
        ring.push([this.view.getFloat64(this.at, little), this.view.getFloat64(this.at + 8, little)]);
        this.at += 8 * dimensions;
      }
      rings.push(ring);
    }
    return rings;
  }
}
