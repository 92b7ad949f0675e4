import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The page without what it would fetch ahead of data that are not there: figures that are cut by indicator are another file,
 * and each of its readers would be told on the console that one is missing.
 */
export const withoutMissing = (html: string, isThere: (name: string) => boolean): string =>
  html.replace(/[ \t]*<link rel="preload" href="\.\/data\/([^"]+)"[^>]*>\n?/g, (link, name: string) =>
    isThere(name) ? link : '',
  );

/** Lets the page fetch ahead what is in a folder of built data. */
export const dataPreloads = (folder: string): Plugin => ({
  name: 'data-preloads',
  transformIndexHtml: (html) => withoutMissing(html, (name) => existsSync(join(folder, name))),
});
