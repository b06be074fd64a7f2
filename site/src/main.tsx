import { render } from 'preact';
import { App } from './app.tsx';
import { followAddress } from './navigation.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no #app');
followAddress();
// What the page says until its program is there: a view that is drawn beside it would leave it standing.
place.replaceChildren();
render(<App />, place);
if (import.meta.env.PROD) keepOffline();

/** Keeps the page for use without a network; where a browser cannot, it needs one. */
function keepOffline(): void {
  addEventListener('load', async () => {
    try {
      await navigator.serviceWorker?.register('./sw.js');
      const { active } = await navigator.serviceWorker.ready;
      const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
      if (!saveData) active?.postMessage('keep everything');
    } catch {
      // Not over TLS, or switched off: everything else works.
    }
  });
}
