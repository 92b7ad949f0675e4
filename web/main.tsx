import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { readyForApp } from './opening/hand-over';
import { pressed, sayNoMore } from './opening/notes';
import { closeOpening } from './opening/standing';
import { followAddress } from './state/history';
import { loadData } from './state/load';
import { keepForOffline, listenOffline } from './state/offline';
import { useStore } from './state/store';
import { App } from './views/App';
import { openWith } from './views/use-text';

// The address is read before anything is drawn, and the data are on their way while React starts.
followAddress();
const data = new URL('data/', document.baseURI).href;
// a frame of another page keeps nothing in its reader's browser
const mayKeep = import.meta.env.PROD && window.self === window.top;
listenOffline(data);
void loadData(data).then(() => (mayKeep ? keepForOffline(data) : undefined));

void Promise.all([openWith(useStore.getState().choices.language), readyForApp(pressed)]).then(() => {
  const root = document.getElementById('root');
  if (!root) return;
  closeOpening();
  sayNoMore();
  // at once, with all that is drawn after: no frame lies between the opening and the app
  flushSync(() =>
    // what a boundary catches is told to the reader in its place, not to the console
    createRoot(root, { onCaughtError: () => undefined }).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
});
