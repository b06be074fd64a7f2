import { type CheckRule, ofPhrases } from '../check.ts';
import { hostOf, isOtherPeoples, isOwn } from '../own-hosts.ts';

/** A statement that rests on the pages of others alone. */
export const ownPages: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ links, column }) {
  const hosts = links.map(({ url }) => hostOf(url) ?? '');
  if (hosts.length === 0 || hosts.some((host) => isOwn(host, column.hosts))) return;
  const isTold = column.hosts.length > 0;
  const [blog] = hosts.filter(isOtherPeoples);
  // Where nobody told which pages are the vendor's own, only those are known that hardly are.
  if (!isTold && !hosts.every(isOtherPeoples)) return;
  const reason = blog === undefined ? 'a page of somebody else' : 'a page on which anybody may write';
  const own = isTold ? `, such as one on ${column.hosts[0]}` : '';
  const expected = `the vendor's own page first${own}, or the project's repository or release notes`;
  yield { severity: 'warning', words: links[hosts.indexOf(blog ?? hosts[0] ?? '')]?.url ?? '', reason, expected };
});
