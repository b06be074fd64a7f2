import type { Rule } from './problem.ts';

/** A full claim needs no more criteria than a bar has. */
export const barsCanBeMet: Rule = function* (content) {
  for (const [id, { bar }] of Object.entries(content.capabilities)) {
    if (bar === undefined || bar.full === 'all' || bar.full <= bar.also.length) continue;
    yield {
      path: `capabilities/${id}/bar`,
      message: `found full: ${bar.full}, expected at most ${bar.also.length}, as many criteria as also has`,
    };
  }
};
