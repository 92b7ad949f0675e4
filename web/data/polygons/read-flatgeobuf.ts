import { readFlatGeobuf } from '../formats/flatgeobuf/read';
import { fieldRow, type RawLayer, UnreadableFile } from './features';
import { areaOfGeometry } from './geojson-geometry';

/** Reads a FlatGeobuf file; its coordinate system is told by its coordinates. */
export async function readFlatGeobufLayer(bytes: Uint8Array): Promise<RawLayer> {
  try {
    const features = await readFlatGeobuf<Record<string, unknown>, never>(bytes);
    return {
      crs: '',
      features: features.map(({ geometry, properties }, i) => ({
        number: i + 1,
        row: fieldRow(properties),
        ...areaOfGeometry(geometry),
      })),
    };
  } catch (error) {
    throw new UnreadableFile(error instanceof Error ? error.message : '');
  }
}
