import { type Reference, readingOf } from './citations.ts';
import { type Html, h, text } from './html-element.ts';
import { link } from './html-phrases.ts';

/** The list of what was cited, with the numbers by which it was. */
export function sourcesOf(references: readonly Reference[], head: readonly Html[], id: string): readonly Html[] {
  if (references.length === 0) return [];
  const items = references.map((reference) => {
    const { title, url, archive } = reference.source;
    const copy = archive === undefined ? [] : [text(', archived at '), link(archive, archive)];
    const parts = [text(`${title}: `), link(url, url), ...copy, text(` (${readingOf(reference)})`)];
    return h('li', { id: `source-${reference.number}` }, parts);
  });
  return [h('section', { class: 'sources', id }, [...head, h('ol', {}, items)])];
}
