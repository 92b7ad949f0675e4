import { renderToStaticMarkup } from 'react-dom/server';
import { loadData } from '../state/load';
import { useStore } from '../state/store';
import { toSvgString } from '../svg/node';
import { textOf } from '../text/loaded';
import { NAMES, ROOMY, WIDE } from '../ui/media';
import { assumeMedia } from '../ui/use-media';
import { App } from '../views/App';
import { inlined, type OpeningContent } from './content';
import { openingDrawing } from './drawing';
import { openingContent } from './make-content';
import { OPENING } from './standing-page';

/** Screens by their room, which `opening.css` tells apart; the queries that hold there. */
const ROOMS = { roomy: [ROOMY, NAMES, WIDE], names: [NAMES, WIDE], wide: [WIDE], narrow: [] } as const;
/** The map as the app writes it ahead: nothing is drawn on its ground yet. */
const EMPTY_MAP = /data-map-state="moving"><div class="area-map-ground"><\/div>/;

/**
 * The root of the built page with what the app shows at its bare address: the page for each room, the first map, and the data that its labels
 * and the legend are drawn from. Nothing in it runs. The data come from a served folder (absolute address, ends in a slash); ''
 * where they have nothing to open with. Throws when a file can't be read.
 */
export async function renderOpening(base: string): Promise<string> {
  await loadData(base);
  const state = useStore.getState();
  const unread = state.problems.map(({ file, reason }) => `${file} (${reason})`);
  if (unread.length > 0) throw new Error(`the opening can't be rendered: ${unread.join(', ')}`);
  const content = openingContent(state, textOf('da'));
  const drawing = content && openingDrawing(content);
  if (!drawing) return '';
  // where a page is written ahead, the store's hook gives what the store began with
  Object.assign(useStore.getInitialState(), state);
  const map = `data-map-state="stand-in"><div class="area-map-ground"><div class="${OPENING}-room">${toSvgString(drawing.map)}</div></div>`;
  const pages = Object.entries(ROOMS).map(([room, queries]) => {
    assumeMedia(queries);
    const written = renderToStaticMarkup(<App />);
    if (!EMPTY_MAP.test(written)) throw new Error('the opening has no map to draw on');
    // each room its own groups of choices: of one group only one stays chosen on a page
    const page = bothLooks(written.replaceAll(' name="', ` name="${room}-`), content);
    return `<div class="${OPENING}" data-room="${room}">${page.replace(EMPTY_MAP, () => map)}</div>`;
  });
  return [
    `<div id="root" inert aria-busy="true">${toSvgString(drawing.shapes)}${pages.join('')}</div>`,
    `<script type="application/json" id="${OPENING}">${inlined(content)}</script>`,
  ].join('\n');
}

/** A swatch as the app writes it. */
const SWATCH = /<svg [^>]*class="swatch">.*?<\/svg>/g;

/** A page with each swatch of a class in both looks, of which the style shows one. */
function bothLooks(page: string, { looks }: OpeningContent): string {
  return page.replace(SWATCH, (swatch) => {
    const dark = swatch.replace(/fill="(#[0-9a-f]+)"/g, (_, colour: string) => {
      const place = looks.light.colours.indexOf(colour);
      return `fill="${looks.dark.colours[place] ?? colour}"`;
    });
    if (dark === swatch) return swatch;
    const look = (one: string, name: 'light' | 'dark') =>
      one.replace('class="swatch"', `class="swatch ${OPENING}-${name}"`);
    return look(swatch, 'light') + look(dark, 'dark');
  });
}
