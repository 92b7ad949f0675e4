import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

/** One property of one layer that is to be another. `undefined` takes a property back to its default. */
export interface LayerChange {
  readonly layer: string;
  readonly kind: 'paint' | 'layout' | 'filter';
  /** '' for a filter. */
  readonly property: string;
  readonly value: unknown;
}

type Bag = Readonly<Record<string, unknown>>;
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
const bag = (value: unknown): Bag => (value ?? {}) as Bag;

/**
 * What to change so that the layers look as after. Both lists hold the same layers in the same order; a list of others is a
 * programmer's mistake and throws.
 */
export function layerChanges(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): LayerChange[] {
  if (before.length !== after.length) throw new Error('layers may change, but not come or go');
  const changes: LayerChange[] = [];
  for (const [i, next] of after.entries()) {
    const last = before[i];
    if (!last || last.id !== next.id) throw new Error(`layers may change, but not their order: ${next.id}`);
    for (const kind of ['paint', 'layout'] as const) {
      const [from, to] = [bag(last[kind]), bag(next[kind])];
      for (const property of new Set([...Object.keys(from), ...Object.keys(to)]))
        if (!same(from[property], to[property]))
          changes.push({ layer: next.id, kind, property, value: to[property] });
    }
    const [from, to] = [bag(last).filter, bag(next).filter];
    if (!same(from, to)) changes.push({ layer: next.id, kind: 'filter', property: '', value: to });
  }
  return changes;
}

/** Carries changes out on a map whose style has loaded. Our own builder made them: they are not validated again. */
export function applyLayerChanges(map: MapLibreMap, changes: readonly LayerChange[]): void {
  const trusted = { validate: false };
  for (const { layer, kind, property, value } of changes)
    if (kind === 'filter') map.setFilter(layer, value as never, trusted);
    else if (kind === 'paint') map.setPaintProperty(layer, property as never, value as never, trusted);
    else map.setLayoutProperty(layer, property as never, value as never, trusted);
}
