/**
 * A row of the matrix.
 *
 * @typeParam Id - the category's id
 */
export interface Category<Id extends string = string> {
  /** The key that it has in the content. */
  readonly id: Id;
  /** What people read. */
  readonly name: string;
  /** What belongs in the row, in a few words; empty where the name says it. */
  readonly hint: string;
}
