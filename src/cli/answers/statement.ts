import type { LocatedFeature, Source } from 'mlops-platforms';
import { ageInWords } from '../../report/citations.ts';
import { statusInWords } from '../../report/platform-words.ts';
import { indented } from '../layout/columns.ts';
import { joined, type Line, line, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import type { Terminal } from '../terminal.ts';
import { supportLine } from './level.ts';
import { names, offeringsOf, statusOf } from './names.ts';

export const separator = styled('; ', 'dim');

/** What is said of a feature besides its text: what it claims, what it is limited to, when it happened or ended. */
export function notesOf(feature: LocatedFeature): Line {
  const { support, about = [], date, retired } = feature;
  const claims = Object.entries(support).map(([id, how]) => [
    ...line(`${id}: `),
    ...(how ? supportLine(names.level(id, how), how) : []),
  ]);
  const notes = [
    ...claims,
    ...(about.length > 0 ? [line(`about ${about.join(', ')}`)] : []),
    ...(feature.only ? [line(`only ${feature.only.map(offeringsOf(feature.platform)).join(', ')}`)] : []),
    ...(date !== undefined ? [line(date)] : []),
    ...(retired ? [line(styled('retired', 'red'), ` (${retired.why}) in ${retired.recorded}: ${retired.reason}`)] : []),
  ];
  return joined(notes, separator);
}

/** Pages by their titles where those can be links, else by their addresses. */
export function sourceLines(sources: readonly Source[], { links, width }: Terminal): Line[] {
  if (sources.length === 0) return [line(styled('no source recorded', 'dim'))];
  return sources.flatMap((source) => {
    const link = { text: links ? source.title : source.url, style: 'dim' as const, href: source.url };
    const notes = [...(source.accessed === undefined ? [] : [`read ${source.accessed}`]), ...ageInWords(source)];
    const read = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
    // A broken address is none: one that is longer than a line stays whole.
    return links ? wrap([link, styled(read, 'dim')], width, 2) : [line(link, styled(read, 'dim'))];
  });
}

/** Where an id alone names a platform that is no longer developed, its end; else nothing. */
function endOf(platform: string): Line[] {
  const end = statusInWords(statusOf(platform));
  return end === '' ? [] : [line(styled(`${names.plainPlatform(platform)} ${end}`, 'red'))];
}

/** A feature with what is to be known of it. */
export function statementLines(feature: LocatedFeature, terminal: Terminal): Line[] {
  const facts = [
    line(styled(feature.id, 'dim')),
    ...endOf(feature.platform),
    notesOf(feature),
    line(styled(`recorded ${feature.recorded}`, 'dim')),
  ];
  const notes = joined(
    facts.filter((fact) => fact.length > 0),
    separator,
  );
  const inner = { ...terminal, width: terminal.width - 2 };
  return [
    ...wrap(line('· ', { text: feature.text, style: feature.retired ? 'dim' : undefined }), terminal.width, 2),
    ...indented([...wrap(notes, inner.width, 2), ...sourceLines(feature.sources, inner)], 2),
  ];
}
