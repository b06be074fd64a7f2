import type { Answering } from './command.ts';

/** What answers each command: loaded when it is called, so that no command waits for the code of another. */
export const answering: Readonly<Record<string, () => Promise<Answering>>> = {
  list: () => import('./answers/list.ts'),
  show: () => import('./answers/show.ts'),
  compare: () => import('./answers/compare.ts'),
  search: () => import('./answers/search.ts'),
  support: () => import('./answers/support.ts'),
  grid: () => import('./answers/grid.ts'),
  evaluate: () => import('./answers/evaluate.ts'),
  stale: () => import('./answers/stale.ts'),
  stats: () => import('./answers/stats.ts'),
  diff: () => import('./answers/diff.ts'),
  export: () => import('./answers/export.ts'),
  validate: () => import('./answers/validate.ts'),
  intake: () => import('./answers/intake.ts'),
  links: () => import('./answers/links.ts'),
  template: () => import('./answers/template.ts'),
  completion: () => import('./answers/completion.ts'),
  help: () => import('./answers/help.ts'),
};
