import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { withOpening } from './write.ts';

/** What the page's own small script fetches next, below the root: what draws the opening, and the app. */
const NEXT = ['opening/open.ts', 'main.tsx'] as const;

/** What decides, before anything is drawn, whether the opening is shown. */
const GATE = 'opening/gate.ts';

const AHEAD = '<template id="ahead">';

const STYLE = /<link rel="stylesheet"[^>]*>/g;

/**
 * Puts the opening into the built page: what the app shows first. What draws the rest of it, and the app, are fetched meanwhile: the
 * page names their files. Without built data there is nothing to open with.
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
        // fetched and not yet compiled: on a small machine that would hold up the first picture
        const links = filesOf(
          bundle,
          NEXT.map((module) => join(root, module)),
        ).map((file) => `<link rel="preload" as="script" crossorigin fetchpriority="low" href="./${file}">`);
        const gate = chunkOf(bundle, join(root, GATE));
        // no module: it has to run before the page is drawn
        const tags: HtmlTagDescriptor[] = [
          { tag: 'script', attrs: { src: `./${gate.fileName}` }, injectTo: 'head-prepend' },
        ];
        const ordered = ahead(stylesFirst(page), links);
        const html = existsSync(join(publicDir, 'data/manifest.json'))
          ? await withOpening(ordered, publicDir)
          : ordered;
        return { html, tags };
      },
    },
  };
}

/** The page with its styles before all that it names: nothing is painted without them. */
function stylesFirst(page: string): string {
  const styles = page.match(STYLE) ?? [];
  return page
    .replace(STYLE, '')
    .replace(/<meta charset[^>]*>/, (charset) => [charset, ...styles].join('\n    '));
}

/** The page with more that its small script lets it fetch, once the first picture is painted. */
function ahead(page: string, links: readonly string[]): string {
  if (!page.includes(AHEAD)) throw new Error('index.html has no place for what is fetched ahead');
  return page.replace(AHEAD, [AHEAD, ...links].join('\n      '));
}

function chunkOf(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.moduleIds.includes(module)) return file;
  throw new Error(`not built: ${module}`);
}

/** The chunks of modules and all that they bring along. */
function filesOf(bundle: Rolldown.OutputBundle, modules: readonly string[]): string[] {
  const files = new Set<string>();
  const take = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const chunk = bundle[file];
    if (chunk?.type === 'chunk') for (const next of chunk.imports) take(next);
  };
  for (const module of modules) take(chunkOf(bundle, module).fileName);
  return [...files];
}
