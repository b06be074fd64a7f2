import { useEffect, useState } from 'preact/hooks';

export type Loadable<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'there'; readonly value: Value };

/** What a promise gives, for as long as `key` is the same; an answer that comes too late is dropped. */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Loadable<Value> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly loadable: Loadable<Value> }>();
  const id = `${key} ${attempt}`;
  // The key stands for what is loaded; `load` is another function in every call
  useEffect(() => {
    let isWanted = true;
    const tell = (loadable: Loadable<Value>) => {
      if (isWanted) setAnswer({ key: id, loadable });
    };
    load().then(
      (value) => tell({ state: 'there', value }),
      (error: unknown) => {
        console.warn(error);
        tell({ state: 'failed', retry: () => setAttempt((count) => count + 1) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  return answer?.key === id ? answer.loadable : { state: 'loading' };
}
