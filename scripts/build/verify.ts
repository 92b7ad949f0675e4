import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon, Point, Position } from 'geojson';
import type { LayerFeature, LayerGeometry } from '../../web/data/formats/flatgeobuf/layer';
import { readFlatGeobuf } from '../../web/data/formats/flatgeobuf/read';
import { formatHouseNumber } from '../../web/domain/addresses/house-number';
import type { Register } from '../../web/domain/addresses/register';
import { exactnessFindings } from '../../web/domain/checks/exactness-findings';
import {
  type AddressProperties,
  type AreaPieceProperties,
  type AreaProperties,
  areaColumn,
} from '../../web/domain/dataset/features';
import type { Manifest } from '../../web/domain/dataset/manifest';
import { type Finding, finding } from '../../web/domain/findings/finding';
import { lonLat, type MultiPolygon, snap, toUtm32, type Utm32 } from '../../web/domain/geo/coordinates';
import { FILE_NAMES, sha256Hex } from './files';
import { areaOfIndex, membersOf, type PlanBoundaries } from './plan-boundaries';

const metres = ([lon, lat]: Position): Utm32 => snap(toUtm32(lonLat(lon as number, lat as number)));
const metreShape = (coordinates: Position[][][]): MultiPolygon<Utm32> =>
  coordinates.map((polygon) => polygon.map((ring) => ring.map(metres)));

const notAsWritten = (file: string, reason: string): Finding =>
  finding('output-not-as-written', { place: { file }, values: { reason } });

/** Every file is there, as long as the manifest says and with its hash. */
function fileFindings(folder: string, manifest: Manifest): Finding[] {
  return manifest.files.flatMap(({ name, bytes, sha256 }) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [notAsWritten(name, 'missing')];
    const content = readFileSync(path);
    if (content.length !== bytes) return [notAsWritten(name, 'length')];
    return sha256Hex(content) === sha256 ? [] : [notAsWritten(name, 'hash')];
  });
}

/**
 * Reads the written folder again with the format's own reader and holds it against what was meant: files and hashes,
 * every address at its millimetre with its areas, every piece with its members, and the law of boundaries once more on
 * the coordinates as they lie in the file. The last step before the data is published.
 */
export async function verifyFolder(
  folder: string,
  manifest: Manifest,
  register: Register,
  plans: readonly PlanBoundaries[],
): Promise<readonly Finding[]> {
  const broken = fileFindings(folder, manifest);
  if (broken.length > 0) return broken;
  const addresses = await decode<AddressProperties, Point>(folder, 'addresses');
  const areas = await decode<AreaProperties, GeoMultiPolygon>(folder, 'areas');
  const pieces = await decode<AreaPieceProperties, GeoPolygon>(folder, 'area-pieces');
  if (!addresses || !areas || !pieces)
    return [
      notAsWritten(FILE_NAMES[addresses ? (areas ? 'area-pieces' : 'areas') : 'addresses'], 'unreadable'),
    ];
  const findings = addressFindings(addresses, register, plans);
  for (const built of plans) {
    const shapes = built.areaIds.map((id) => {
      const found = areas.find(({ properties }) => properties.id === id && properties.plan === built.plan);
      return found ? metreShape(found.geometry.coordinates) : [];
    });
    findings.push(...exactnessFindings(register, built, shapes), ...pieceFindings(pieces, built));
  }
  return findings;
}

/** The features of a layer; undefined when the format's own reader can't read the file. */
async function decode<P, G extends LayerGeometry>(
  folder: string,
  role: keyof typeof FILE_NAMES,
): Promise<LayerFeature<P, G>[] | undefined> {
  try {
    return await readFlatGeobuf<P, G>(readFileSync(join(folder, FILE_NAMES[role])));
  } catch {
    return undefined;
  }
}

function addressFindings(
  written: readonly { readonly geometry: Point; readonly properties: AddressProperties }[],
  register: Register,
  plans: readonly PlanBoundaries[],
): Finding[] {
  const file = FILE_NAMES.addresses;
  if (written.length !== register.addresses.length) return [notAsWritten(file, 'count')];
  const byId = new Map(written.map((feature) => [feature.properties.id, feature]));
  const wrong = register.addresses.filter((address, index) => {
    const feature = byId.get(address.id);
    if (!feature) return true;
    const { properties } = feature;
    const [east, north] = metres(feature.geometry.coordinates);
    const [wantedEast, wantedNorth] = snap(address.position);
    return (
      east !== wantedEast ||
      north !== wantedNorth ||
      properties.house !== formatHouseNumber(address.house) ||
      plans.some((built) => properties[areaColumn(built.plan)] !== areaOfIndex(built, index))
    );
  });
  return wrong.slice(0, 1).map(({ id }) => notAsWritten(file, id));
}

/** The members of an area's pieces are all its members, but for those who lost a point that they share with another area. */
function pieceFindings(
  pieces: readonly { readonly properties: AreaPieceProperties }[],
  built: PlanBoundaries,
): Finding[] {
  return built.areaIds.flatMap((area, index) => {
    const own = pieces.filter(({ properties }) => properties.area === area && properties.plan === built.plan);
    const members = own.reduce((sum, { properties }) => sum + properties.addresses, 0);
    const all = membersOf(built, index).length;
    const lost = new Set(built.result.sharedPoints.map(({ other }) => other)).values();
    const without = [...lost].filter((other) => built.areaOf[other] === index).length;
    return members <= all && members >= all - without
      ? []
      : [notAsWritten(FILE_NAMES['area-pieces'], `${built.plan} ${area}`)];
  });
}
