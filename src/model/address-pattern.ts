import { wholePattern } from './whole-pattern.ts';

const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?';
const port = '(?::(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5]?[0-9]{1,4}))?';
/** Whatever a browser takes, but white space and what cannot be seen: line breaks, controls, marks of direction. */
const unseen =
  '\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff';
const rest = `(?:[/?#][^${unseen}]*)?`;

/** The address of a page: absolute, on a host with a domain, and without a user's name. */
export const pageAddress = /* @__PURE__ */ wholePattern(`https?://(?:${label}\\.)+[a-zA-Z]{2,}${port}${rest}`);

/** The address of a front page: of one inside a company, the host may have a name alone. */
export const homeAddress = /* @__PURE__ */ wholePattern(`https://${label}(?:\\.${label})*${port}${rest}`);
