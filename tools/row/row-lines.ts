import { indented } from '../../src/cli/layout/columns.ts';
import { displayWidth } from '../../src/cli/layout/display-width.ts';
import { blank, type Line, line, styled } from '../../src/cli/layout/line.ts';
import { terms } from '../../src/cli/layout/terms.ts';
import { wrap } from '../../src/cli/layout/wrap.ts';
import type { Capability } from '../../src/model/capability.ts';
import type { LocatedFeature } from '../../src/model/feature.ts';
import type { Source } from '../../src/model/source.ts';
import type { AnsweredClaim } from '../../src/query/support/support-of.ts';
import { asideInWords } from '../../src/report/level-words.ts';
import { barLines } from './bar-lines.ts';
import type { Candidate } from './candidates.ts';
import type { Row, RowCell } from './row.ts';
import { answerInWords, offeringInWords, supportInWords } from './words.ts';

/** A row as it is read: the bar, then platform by platform what there is to judge. */
export function rowLines({ capability, platforms }: Row, width: number): Line[] {
  return [
    ...barLines(capability, width),
    ...Object.entries(platforms).flatMap(([id, cell], place) => [
      ...(place === 0 ? [] : [blank]),
      ...cellLines(id, cell, capability, width),
    ]),
  ];
}

function cellLines(platform: string, cell: RowCell, capability: Capability, width: number): Line[] {
  const { claims, mentions, offerings, candidates, furtherCandidates } = cell;
  const room = width - 2;
  const scopes = Object.entries(offerings).map(
    ([key, offering]) => [line(key), line(offeringInWords(offering))] as const,
  );
  const further = `${furtherCandidates} more are less likely: --candidates <number>`;
  return [
    ...headLines(`${platform}: ${answerInWords(cell)}`, width),
    ...indented(
      [
        ...(scopes.length === 0 ? [] : [line(styled(`offerings (${scopes.length})`, 'dim'))]),
        ...indented(terms(scopes, room - 2), 2),
        ...section('claims', claims, (claim) => claimLines(claim, capability, room - 2), claims.length),
        ...section('mentions', mentions, (feature) => statementLines(feature, '', room - 2), mentions.length),
        ...section(
          'candidates, which name it nowhere',
          candidates,
          (candidate) => candidateLines(candidate, room - 2),
          candidates.length + furtherCandidates,
        ),
        ...(furtherCandidates === 0 ? [] : [line(styled(`  ${further}`, 'dim'))]),
      ],
      2,
    ),
  ];
}

/** The name and the level, with a line behind them that is seen without colours too. */
function headLines(head: string, width: number): Line[] {
  const rest = width - displayWidth(head) - 1;
  if (rest <= 2) return wrap(line(styled(head, 'bold')), width, 2);
  return [line(styled(head, 'bold'), styled(` ${'─'.repeat(rest)}`, 'dim'))];
}

function section<T>(title: string, entries: readonly T[], lines: (entry: T) => readonly Line[], count: number): Line[] {
  if (count === 0) return [];
  return [line(styled(`${title} (${count})`, 'dim')), ...indented(entries.flatMap(lines), 2)];
}

function claimLines({ feature, support, aside }: AnsweredClaim, capability: Capability, width: number): Line[] {
  const why = aside === undefined ? '' : `; ${asideInWords(aside)}`;
  return statementLines(feature, `${supportInWords(support, capability)}${why}`, width);
}

/** A statement with what is to be known of it, and its pages. */
function statementLines({ id, text, only, sources }: LocatedFeature, says: string, width: number): Line[] {
  const facts = [says, only !== undefined && `only ${only.join(', ')}`].filter(Boolean).join('; ');
  return [
    ...wrap(line(styled(id, 'bold'), facts === '' ? '' : `: ${facts}`), width, 2),
    ...indented([...wrap(line(text), width - 2), ...sources.map(sourceLine)], 2),
  ];
}

/** A broken address is none: one that is longer than a line stays whole. */
function sourceLine({ url, accessed, gone }: Source): Line {
  const days = [accessed === undefined ? 'not read since' : `read ${accessed}`, gone !== undefined && `gone ${gone}`];
  return line({ text: url, style: 'dim', href: url }, styled(` (${days.filter(Boolean).join(', ')})`, 'dim'));
}

function candidateLines({ feature, names, words }: Candidate, width: number): Line[] {
  const { id, text, only, support, about = [] } = feature;
  const claimed = Object.keys(support).join(', ');
  const has = [...names.map((name) => `‘${name}’`), ...words].join(', ');
  const facts = [
    claimed !== '' && `claims ${claimed}`,
    about.length > 0 && `about ${about.join(', ')}`,
    only !== undefined && `only ${only.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');
  return [
    ...wrap(line(styled(id, 'bold'), facts === '' ? '' : `: ${facts}`), width, 2),
    ...indented([...wrap(line(text), width - 2), ...wrap(line(styled(`has ${has}`, 'dim')), width - 2, 2)], 2),
  ];
}
