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

/** The same, held against a folder that holds `data/`. */
export const withPreloadsOf = (folder: string, html: string): string =>
  withoutMissing(html, (name) => existsSync(join(folder, 'data', name)));

/** Lets the page fetch ahead what there is to fetch when it is built or served. */
export function dataPreloads(): Plugin {
  let publicDir = '';
  return {
    name: 'data-preloads',
    configResolved(config) {
      ({ publicDir } = config);
    },
    transformIndexHtml: (html) => withPreloadsOf(publicDir, html),
  };
}
