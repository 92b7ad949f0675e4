import { boxOnElement, wholeBox } from '../map/boxes';
import { toSvgElement } from '../map/labels/to-dom';
import { createPlainSheet } from '../map/plain/plain-sheet';
import type { AreaMapProps } from '../map/props';
import type { SheetElements } from '../map/sheet-type';
import { legendStrip } from '../svg/legend-strip';
import { CSS_TOKENS } from '../svg/tokens';
import { DARK } from '../ui/media';
import { rootScale } from '../ui/root-scale';
import { legendWidth } from '../views/map/legend-width';
import { type OpeningContent, openingGeography, openingPaint } from './content';
import { openingStands } from './standing';
import { empty, OPENING } from './standing-page';

/** The map of more areas than this stays as it was built, without labels, until the app has come. */
const MOST_DRAWN = 300;

/**
 * Goes on with the picture that the page was built with: draws legend, labels and the marks of single figures, for which sizes must be
 * known. The app takes its place when it can show the same; until then nothing on it can be pressed.
 */
export function drawOpening(page: HTMLElement): void {
  const root = page.parentElement;
  const inlined = document.getElementById(OPENING)?.textContent;
  if (!root || !inlined) return;
  const content: OpeningContent = JSON.parse(inlined);
  const theme = window.matchMedia(DARK).matches ? 'dark' : 'light';
  const other = theme === 'dark' ? 'light' : 'dark';
  for (const swatch of root.querySelectorAll(`.swatch.${OPENING}-${other}`)) swatch.remove();
  drawLegend(root, content, theme);
  const remove = content.areas.length <= MOST_DRAWN ? drawMap(root, content, theme) : undefined;
  openingStands({
    files: content.files,
    remove: () => {
      remove?.();
      empty(root);
    },
  });
}

function drawLegend(root: HTMLElement, { looks }: OpeningContent, theme: 'light' | 'dark'): void {
  const room = root.querySelector('.legend-room');
  const { legend } = looks[theme];
  if (!room || !legend) return;
  const width = legendWidth(room, rootScale());
  const strip = legendStrip(legend, { id: 'legend', width, tokens: CSS_TOKENS, reserveHover: true });
  room.prepend(toSvgElement(strip));
}

/** Draws the map as the app's own first one, and gives what takes it away. */
function drawMap(
  root: HTMLElement,
  content: OpeningContent,
  theme: 'light' | 'dark',
): (() => void) | undefined {
  const elements = sheetElements(root);
  if (!elements) return undefined;
  const stage = root.querySelector('.stage-map');
  const tools = stage?.querySelector('.stage-tools');
  const { plan, dashed, overlays, words } = content;
  const props: AreaMapProps = {
    geography: openingGeography(content),
    addressesIn: async () => ({ type: 'FeatureCollection', features: [] }),
    boundaryPlan: plan,
    dashed,
    paint: openingPaint(content, theme),
    selected: [],
    hovered: null,
    focused: null,
    overlays,
    theme,
    camera: null,
    reducedMotion: true,
    keepClear: stage && tools ? [wholeBox(boxOnElement(stage, tools))] : [],
    scale: rootScale(),
    words,
    onCamera: ignore,
    onHover: ignore,
    onSelect: ignore,
    standIn: true,
    onFailure: ignore,
  };
  const { remove } = createPlainSheet(elements, props);
  for (const drawn of root.querySelectorAll(`.${OPENING}-room, .${OPENING}-shapes`)) drawn.remove();
  return remove;
}

function sheetElements(root: HTMLElement): SheetElements | null {
  const map = root.querySelector<HTMLElement>('.area-map');
  const ground = map?.querySelector<HTMLElement>('.area-map-ground');
  const labels = map?.querySelector<SVGSVGElement>('.area-map-labels');
  const buttons = map?.querySelector<HTMLElement>('.area-map-buttons');
  return map && ground && labels && buttons ? { root: map, ground, labels, buttons } : null;
}

const ignore = (): void => undefined;
