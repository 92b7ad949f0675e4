import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type {
  AreaPieceProperties,
  AreaProperties,
  DistrictProperties,
  InstitutionProperties,
} from '../domain/dataset/features';
import { fetchDecoded } from './fetch-decoded';
import type { DataFolder } from './fetch-file';
import { fetchLayer } from './fetch-layer';
import type { DataProblem, Loaded } from './problem';

/** What maps are drawn of, WGS84. A layer that could not be read is empty. */
export interface Geography {
  readonly areas: FeatureCollection<MultiPolygon, AreaProperties>;
  readonly pieces: FeatureCollection<Polygon, AreaPieceProperties>;
  readonly districts: FeatureCollection<Polygon | MultiPolygon, DistrictProperties>;
  readonly institutions: FeatureCollection<Point, InstitutionProperties>;
  readonly context: FeatureCollection;
}

export interface LoadedGeography {
  readonly geography: Geography;
  /** Layers that are left out, and why. */
  readonly problems: readonly DataProblem[];
}

/** Loads all map layers at once; whatever fails is named and left empty, the rest stands. */
export async function loadGeography(folder: DataFolder): Promise<LoadedGeography> {
  // the decoder is fetched beside the files: figures and text do not wait for it
  const layers = import('./layers');
  const [areas, pieces, districts, institutions, context] = await Promise.all([
    fetchLayer(folder, 'areas', async (from) => (await layers).decodeAreas(from)),
    fetchLayer(folder, 'area-pieces', async (from) => (await layers).decodePieces(from)),
    fetchLayer(folder, 'school-districts', async (from) => (await layers).decodeDistricts(from)),
    fetchLayer(folder, 'institutions', async (from) => (await layers).decodeInstitutions(from)),
    fetchDecoded(folder, 'context', async (bytes) =>
      (await layers).readContext(new TextDecoder().decode(bytes)),
    ),
  ]);
  return {
    geography: {
      areas: valueOrEmpty(areas),
      pieces: valueOrEmpty(pieces),
      districts: valueOrEmpty(districts),
      institutions: valueOrEmpty(institutions),
      context: valueOrEmpty(context),
    },
    problems: [areas, pieces, districts, institutions, context].flatMap((result) =>
      result.ok ? [] : [result.problem],
    ),
  };
}

type Collection = { readonly type: 'FeatureCollection'; readonly features: readonly Feature[] };

const valueOrEmpty = <T extends Collection>(result: Loaded<T>): T =>
  result.ok ? result.value : ({ type: 'FeatureCollection', features: [] } as unknown as T);

/** Plans whose boundaries there are, each once. */
export const plansWithBoundaries = ({ areas }: Pick<Geography, 'areas'>): readonly string[] => [
  ...new Set(areas.features.map(({ properties }) => properties.plan)),
];
