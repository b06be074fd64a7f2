import type { LocatedFeature } from '../../model/feature.ts';
import type { Offering } from '../../model/offering.ts';
import type { Platform } from '../../model/platform.ts';
import { type Block, type Facts, type Inline, type Line, line, paragraph, section } from '../document.ts';
import { citing, type Draft, featureLines } from '../draft.ts';
import { dayInWords } from '../level-words.ts';
import { statusInWords } from '../platform-words.ts';
import { retiredBlocks } from './features.ts';
import { noStatement } from './statements.ts';

/** One platform: a column of the matrix, after what to know before reading it. Sources are numbered as they come. */
export function platformBlocks(
  draft: Draft,
  platform: Platform,
  features: readonly LocatedFeature[],
): readonly Block[] {
  const live = features.filter((feature) => feature.retired === undefined);
  const byCategory = new Map<string, LocatedFeature[]>();
  for (const feature of live) {
    const some = byCategory.get(feature.category) ?? [];
    byCategory.set(feature.category, some);
    some.push(feature);
  }
  return [
    paragraph(platform.introduction.summary),
    factsOf(draft, platform),
    ...conceptsOf(draft, platform),
    ...Object.keys(platform.cells).flatMap((id) => {
      const features = byCategory.get(id) ?? [];
      const isLeftOut = draft.isPart && features.length === 0;
      return isLeftOut ? [] : [section(draft.names.category(id), statements(draft, features))];
    }),
    ...(draft.isPart && live.length === 0 ? [paragraph(noStatement)] : []),
    ...missingIn(draft, platform),
    ...retiredBlocks(draft, features),
  ];
}

function factsOf(draft: Draft, { vendor, homepage, license, status, names, offerings }: Platform): Facts {
  const facts: readonly (readonly [term: string, lines: readonly Line[]])[] = [
    ['Vendor', [line(vendor)]],
    ['Homepage', [line({ is: 'link', text: homepage, url: homepage })]],
    ['Licence', [line(license)]],
    ['Status', [line(statusInWords(status) || status.is, ...citing(draft, status.sources))]],
    ['Other names', names.map((other) => line(nameInTime(other), ...citing(draft, other.sources)))],
    ['Offerings', Object.values(offerings).map((offering) => offeringLine(draft, offerings, offering))],
  ];
  return { is: 'facts', facts: facts.flatMap(([term, lines]) => (lines.length === 0 ? [] : [{ term, lines }])) };
}

/** What an offering is, how it stands to the platform, who runs it, and whether it is still offered. */
function offeringLine(draft: Draft, offerings: Platform['offerings'], offering: Offering): Line {
  const { name, kind, standing, delivery, with: forms, alone, status, sources = [] } = offering;
  const works = forms?.map((key) => (Object.hasOwn(offerings, key) ? offerings[key]?.name : key)).join(', ');
  const notes: (string | false | undefined)[] = [
    kind,
    standing === 'apart' ? 'beside the platform' : standing,
    delivery,
    works !== undefined && (works === '' ? 'works in no form' : `works in ${works}`),
    alone && 'also offered alone',
    status && statusInWords(status),
  ];
  const said = notes.flatMap((note): Inline[][] => (note ? [[note]] : []));
  return { content: [name, ...citing(draft, [...sources, ...(status?.sources ?? [])])], notes: said };
}

function nameInTime({ name, from, until }: Platform['names'][number]): string {
  const times = [...(from === undefined ? [] : [`from ${from}`]), ...(until === undefined ? [] : [`until ${until}`])];
  return times.length === 0 ? name : `${name} (${times.join(' ')})`;
}

function conceptsOf(draft: Draft, { introduction }: Platform): readonly Block[] {
  if (introduction.concepts.length === 0) return [];
  const facts = introduction.concepts.map(({ term, aliases, definition, sources }) => {
    const notes = aliases.length === 0 ? [] : [[`also ${aliases.join(', ')}`]];
    return { term, lines: [{ content: [definition, ...citing(draft, sources)], notes }] };
  });
  return [section('Concepts', { is: 'facts', facts })];
}

function statements(draft: Draft, features: readonly LocatedFeature[]): Block {
  if (features.length === 0) return paragraph(`${draft.nothing[0]?.toUpperCase()}${draft.nothing.slice(1)}.`);
  return { is: 'list', lines: featureLines(draft, features, { claims: true }) };
}

function missingIn(draft: Draft, { notFound }: Platform): readonly Block[] {
  const lines = Object.entries(notFound).map(([id, date]) =>
    line(`${draft.names.capability(id)}: not found ${dayInWords(String(date))}`),
  );
  return lines.length === 0 ? [] : [section('Searched for and not found', { is: 'list', lines })];
}
