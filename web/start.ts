import { listenEarly } from './data/offline/worker-messages';
import './map/map.css';
import { sayNotStarted, sayWhenLate } from './opening/notes';
import { standingPage } from './opening/standing-page';

/** The app does not wait longer than this for a frame, and for the first picture: a page that nobody sees is given none, ms. */
const LONGEST_FRAME = 200;
const LONGEST_OPENING = 1000;

/** Resolves when what stands on the page has been drawn; the screen may follow later. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve); // the frame is painted after its callbacks
    });
  });

/** Resolves when the first picture is on the screen. */
const seen = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, document.visibilityState === 'visible' ? LONGEST_OPENING : 0);
    new PerformanceObserver((paints, observer) => {
      if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });

/** Lets the page fetch what comes next: named while the first picture is drawn, it would hold that up on a small machine. */
function fetchAhead(): void {
  const links = document.querySelector<HTMLTemplateElement>('template#ahead')?.content;
  if (links) document.head.append(links);
}

/** What the page was built with is seen first, then what a script must draw of it. The app is on its way meanwhile. */
async function opened(): Promise<void> {
  const page = standingPage();
  sayWhenLate(page !== null);
  if (!page) return fetchAhead();
  await seen();
  fetchAhead();
  const { drawOpening } = await import('./opening/open');
  drawOpening(page);
  await painted();
}

listenEarly();
void opened()
  .then(() => import('./main'))
  .catch((error: unknown) => {
    sayNotStarted();
    reportError(error);
  });
