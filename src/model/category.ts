/** A row of the matrix. */
export interface Category<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** What belongs in the row, in a few words; empty where the name says it. */
  readonly hint: string;
}
