import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { withOpening } from './write.ts';

/** What the page's own script fetches next, below the root: the app. */
const APP = 'main.tsx';

/**
 * Puts the opening into the built page: what the app shows first, drawn by the page's own small script. The app is fetched meanwhile:
 * the page names its files. Without built data there is nothing to open with.
 */
export function opening(): Plugin {
  let [root, publicDir] = ['', ''];
  return {
    name: 'opening',
    apply: 'build',
    configResolved(config) {
      ({ root, publicDir } = config);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(page, { bundle = {} }) {
        const tags = appFiles(bundle, join(root, APP)).map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          }),
        );
        const html = existsSync(join(publicDir, 'data/manifest.json'))
          ? await withOpening(page, publicDir)
          : page;
        return { html, tags };
      },
    },
  };
}

/** The app's script and all that it brings along. */
function appFiles(bundle: Rolldown.OutputBundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const app = chunks.find(({ moduleIds }) => moduleIds.includes(module));
  if (!app) throw new Error('the app was not built');
  const files = new Set<string>();
  const take = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) take(next);
  };
  take(app.fileName);
  return [...files];
}
