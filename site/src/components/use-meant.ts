import type { IdKind } from 'mlops-platforms';
import { useEffect } from 'preact/hooks';
import { loadMatrix } from '../data/matrix.ts';
import { useLoaded } from './use-loaded.ts';

export interface Meant {
  /** The ids of what is there, each once. */
  readonly ids: readonly string[];
  /** What nothing is called, and nothing was. Only known once everything is loaded. */
  readonly unknown: readonly string[];
}

/**
 * What a list in an address means. A name, or an id that moved, leads on to the id of today; only then is everything loaded.
 *
 * @param isKnown - whether an id is one of today
 * @param onMoved - is told the ids of today, where the address has others
 */
export function useMeant(
  kind: IdKind,
  asked: readonly string[],
  isKnown: (id: string) => boolean,
  onMoved: (ids: readonly string[]) => void,
): Meant {
  const strange = asked.filter((text) => !isKnown(text));
  const found = useLoaded(`${kind} ${strange.join()}`, async () => {
    if (strange.length === 0) return [];
    const { matrix } = await loadMatrix();
    return strange.map((text) => [text, matrix.resolveId(text).find((thing) => thing.kind === kind)?.id] as const);
  });
  const moved = new Map(found.state === 'there' ? found.value : []);
  const hasMoved = [...moved.values()].some((id) => id !== undefined);
  const today = [...new Set(asked.map((text) => moved.get(text) ?? text))];
  // The address says which ids these are; `onMoved` is another function in every call
  useEffect(() => {
    if (hasMoved) onMoved(today);
  }, [hasMoved, today.join()]);
  return {
    ids: today.filter(isKnown),
    unknown: found.state === 'there' ? strange.filter((text) => moved.has(text) && moved.get(text) === undefined) : [],
  };
}
