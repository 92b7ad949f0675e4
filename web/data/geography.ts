import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import * as v from 'valibot';
import type {
  AreaPieceProperties,
  AreaProperties,
  DistrictProperties,
  InstitutionProperties,
} from '../domain/dataset/features';
import { fetchDecoded, fetchText } from './fetch-decoded';
import type { DataFolder } from './fetch-file';
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

const contextSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.looseObject({
      type: v.literal('Feature'),
      geometry: v.looseObject({ type: v.string(), coordinates: v.array(v.unknown()) }),
      properties: v.looseObject({ layer: v.string() }),
    }),
  ),
});

/** Reads context.json: GeoJSON whose features say their layer. Throws when it is something else. */
export function readContext(text: string): FeatureCollection {
  const json: unknown = JSON.parse(text);
  v.assert(contextSchema, json);
  return json as unknown as FeatureCollection;
}

/** Loads all map layers at once; whatever fails is named and left empty, the rest stands. */
export async function loadGeography(folder: DataFolder): Promise<LoadedGeography> {
  // the decoder is fetched beside the files: figures and text do not wait for it
  const layers = import('./layers');
  const [areas, pieces, districts, institutions, context] = await Promise.all([
    fetchDecoded(folder, 'areas', async (bytes) => (await layers).decodeAreas(bytes)),
    fetchDecoded(folder, 'area-pieces', async (bytes) => (await layers).decodePieces(bytes)),
    fetchDecoded(folder, 'school-districts', async (bytes) => (await layers).decodeDistricts(bytes)),
    fetchDecoded(folder, 'institutions', async (bytes) => (await layers).decodeInstitutions(bytes)),
    fetchText(folder, 'context', readContext),
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
