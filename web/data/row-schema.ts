import * as v from 'valibot';

/** Rows that carry these text columns; others are let through. */
export const rows = (...texts: readonly string[]) =>
  v.array(v.looseObject(Object.fromEntries(texts.map((name) => [name, v.string()]))));
