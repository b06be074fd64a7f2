import { maximumAlso } from '../bar.ts';
import type { Rule } from './problem.ts';

/** A full claim needs no more criteria than a bar has. */
export const barsCanBeMet: Rule = function* (content) {
  for (const [id, { bar }] of Object.entries(content.capabilities)) {
    // More than any bar has is a mistake of its shape.
    if (bar === undefined || bar.full === 'all' || bar.full <= bar.also.length || bar.full > maximumAlso) continue;
    yield {
      path: `capabilities/${id}/bar`,
      message: `found full: ${bar.full}, expected at most ${bar.also.length}, as many criteria as also has`,
    };
  }
};
