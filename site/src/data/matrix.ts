import { platforms as opened } from 'explorer:platforms';
import { signal } from '@preact/signals';
import type { Dataset, Matrix, matchesOf } from 'mlops-platforms';

/** Every query over everything, and the content that reports take their names from. */
export interface Loaded {
  readonly matrix: Matrix;
  readonly content: Dataset;
  /** Where the text of a result says what was searched for. */
  readonly matchesOf: typeof matchesOf;
}

export interface Progress {
  /** What is being done. */
  readonly doing: string;
  readonly done: number;
  readonly of: number;
}

/** How far everything is loaded; nothing before somebody asks, and once it is there. */
export const progress = signal<Progress | undefined>(undefined);

/** Everything, once it is loaded: for what can be shown without it too. */
export const loaded = signal<Loaded | undefined>(undefined);

let loading: Promise<Loaded> | undefined;

/**
 * Loads every query and all data, once; what failed is tried again when it is asked for again. Platforms come one by one,
 * so that a reader sees how far it is, and the index of the search is made before the first letter is typed.
 */
export function loadMatrix(): Promise<Loaded> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    progress.value = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Loaded> {
  const loaders = Object.values(opened);
  const steps = loaders.length + 2;
  let done = 0;
  const step = (doing: string) => {
    progress.value = { doing, done, of: steps };
    done += 1;
  };
  step('Loading the statements');
  await Promise.all(loaders.map((loader) => loader().then(() => step('Loading the statements'))));
  const everything = await import('explorer:matrix');
  step('Making the index');
  // The page is drawn once more before the index is made, which takes the time of some frames.
  await new Promise((resolve) => setTimeout(resolve));
  everything.matrix.searchFeatures('index', { limit: 1 });
  loaded.value = everything;
  progress.value = undefined;
  return everything;
}
