import type { SlotOf } from '../object-row';
import { SLOT, type Slot, type SlotName } from '../slots';

/** What a table turned out to be. The words stand in `web/text` (namespace registers, key = `kind-…`). */
export type Kind =
  | 'dawa-flad'
  | 'dawa-mini'
  | 'dawa-nested'
  | 'dawa-dwellings'
  | 'dar-nested'
  | 'own'
  | 'columns'
  | DarKind;

/** Entities of DAR that are joined; `dar-other` is one that no address needs. */
export type DarKind =
  | 'dar-husnummer'
  | 'dar-adressepunkt'
  | 'dar-navngivenvej'
  | 'dar-postnummer'
  | 'dar-navngivenvejkommunedel'
  | 'dar-adresse'
  | 'dar-kommuneinddeling'
  | 'dar-other';

/** How the fields of one kind of table are called: for every slot its possible names (folded), the best first. */
export interface Schema {
  readonly kind: Kind;
  readonly names: Readonly<Partial<Record<SlotName, readonly string[]>>>;
  /** True when a table with these folded names is of this kind. */
  readonly fits: (has: (...names: string[]) => boolean, any: (...names: string[]) => boolean) => boolean;
}

/** A schema laid over the names that a table really has. */
export interface Plan {
  readonly kind: Kind;
  /** The name chosen for each slot. */
  readonly chosen: ReadonlyMap<Slot, string>;
  readonly slotOf: SlotOf;
}

/** Chooses a name for every slot. A field that turns up later (registers leave out what is empty) still finds its slot. */
export function planOf(schema: Schema, folded: ReadonlySet<string>): Plan {
  const chosen = new Map<Slot, string>();
  const slots = new Map<string, Slot>();
  for (const [name, names] of Object.entries(schema.names) as [SlotName, readonly string[]][]) {
    const slot = SLOT[name];
    for (const possible of names) if (!slots.has(possible)) slots.set(possible, slot);
    const best = names.find((possible) => folded.has(possible));
    if (best !== undefined) chosen.set(slot, best);
  }
  const slotOf: SlotOf = (name) => {
    const slot = slots.get(name);
    if (slot === undefined) return undefined;
    const best = chosen.get(slot);
    return best === undefined || best === name ? slot : undefined;
  };
  return { kind: schema.kind, chosen, slotOf };
}

/** The first schema that fits the names, laid over them; undefined when none does. */
export function findPlan(schemas: readonly Schema[], folded: ReadonlySet<string>): Plan | undefined {
  const has = (...names: string[]): boolean => names.every((name) => folded.has(name));
  const any = (...names: string[]): boolean => names.some((name) => folded.has(name));
  const schema = schemas.find(({ fits }) => fits(has, any));
  return schema && planOf(schema, folded);
}
