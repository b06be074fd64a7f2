/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** A date as precise as its source states it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;
