import type { Redirects } from '../model/content.ts';
import { deepFreeze } from '../model/deep-freeze.ts';

/** Ids that were published and have moved since. An id is never reused, so an entry is never removed. */
export const redirects = /* @__PURE__ */ deepFreeze<Redirects>({
  platforms: {},
  categories: {},
  capabilities: {},
  features: {},
});
