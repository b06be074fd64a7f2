import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOfAddress, isFrontPage } from '../../../src/intake/check/address-form.ts';
import { hostOf, isOtherPeoples, isOwn } from '../../../src/intake/check/own-hosts.ts';

const page = 'https://acme.example/docs/a_(b)?tab=c#d';

describe('an address', () => {
  it.each([
    page,
    'https://acme.example/docs?version=2&lang=en',
    'https://acme.example/watch?v=ref',
    'https://github.com/acme/acme#readme',
    'https://acme.example/a?q=utm_source',
  ])('%s is right as it is', (url) => {
    expect(formOfAddress(url)).toEqual({ faults: [], mended: undefined });
  });

  it.each([
    ['http://acme.example/docs/a_(b)?tab=c#d', /http:/, page],
    ['https://acme.example/docs/a_(b)?utm_source=x&tab=c&gclid=y#d', /track/, page],
    ['https://acme.example/p?utm_source=x', /track/, 'https://acme.example/p'],
    [`https://www.google.com/url?sa=D&q=${encodeURIComponent(page)}&ust=1`, /search/, page],
    [`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(page)}&data=x`, /mail/, page],
    [`https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(page)}&trk=x`, /network/, page],
    [`https://web.archive.org/web/20211001000000/${page}`, /archive/, page],
    [
      `http://web.archive.org/web/2021id_/http://acme.example/p?fbclid=1`,
      /archive.*http:.*track/,
      'https://acme.example/p',
    ],
    ['https://acme.example/p#:~:text=ours', /#:~:/, 'https://acme.example/p'],
    ['https://acme.example/p#part:~:text=ours', /#:~:/, 'https://acme.example/p#part'],
  ])('%s is mended', (url, fault, mended) => {
    const form = formOfAddress(url);
    expect(form.faults.join(', ')).toMatch(fault);
    expect(form.mended).toBe(mended);
  });

  it.each([
    ['https://bit.ly/3xYz', /short/],
    ['https://archive.ph/abc', /copy/],
    ['https://acme-example.translate.goog/docs', /copy/],
    ['https://www.google.com/url?q=javascript%3Aalert(1)', /search/],
    ['https://www.google.com/url?q=%E0%A4%A', /search/],
    ['https://localhost/docs', /no domain/],
    ['https://user@acme.example/docs', /user/],
    ['https://10.0.0.1/docs', /number/],
  ])('%s cannot be mended by anybody who has not opened it', (url, fault) => {
    const form = formOfAddress(url);
    expect(form.faults.join(', ')).toMatch(fault);
    expect(form.mended).toBeUndefined();
  });

  it('is right once it is mended', () => {
    const part = fc.constantFrom(
      'http://',
      'https://',
      'a.example',
      'www.google.com/url?q=',
      '/web/2021/',
      'web.archive.org',
      '?',
      '&',
      'utm_id=1',
      '%68',
      '#',
      ':~:',
      '/',
    );
    const any = fc.array(part, { maxLength: 12 }).map((parts) => `https://${parts.join('')}`);
    fc.assert(
      fc.property(any, (url) => {
        const { mended } = formOfAddress(url);
        if (mended !== undefined) expect(formOfAddress(mended)).toEqual({ faults: [], mended: undefined });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['https://acme.example', 'https://acme.example/', 'https://acme.example/#pricing'])(
    '%s is a front page',
    (url) => {
      expect(isFrontPage(url)).toBe(true);
      expect(isFrontPage(`${url.split('#')[0]}/a`)).toBe(false);
    },
  );
});

describe('a host', () => {
  it.each([
    ['https://www.Acme.example:8080/a', 'acme.example'],
    ['acme.example', 'acme.example'],
    ['https://user@docs.acme.example?x', 'docs.acme.example'],
    ['acme', undefined],
    ['https://', undefined],
    ['a..b', undefined],
    ['acme example.org', undefined],
  ])('of %s is %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  it('is its vendor’s own, or a project’s, or anybody’s', () => {
    expect(isOwn('docs.acme.example', ['acme.example'])).toBe(true);
    expect(isOwn('learn.microsoft.com', ['azure.microsoft.com'])).toBe(true);
    expect(isOwn('notacme.example', ['acme.example'])).toBe(false);
    expect(isOwn('other.co.uk', ['acme.co.uk'])).toBe(false);
    expect(isOwn('github.com', [])).toBe(true);
    expect(isOwn('acme.medium.com', ['acme.example'])).toBe(false);
    expect(isOtherPeoples('acme.medium.com')).toBe(true);
    expect(isOtherPeoples('medium.example')).toBe(false);
  });
});
