/** What the service worker tells pages. */
export type OfflineMessage =
  /** A whole set of data is kept now. */
  | { readonly kind: 'data-kept' }
  /** The server did not answer: this page was given the set that was fetched on a day (ISO). */
  | { readonly kind: 'from-store'; readonly keptOn: string };

/** What a page asks of the service worker. */
export type OfflineOrder =
  /** Take the place of the version that runs now. */
  | { readonly kind: 'take-over' }
  /** Fetch the set of data that the server has now. */
  | { readonly kind: 'keep-data' };
