/** Name of what the built page opens with: class of its pages and id of its data. */
export const OPENING = 'opening';

/**
 * The page that stands open, by the room there is, and alone from now on; null where the address asks for something else, or the page was
 * built without.
 */
export function standingPage(): HTMLElement | null {
  const root = document.getElementById('root');
  const pages = [...document.querySelectorAll<HTMLElement>(`.${OPENING}`)];
  const page = pages.find((one) => getComputedStyle(one).display !== 'none');
  for (const other of pages) if (other !== page) other.remove();
  if (root && !page) empty(root);
  return page ?? null;
}

/** Makes room for the app. */
export function empty(root: HTMLElement): void {
  root.inert = false;
  root.ariaBusy = null;
  root.replaceChildren();
}
