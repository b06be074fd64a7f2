import { inOrder, type Newcomer, withNewcomers } from './list-order.ts';

/** What leaves lists, comes to them and changes their order, to be done at once when all of it is known. */
export class ListMoves {
  readonly #left = new Map<string, Set<string>>();
  readonly #newcomers = new Map<string, Map<string, Newcomer>>();
  readonly #orders = new Map<string, readonly string[]>();

  leave(list: string, id: string): void {
    // What came by an earlier change was not in the list before.
    if (this.#newcomers.get(list)?.delete(id)) return;
    const left = this.#left.get(list) ?? new Set();
    this.#left.set(list, left.add(id));
  }

  arrive(list: string, newcomer: Newcomer): void {
    const newcomers = this.#newcomers.get(list) ?? new Map();
    this.#newcomers.set(list, newcomers.set(newcomer.id, newcomer));
  }

  reorder(list: string, order: readonly string[]): void {
    this.#orders.set(list, order);
  }

  /** Does all of it: what stays is put in order before what comes finds its places in between. */
  apply(lists: Map<string, readonly string[]>): void {
    for (const list of new Set([...this.#left.keys(), ...this.#orders.keys(), ...this.#newcomers.keys()])) {
      const left = this.#left.get(list);
      const stayed = (lists.get(list) ?? []).filter((id) => !left?.has(id));
      const ordered = inOrder(stayed, this.#orders.get(list) ?? []);
      lists.set(list, withNewcomers(ordered, [...(this.#newcomers.get(list)?.values() ?? [])]));
    }
  }
}
