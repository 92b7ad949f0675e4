/** Where content comes from; written into every file that can hold it. */
export interface Credit {
  /** Credit line. */
  readonly source: string;
  readonly licence: string;
  /** ISO date of the content, never of the build. */
  readonly date: string;
}

/** What a layer says about itself: title for people, and credit. */
export interface LayerFacts {
  readonly title: string;
  readonly credit: Credit;
}

/** The credit of a file made of several sources: lines joined, the newest date. */
export function joinCredits(credits: readonly Credit[]): Credit {
  const distinct = (texts: string[]): string => [...new Set(texts)].join('; ');
  return {
    source: distinct(credits.map(({ source }) => source)),
    licence: distinct(credits.map(({ licence }) => licence)),
    date:
      credits
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '',
  };
}
