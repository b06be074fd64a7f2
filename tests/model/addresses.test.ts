import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressSchema, homepageSchema } from '../../src/model/address.schema.ts';

const said = (schema: typeof addressSchema, text: string) => schema.safeParse(text).error?.issues[0]?.message;

describe('what is no address', () => {
  it.each([
    ['HTTPS://example.org/', 'HTTPS is written https'],
    ['https:/example.org', 'two slashes stand behind the colon'],
    ['https:example.org', 'two slashes stand behind the colon'],
    ['https://example.org/a page', 'a space in it is written %20'],
    [' https://example.org/', 'white space stands in it, or around it'],
    ['https://example.org/\n', 'white space stands in it, or around it'],
    ['https://me@example.org/', 'it names a user'],
    ['https://me:secret@example.org/', 'it names a user'],
    ['https:///page', 'it names no host'],
    ['https://', 'it names no host'],
    ['https://?a', 'it names no host'],
    ['https://exämple.org/', 'its host is not written in ASCII, as xn--…'],
    ['https://192.168.1.1/', 'its host is a number'],
    ['https://[::1]/', 'its host is a number'],
    ['https://wiki/page', 'its host wiki has no domain, such as .org'],
    ['https://example.org:99999/', 'its port is above 65535'],
    ['https://example.org:x/', 'its port is no number up to 65535'],
    ['https://a_b.org/', 'its host has other characters than letters, digits, hyphens and dots'],
    ['https://-a.org/', 'its host -a.org is none'],
    ['https://a..org/', 'its host a..org is none'],
    ['https://example.org/\u202epage', 'a character in it is not seen'],
  ])('but looks like one is told with the reason: %j', (text, reason) => {
    expect(said(addressSchema, text)).toBe(`expected an absolute address, https://…: ${reason}`);
  });

  it.each(['', 'example.org', 'ftp://example.org', 'www.example.org/page', 'see https://example.org'])(
    'and looks like none is told what would be one: %j',
    (text) => {
      expect(said(addressSchema, text)).toBe('expected an absolute address, https://…');
    },
  );

  it('of a front page has no http, but may have a host without a domain', () => {
    expect(said(homepageSchema, 'http://example.org')).toMatch(/: it begins with http:$/);
    expect(said(homepageSchema, 'https://wiki')).toBeUndefined();
  });

  it('is told with a reason wherever it begins as one', () => {
    const rest = fc.string({ unit: fc.constantFrom(...'/:?#@[].-_ aZ1ä\u202e\n') });
    fc.assert(
      fc.property(fc.constantFrom('http:', 'https://', 'Https://', 'https://a.org'), rest, (start, end) => {
        for (const schema of [addressSchema, homepageSchema]) {
          const message = said(schema, start + end);
          if (message !== undefined) expect(message).toMatch(/^expected an absolute address, https:\/\/…: ./);
        }
      }),
    );
  });
});
