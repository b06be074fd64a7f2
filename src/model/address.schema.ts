import * as z from 'zod';
import { whyNoAddress } from './address-mistake.ts';
import { homeAddress, pageAddress } from './address-pattern.ts';

/** The shape of the address of a page: absolute, on a host with a domain, and without a user's name. */
export const addressSchema = z.string().regex(pageAddress, {
  error: expected(['https', 'http'], true),
});

/** The shape of the address of a front page: of one inside a company, the host may have a name alone. */
export const homepageSchema = z.string().regex(homeAddress, { error: expected(['https'], false) });

/** What is said of a text that is no such address: of one that looks like it, also why. */
function expected(schemes: readonly string[], domain: boolean) {
  return ({ input }: { readonly input: unknown }) => {
    const reason = typeof input === 'string' ? whyNoAddress(input, schemes, domain) : undefined;
    return `expected an absolute address, https://…${reason === undefined ? '' : `: ${reason}`}`;
  };
}
