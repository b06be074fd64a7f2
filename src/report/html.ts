import { type Block, type ReportDocument, section } from './document.ts';
import { anchorsIn } from './html-anchors.ts';
import { anchorOf, contentsOf } from './html-contents.ts';
import { type Html, h, startOf, text } from './html-element.ts';
import { phrase, phrases } from './html-phrases.ts';
import { headingOf, type Place, sectionsOf } from './html-sections.ts';
import { sourcesOf } from './html-sources.ts';
import { style } from './html-style.ts';
import { listOf, tableOf } from './html-table.ts';

/** No script, no request and no form, whatever became of the rest. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A document as an HTML page that needs nothing else. */
export function htmlOf({ title, blocks, references, origin }: ReportDocument): string {
  const metas = [
    { charset: 'utf-8' },
    { name: 'viewport', content: 'width=device-width, initial-scale=1' },
    { name: 'color-scheme', content: 'light dark' },
    { 'http-equiv': 'Content-Security-Policy', content: policy },
  ];
  const head = h('head', {}, [
    ...metas.map((meta) => ({ html: startOf('meta', meta) })),
    h('title', {}, [text(title)]),
    h('style', {}, [{ html: style }]),
  ]);
  const listed = references.length === 0 ? blocks : [...blocks, section('Sources')];
  const contents = contentsOf(listed);
  const anchors = anchorsIn(blocks);
  const hasContents = contents.length > 0;
  const place = (number: number): Place => ({ depth: 2, id: anchorOf('s', number), hasContents, anchors });
  const last = place(blocks.length);
  const main = h('main', {}, [
    h('h1', {}, [text(title)]),
    ...contents,
    ...blocks.flatMap((block, number) => flow(block, place(number))),
    ...sourcesOf(references, headingOf(last, [text('Sources')]), last.id),
  ]);
  const footer = origin === undefined ? [] : [h('footer', {}, [h('p', {}, [text(origin)])])];
  const page = h('html', { lang: 'en' }, [head, h('body', {}, [main, ...footer])]);
  return `<!doctype html>${page.html}\n`;
}

function flow(block: Block, place: Place): readonly Html[] {
  switch (block.is) {
    case 'section': {
      const inside = block.blocks.flatMap((part, number) =>
        flow(part, { ...place, depth: place.depth + 1, id: anchorOf(place.id, number) }),
      );
      return [h('section', { id: place.id }, [...headingOf(place, [text(block.title)]), ...inside])];
    }
    case 'paragraph':
      return [
        h(
          'p',
          {},
          block.content.flatMap((inline) => phrase(inline)),
        ),
      ];
    case 'list':
      return [listOf(block.lines, place.anchors)];
    case 'facts': {
      const facts = block.facts.flatMap(({ term, lines }) => [
        h('dt', {}, phrase(term)),
        ...lines.map((line) => h('dd', {}, phrases(line))),
      ]);
      return [h('dl', { class: block.isBrief ? 'brief' : undefined }, facts)];
    }
    case 'table':
      return block.layout === 'sections' ? sectionsOf(block, place) : [tableOf(block, place.anchors)];
  }
}
