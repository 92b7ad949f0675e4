import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { withOpening } from './write.ts';

/** What the page's own script fetches next, below the root: the app. */
const APP = 'main.tsx';

/** What decides, before anything is drawn, whether the opening is shown. */
const GATE = 'opening/gate.ts';

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
    buildStart() {
      this.emitFile({ type: 'chunk', id: join(root, GATE), name: 'gate' });
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
        const gate = chunkOf(bundle, join(root, GATE));
        // no module: it has to run before the page is drawn
        tags.push({ tag: 'script', attrs: { src: `./${gate.fileName}` }, injectTo: 'head-prepend' });
        const html = existsSync(join(publicDir, 'data/manifest.json'))
          ? await withOpening(page, publicDir)
          : page;
        return { html, tags };
      },
    },
  };
}

function chunkOf(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.moduleIds.includes(module)) return file;
  throw new Error(`not built: ${module}`);
}

/** The app's script and all that it brings along. */
function appFiles(bundle: Rolldown.OutputBundle, module: string): string[] {
  const files = new Set<string>();
  const take = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const chunk = bundle[file];
    if (chunk?.type === 'chunk') for (const next of chunk.imports) take(next);
  };
  take(chunkOf(bundle, module).fileName);
  return [...files];
}
