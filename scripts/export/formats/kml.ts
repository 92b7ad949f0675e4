import type { Position } from 'geojson';
import { geometryOf } from '../../../web/data/export/formats/geometry';
import type { ExportFeature, ExportLayer } from '../../../web/data/export/layer';

const KML_TYPES = { text: 'string', whole: 'int', decimal: 'double' } as const;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML 1.0 has no way to write most control characters, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML refuses
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** A text that may stand in XML, also between quotes. */
const xml = (text: string): string =>
  text.replace(REFUSED, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const line = (positions: readonly Position[]): string => positions.map(([x, y]) => `${x},${y}`).join(' ');
const ring = (kind: 'outer' | 'inner', positions: readonly Position[]): string =>
  `<${kind}BoundaryIs><LinearRing><coordinates>${line(positions)}</coordinates></LinearRing></${kind}BoundaryIs>`;

function geometry(feature: ExportFeature): string {
  const shape = geometryOf(feature.shape, '4326');
  if (shape.type === 'Point') return `<Point><coordinates>${line([shape.coordinates])}</coordinates></Point>`;
  const polygons = shape.coordinates.map(
    (rings) => `<Polygon>${rings.map((one, i) => ring(i === 0 ? 'outer' : 'inner', one)).join('')}</Polygon>`,
  );
  return `<MultiGeometry>${polygons.join('')}</MultiGeometry>`;
}

/** KML 2.2 (OGC 07-147r2): WGS84, attributes as typed data after a schema, credit in the description. One feature a line. */
export function toKml(layer: ExportLayer): string {
  const { name, title, columns, features, credit } = layer;
  const fields = columns.map(
    (column) => `<SimpleField name="${xml(column.name)}" type="${KML_TYPES[column.type]}"/>`,
  );
  const placemarks = features.map((feature) => {
    const data = columns.flatMap((column, i) => {
      const value = feature.values[i] ?? null;
      return value === null
        ? []
        : [`<SimpleData name="${xml(column.name)}">${xml(String(value))}</SimpleData>`];
    });
    const schema = `<SchemaData schemaUrl="#${xml(name)}">${data.join('')}</SchemaData>`;
    return `<Placemark><name>${xml(feature.label)}</name><ExtendedData>${schema}</ExtendedData>${geometry(feature)}</Placemark>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document id="root"><name>${xml(title)}</name>`,
    `<description>${xml(`${credit.source} (${credit.licence}, ${credit.date})`)}</description>`,
    `<Schema name="${xml(name)}" id="${xml(name)}">${fields.join('')}</Schema>`,
    `<Folder><name>${xml(name)}</name>`,
    ...placemarks,
    '</Folder></Document></kml>\n',
  ].join('\n');
}
