import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import type { FeatureService } from '../../domain/dataset/manifest';
import { failed, type Loaded, loaded } from '../problem';
import { fetchJson, type Window } from './fetch-json';

/** What a server must say that it can: answer by the standard's core, in GeoJSON. */
const NEEDED = ['core', 'geojson'].map(
  (part) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${part}`,
);
/** GeoJSON's own system, the only one that is asked for: longitude first, WGS84. */
const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

/** Features asked for at a time; a server may give fewer. */
const PAGE_SIZE = 1000;
/** Beyond this the app is no tool for what is served; it must be tiled, or asked for by window. */
export const MOST_FEATURES = 200_000;

const conformance = v.looseObject({ conformsTo: v.array(v.string()) });
const collection = v.looseObject({ id: v.string(), crs: v.optional(v.array(v.string())) });
const page = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.looseObject({ type: v.literal('Feature') })),
  numberMatched: v.optional(v.number()),
  links: v.optional(v.array(v.looseObject({ rel: v.string(), href: v.string() })), []),
});

/**
 * Reads a whole collection, or what lies in a window of it, from a server of OGC API - Features (Part 1: Core, 17-069r4), page by
 * page along its `next` links. Nothing but the server's own origin is asked. Gives GeoJSON in WGS84, or why there is none.
 * @param base address against which the service's own is read: a relative one stays with the app's server
 */
export async function fetchFeatures(
  service: FeatureService,
  base: string,
  window?: Window,
): Promise<Loaded<FeatureCollection>> {
  const name = service.collection;
  const root = new URL(service.url.replace(/\/?$/, '/'), base);
  const said = await fetchJson(new URL('conformance', root), name, conformance);
  if (!said.ok) return said;
  if (!NEEDED.every((part) => said.value.conformsTo.includes(part))) return failed(name, 'not-the-standard');
  const place = new URL(`collections/${encodeURIComponent(name)}`, root);
  const about = await fetchJson(place, name, collection);
  if (!about.ok) return about;
  if (about.value.crs && !about.value.crs.includes(CRS84)) return failed(name, 'other-crs');
  const items = new URL(`${place.href}/items`);
  items.searchParams.set('limit', String(PAGE_SIZE));
  if (window)
    items.searchParams.set('bbox', [window.west, window.south, window.east, window.north].join(','));
  return readPages(items, name);
}

/** Follows `next` until there is none. A page that repeats, leads elsewhere, or comes short of the promised number is a fault. */
async function readPages(first: URL, name: string): Promise<Loaded<FeatureCollection>> {
  const features: FeatureCollection['features'] = [];
  const asked = new Set<string>();
  let promised: number | undefined;
  for (let next: URL | undefined = first; next; ) {
    if (next.origin !== first.origin) return failed(name, 'other-host');
    if (asked.has(next.href)) return failed(name, 'unreadable');
    asked.add(next.href);
    const answer: Loaded<v.InferOutput<typeof page>> = await fetchJson(next, name, page);
    if (!answer.ok) return answer;
    features.push(...(answer.value.features as unknown as FeatureCollection['features']));
    if (features.length > MOST_FEATURES) return failed(name, 'too-many');
    promised ??= answer.value.numberMatched;
    const href: string | undefined = answer.value.links.find(({ rel }) => rel === 'next')?.href;
    if (href !== undefined && !URL.canParse(href, next)) return failed(name, 'unreadable');
    next = href === undefined ? undefined : new URL(href, next);
  }
  if (promised !== undefined && features.length < promised) return failed(name, 'cut-off');
  return loaded({ type: 'FeatureCollection', features });
}
