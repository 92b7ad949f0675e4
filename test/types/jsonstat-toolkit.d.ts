/** The part of the toolkit that a test holds our own reader against. */
declare module 'jsonstat-toolkit' {
  interface Dataset {
    readonly class: string | null;
    readonly value: readonly (number | null)[];
    readonly toTable: (options: { readonly type: 'arrobj' }) => readonly Readonly<Record<string, unknown>>[];
    readonly Dataset: (index: number) => Dataset | null;
  }
  export default function JSONstat(json: unknown): Dataset;
}
