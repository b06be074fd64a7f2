/** Whether a link may lead there: to a page, by an address in which nothing is hidden and that no browser would mend. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s\p{C}]+$/iu.test(url) && isAddress(url);
}

function isAddress(url: string): boolean {
  try {
    return /^https?:\/\/[^/?#]/.test(new URL(url).href);
  } catch {
    return false;
  }
}
