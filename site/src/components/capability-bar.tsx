import type { Bar } from 'mlops-platforms';
import { barSentence } from 'mlops-platforms/levels';

/** The criteria that are the same for every platform: in sentences, and one by one. */
export function CapabilityBar({ bar }: { readonly bar: Bar | undefined }) {
  return (
    <section class="bar-of" aria-labelledby="bar">
      <h2 id="bar">Its bar</h2>
      {bar === undefined ? (
        <p class="summary">No bar is written down yet: statements are judged by the definition.</p>
      ) : (
        <p class="summary">{barSentence(bar)}</p>
      )}
    </section>
  );
}
