import { renderToStaticMarkup } from 'react-dom/server';
import { loadData } from '../state/load';
import { useStore } from '../state/store';
import { textOf } from '../text/loaded';
import { NAMES, ROOMY, WIDE } from '../ui/media';
import { assumeMedia } from '../ui/use-media';
import { App } from '../views/App';
import { OPENING } from './content';
import { openingContent } from './make-content';

/** Screens by their room, the widest first; the last one is any. */
const ROOMS = [[ROOMY, NAMES, WIDE], [NAMES, WIDE], [WIDE], []] as const;

/**
 * What the app shows at its bare address, as markup for the built page: a template for each room, of which the first whose media query holds
 * is to be taken (colours are the light ones), and the data that map and legend are drawn from. Both are inert: nothing in them
 * runs. The data come from a served folder (absolute address, ends in a slash); '' where they have nothing to open with.
 * Throws when a file can't be read.
 */
export async function renderOpening(base: string): Promise<string> {
  await loadData(base);
  const state = useStore.getState();
  const unread = state.problems.map(({ file, reason }) => `${file} (${reason})`);
  if (unread.length > 0) throw new Error(`the opening can't be rendered: ${unread.join(', ')}`);
  const content = openingContent(state, textOf('da'));
  if (!content) return '';
  // where a page is written ahead, the store's hook gives what the store began with
  Object.assign(useStore.getInitialState(), state);
  const pages = ROOMS.map((queries) => {
    assumeMedia(queries);
    return `<template data-${OPENING}="${queries[0] ?? 'all'}">${renderToStaticMarkup(<App />)}</template>`;
  });
  const data = JSON.stringify(content).replaceAll('<', '\\u003c');
  return [...pages, `<script type="application/json" id="${OPENING}">${data}</script>`].join('\n');
}
