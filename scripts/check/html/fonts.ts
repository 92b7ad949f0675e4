import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const WEIGHTS = [400, 600] as const;

/** Inter in the two weights of the house, as font faces that need no other file: a report is sent by mail. */
export function fontFaces(): string {
  const { resolve } = createRequire(import.meta.url);
  return WEIGHTS.map((weight) => {
    const file = resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`);
    const data = readFileSync(file).toString('base64');
    return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
  }).join('\n');
}
