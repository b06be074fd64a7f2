/** An address without what makes no other page of it. */
export function plainAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?<=\/)index\.html?(?=$|[?#])/, '')
    .replace(/\/?#?$/, '');
}
