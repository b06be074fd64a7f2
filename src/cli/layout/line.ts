/** How a text is to look where colours can be shown; what it means, the words say anyway. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan';

/** A text of one look. Layout measures and breaks spans; escape codes come in when everything has its place. */
export interface Span {
  readonly text: string;
  readonly style?: Style | undefined;
  /** Where it leads, in terminals that know links. */
  readonly href?: string | undefined;
}

/** What is printed on one line. */
export type Line = readonly Span[];

/** A line of texts and spans. */
export function line(...parts: readonly (string | Span)[]): Line {
  return parts.map((part) => (typeof part === 'string' ? { text: part } : part));
}

export function styled(text: string, style: Style | undefined): Span {
  return { text, style };
}

export const blank: Line = [];

/** Parts with something between them. */
export function joined(parts: readonly Line[], separator: Span): Line {
  return parts.flatMap((part, place) => (place === 0 ? part : [separator, ...part]));
}
