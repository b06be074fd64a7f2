import type { ComponentChildren } from 'preact';
import { progress } from '../data/matrix.ts';

/** Where something is to come: it takes the room of some lines, so that little moves when it does. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <div class="state" role="status">
      <p>{what} …</p>
    </div>
  );
}

/** How far everything is loaded, for a search or an evaluation. */
export function LoadingEverything() {
  const { doing, done, of } = progress.value ?? { doing: 'Loading the statements', done: 0, of: 1 };
  return (
    <div class="state">
      <label>
        <span role="status">{doing}</span>
        <progress max={of} value={done} />
      </label>
      <p class="quiet">This happens once. From then on everything is answered on this page.</p>
    </div>
  );
}

/** What could not be loaded, and a way to try again. */
export function Failed({ what, onRetry }: { readonly what: string; readonly onRetry: () => void }) {
  return (
    <div class="state" role="alert">
      <p>
        <strong>{what} could not be loaded.</strong> The network may be away; what was opened before can still be read.
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

/** Nothing to show, and what to do about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="state">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
