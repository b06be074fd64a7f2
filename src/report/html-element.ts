import { printable } from './document.ts';

/** What is HTML already; a text becomes it by {@link text}, and in no other way. */
export interface Html {
  readonly html: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

/** A text that stays a text, in an element as well as in an attribute. */
export function text(value: string): Html {
  return { html: printable(value).replace(/[&<>"']/g, (character) => escapes[character] ?? character) };
}

/** An element with its end, as every one has that a page here needs but `meta`. */
export function h(name: string, attributes: Attributes, children: readonly Html[]): Html {
  return { html: `${startOf(name, attributes)}${children.map(({ html }) => html).join('')}</${name}>` };
}

/** An element that has no content, and so no end. */
export function startOf(name: string, attributes: Attributes): string {
  const all = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${text(String(value)).html}"`],
  );
  return `<${name}${all.join('')}>`;
}
