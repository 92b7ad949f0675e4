import type { FigureStock } from '../data/figures';
import { FAILED, LOADING, ready, reportProblems, useStore } from './store';
import { wantedFigures } from './wanted-figures';

/**
 * Puts figures into the store and has what is looked at fetched, now and with every choice to come. A screen waits until it
 * has everything that it wants; a map that stands, stays, and shows what it has until more is there (`FigureIndex.reach`).
 * Comes back when the first of it is shown.
 */
export async function showFigures(stock: FigureStock): Promise<void> {
  useStore.subscribe(({ choices }, before) => {
    if (choices === before.choices) return;
    show(stock);
    void fetchWanted(stock);
  });
  show(stock);
  await fetchWanted(stock);
}

/** Fetches until nothing is lacking: what takes the place of something that can't be read is wanted only then. */
async function fetchWanted(stock: FigureStock): Promise<void> {
  for (;;) {
    const wanted = wantedFigures(useStore.getState().choices);
    if (stock.has(wanted)) return;
    reportProblems(await stock.fetch(wanted));
    show(stock);
  }
}

function show(stock: FigureStock): void {
  const { figures, choices } = useStore.getState();
  const stays = choices.screen === 'map' && figures.status === 'ready';
  if (!stays && !stock.has(wantedFigures(choices))) {
    if (figures.status !== 'loading') useStore.setState({ figures: LOADING });
    return;
  }
  const index = stock.index();
  if (!index) useStore.setState({ figures: FAILED });
  else if (figures.status !== 'ready' || figures.value !== index)
    useStore.setState({ figures: ready(index) });
}
