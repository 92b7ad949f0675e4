import type { FeatureCollection, Position } from 'geojson';
import type { AreaPieceProperties, AreaProperties } from '../domain/dataset/features';
import type { AreaMapProps, AreaPaint, MapGeography } from '../map/props';
import type { LegendModel } from '../svg/legend-model';

/** Positions are written as whole steps from one to the next, one step a millionth of a degree: about a decimetre. */
const STEPS_PER_DEGREE = 1e6;

/** A ring or a line: lon and lat in turns, the first two from zero, the others from the pair before. */
export type PackedLine = readonly number[];

/** What the first map shows, inlined in the built page: enough to draw it before anything is fetched. */
export interface OpeningContent {
  /** SHA-256 of the files that it was made from, by role: with other data it is not shown. */
  readonly files: Readonly<Record<string, string>>;
  readonly plan: string;
  readonly dashed: boolean;
  readonly overlays: AreaMapProps['overlays'];
  readonly words: AreaMapProps['words'];
  readonly areas: readonly {
    readonly id: string;
    readonly anchor: PackedLine;
    /** Place in the colours of a look, -1 = without a value. */
    readonly colour: number;
    readonly paint: Omit<AreaPaint, 'fill'>;
  }[];
  readonly pieces: readonly (Pick<AreaPieceProperties, 'area' | 'addresses' | 'area_m2'> & {
    readonly rings: readonly PackedLine[];
  })[];
  readonly context: FeatureCollection;
  readonly looks: Readonly<Record<'light' | 'dark', OpeningLook>>;
}

/** What differs between light and dark. */
export interface OpeningLook {
  readonly colours: readonly string[];
  readonly legend: LegendModel | null;
}

/** Packs a ring or a line of WGS84 positions. */
export function packLine(line: readonly Position[]): PackedLine {
  let [x, y] = [0, 0];
  return line.flatMap(([lon = 0, lat = 0]) => {
    const [toX, toY] = [Math.round(lon * STEPS_PER_DEGREE), Math.round(lat * STEPS_PER_DEGREE)];
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step;
  });
}

/** The positions of a packed ring or line, within half a millionth of a degree. */
export function unpackLine(packed: PackedLine): Position[] {
  const line: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < packed.length; i += 2) {
    x += packed[i] ?? 0;
    y += packed[i + 1] ?? 0;
    line.push([x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
  }
  return line;
}

/** The content as text that may stand in a script of data: nothing in it can end that. */
export const inlined = (content: OpeningContent): string =>
  JSON.stringify(content).replaceAll('<', '\\u003c');

/** The geography as the map takes it; what only other parts of the app ask for is left empty. */
export function openingGeography({ plan, areas, pieces, context }: OpeningContent): MapGeography {
  return {
    areas: collection(
      areas.map(({ id, anchor, paint: { name } }) => {
        const [[lon = 0, lat = 0] = []] = unpackLine(anchor);
        const properties: AreaProperties = { ...UNTOLD, id, plan, name, label_lon: lon, label_lat: lat };
        return { type: 'Feature', geometry: { type: 'MultiPolygon', coordinates: [] }, properties };
      }),
    ),
    pieces: collection(
      pieces.map(({ rings, ...piece }, i) => ({
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: rings.map(unpackLine) },
        properties: { ...piece, plan, piece: i },
      })),
    ),
    districts: collection([]),
    institutions: collection([]),
    context,
  };
}

/** The areas' looks by area, in light or dark. */
export const openingPaint = (
  { areas, looks }: OpeningContent,
  theme: 'light' | 'dark',
): ReadonlyMap<string, AreaPaint> =>
  new Map(
    areas.map(({ id, colour, paint }) => [id, { ...paint, fill: looks[theme].colours[colour] ?? null }]),
  );

/** Not asked of an area by any map. */
const UNTOLD = { addresses: 0, pieces: 0, area_m2: 0, perimeter_m: 0 };

const collection = <T>(features: T[]): { type: 'FeatureCollection'; features: T[] } => ({
  type: 'FeatureCollection',
  features,
});
