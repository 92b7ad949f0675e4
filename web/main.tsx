import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followAddress } from './state/history';
import { loadData } from './state/load';
import { keepForOffline, listenOffline } from './state/offline';
import { useStore } from './state/store';
import { App } from './views/App';
import { openWith } from './views/use-text';

// The address is read before anything is drawn, and the data are on their way while React starts.
followAddress();
const data = new URL('data/', document.baseURI).href;
listenOffline(data);
void loadData(data).then(() => (import.meta.env.PROD ? keepForOffline(data) : undefined));

void openWith(useStore.getState().choices.language).then(() => {
  const root = document.getElementById('root');
  if (root)
    // what a boundary catches is told to the reader in its place, not to the console
    createRoot(root, { onCaughtError: () => undefined }).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
});
