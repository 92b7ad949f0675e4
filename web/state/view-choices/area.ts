import type { ViewField, ViewState } from './view-state';

/** What the profile screen keeps for itself; the area is the shared `focus`. */
export interface AreaChoices {
  /** School, daycare or other institution whose own profile is open, by its name. */
  readonly place: string | null;
  /** Street or address that was looked for, as it was written. */
  readonly address: string | null;
}

/** Names of places and addresses: letters, digits and the marks that stand in them, never markup. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} .,'’&+/()-]{0,99}$/u;

const nameField = (key: keyof AreaChoices): ViewField<AreaChoices> => ({
  read: (text) => (NAME.test(text) ? { [key]: text } : undefined),
  write: (choices) => {
    const name = choices[key];
    return name !== null && NAME.test(name) ? name : undefined;
  },
});

export const areaState: ViewState<AreaChoices> = {
  defaults: { place: null, address: null },
  fields: { sted: nameField('place'), adr: nameField('address') },
};
