/**
 * Runs in every page before its own scripts: notes when the first coloured map has been painted, and the time from a pointer's move until the name of
 * what is under it stands on the screen. As text: a page knows nothing of the helpers that a compiler adds to functions.
 */
export const WATCH = `
  window.watched = { coloured: null, hover: null };
  (function look() {
    const state = document.querySelector('[data-map-state="stand-in"], [data-map-state="idle"]');
    // the frame that it is seen in has been painted when the next one begins
    if (state) requestAnimationFrame(() => { window.watched.coloured = performance.now(); });
    else requestAnimationFrame(look);
  })();
  let moved = null;
  const tip = () => document.querySelector('.hover-name, #tip')?.textContent ?? '';
  window.watchHover = () => {
    const before = tip();
    moved = null;
    window.watched.hover = null;
    (function look() {
      if (moved !== null && tip() !== before && tip() !== '')
        requestAnimationFrame(() => { window.watched.hover = performance.now() - moved; });
      else if (moved === null || performance.now() - moved < 400) requestAnimationFrame(look);
      else window.watched.hover = -1;
    })();
  };
  window.addEventListener('pointermove', () => { moved ??= performance.now(); }, true);
`;

/** What the script leaves in the page. */
declare global {
  interface Window {
    /** Times in ms; `hover` is -1 when nothing new was under the pointer. */
    readonly watched: { readonly coloured: number | null; readonly hover: number | null };
    readonly watchHover: () => void;
  }
}
