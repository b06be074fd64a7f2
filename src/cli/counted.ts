/** `1 statement`, `2 statements`, `3 categories`. */
export function counted(number: number, what: string): string {
  return `${number} ${number === 1 ? what : what.endsWith('y') ? `${what.slice(0, -1)}ies` : `${what}s`}`;
}
