import { formOfAddress, isFrontPage } from '../address-form.ts';
import { type CheckRule, ofPhrases } from '../check.ts';

/** An address that tracks readers, leads elsewhere, or shows a copy of the page. */
export const linkForm: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ links }) {
  for (const url of new Set(links.map((link) => link.url))) {
    const { faults, mended } = formOfAddress(url);
    if (faults.length > 0) {
      const expected = mended ?? 'the address of the page itself, https://…';
      const fix = mended === undefined ? {} : { fix: { is: 'link', url, becomes: mended } as const };
      yield { severity: 'error', words: url, reason: [...new Set(faults)].join(', '), expected, ...fix };
    } else if (isFrontPage(url)) {
      const expected = 'the page that says so';
      yield { severity: 'warning', words: url, reason: 'the front page of a site', expected };
    }
  }
});
