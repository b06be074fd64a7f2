/** A text taken apart as an address, whether it is one or not: scheme, slashes, user, host, port. */
const parts = /^([a-z]+):(\/{0,2})([^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::([^/?#]*))?/i;

/**
 * Why a text that looks like the address of a page is none that is taken; nothing for what looks like something else.
 *
 * @param schemes - those that it may begin with
 * @param domain - whether its host has to have a domain
 */
export function whyNoAddress(text: string, schemes: readonly string[], domain: boolean): string | undefined {
  const [, scheme = '', slashes = '', user, host = '', port] = parts.exec(text.trim()) ?? [];
  const lower = scheme.toLowerCase();
  if (lower !== 'http' && lower !== 'https') return undefined;
  if (!schemes.includes(lower)) return `it begins with ${lower}:`;
  if (scheme !== lower) return `${scheme} is written ${lower}`;
  if (slashes !== '//') return 'two slashes stand behind the colon';
  if (/[ \t\u00a0]/.test(text.trim())) return 'a space in it is written %20';
  if (/\s/.test(text)) return 'white space stands in it, or around it';
  if (user !== undefined) return 'it names a user';
  if (host === '') return 'it names no host';
  if (/[^\0-\x7f]/.test(host)) return 'its host is not written in ASCII, as xn--…';
  if (/^[\d.]+$|^\[/.test(host)) return 'its host is a number';
  if (domain && !host.includes('.')) return `its host ${host} has no domain, such as .org`;
  if (port !== undefined && !/^\d{1,5}$/.test(port)) return 'its port is no number up to 65535';
  if (port !== undefined && Number(port) > 65_535) return 'its port is above 65535';
  if (!/^[a-z\d.-]+$/i.test(host)) return 'its host has other characters than letters, digits, hyphens and dots';
  if (/(?:^|\.)-|-(?:\.|$)|\.\.|^\.|\.$|[^.]{64}|\.[^.]*\d[^.]*$|\.[^.]$/.test(host)) return `its host ${host} is none`;
  return 'a character in it is not seen';
}
