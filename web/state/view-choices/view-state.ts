/** How one choice of a screen is read from its text and written to it; `undefined` = can't be read, or nothing to write. */
export interface ViewField<T> {
  readonly read: (text: string) => Partial<T> | undefined;
  readonly write: (choices: T) => string | undefined;
}

/**
 * What one screen keeps in the address bar beside what all screens share. Keys must differ from the shared ones
 * (`address.ts`); two screens may use the same key, since an address is of one screen.
 */
export interface ViewState<T> {
  readonly defaults: T;
  readonly fields: Readonly<Record<string, ViewField<T>>>;
}

/** A choice from a list of words; the usual one is not written. */
export const wordField = <T, K extends keyof T>(
  key: K,
  words: readonly (T[K] & string)[],
  usual: T[K],
): ViewField<T> => ({
  read: (text) => {
    const word = words.find((entry) => entry === text);
    return word === undefined ? undefined : ({ [key]: word } as unknown as Partial<T>);
  },
  write: (choices) => (choices[key] === usual ? undefined : String(choices[key])),
});

/** A switch that is usually off: `key=1`. */
export const switchField = <T, K extends keyof T>(key: K): ViewField<T> => ({
  read: (text) => (text === '1' ? ({ [key]: true } as unknown as Partial<T>) : undefined),
  write: (choices) => (choices[key] ? '1' : undefined),
});

/** Id of something in the data, or null. */
export const idField = <T, K extends keyof T>(key: K): ViewField<T> => ({
  read: (text) => (ID.test(text) ? ({ [key]: text } as unknown as Partial<T>) : undefined),
  write: (choices) => (choices[key] as string | null) ?? undefined,
});

/** Id of an indicator, area or plan: what the figures use, never markup or a path. */
export const ID = /^[\p{L}\p{N}][\p{L}\p{N}+._-]{0,99}$/u;
