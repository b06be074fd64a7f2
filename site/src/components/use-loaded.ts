import { useEffect, useState } from 'preact/hooks';
import { reloadIfRenewed } from './renewed.ts';

export type Loadable<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'there'; readonly value: Value };

/** Some browsers remember a module that did not come, until the page is loaded anew. The address has all that it showed. */
const retry = () => location.reload();

/** What a promise gives, for as long as `key` is the same; an answer that comes too late is dropped. */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Loadable<Value> {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly loadable: Loadable<Value> }>();
  // The key stands for what is loaded; `load` is another function in every call
  useEffect(() => {
    let isWanted = true;
    const tell = (loadable: Loadable<Value>) => {
      if (isWanted) setAnswer({ key, loadable });
    };
    load().then(
      (value) => tell({ state: 'there', value }),
      (error: unknown) => {
        console.warn(error);
        tell({ state: 'failed', retry });
        if (import.meta.env.PROD) void reloadIfRenewed();
      },
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return answer?.key === key ? answer.loadable : { state: 'loading' };
}
