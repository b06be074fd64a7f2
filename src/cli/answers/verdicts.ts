import type { JudgedClaim, PlatformEvaluation, PlatformId, RequirementVerdict, Source, Verdict } from 'mlops-platforms';
import { configurationInWords } from '../../report/configuration-words.ts';
import { dayInWords, isSilentOn, silenceInWords } from '../../report/level-words.ts';
import { scoreInWords } from '../../report/score-words.ts';
import { indented } from '../layout/columns.ts';
import { type Line, line, type Style, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import type { Terminal } from '../terminal.ts';
import { claimLine, levelLine } from './level.ts';
import { names, offeringsOf } from './names.ts';
import { rule } from './rule.ts';
import { sourceLines } from './statement.ts';

/** So many statements that only mention a requirement are shown; `support` shows all. */
const mostMentions = 2;

/** One platform: the form that it is ranked by, what it needs of it, every verdict, and what other forms would change. */
export function verdictsOf(found: PlatformEvaluation<PlatformId>, terminal: Terminal): Line[] {
  const { rank, platform, configuration, verdicts } = found;
  const { width } = terminal;
  const offering = offeringsOf(platform);
  const parts = partsNeeded(found);
  return [
    rule(`${rank}. ${names.platform(platform)}`, width),
    ...wrap(line(`ranked by ${configurationInWords(configuration, offering)}`), width),
    ...[...parts].flatMap(([part, needing]) =>
      wrap(line(`needed for ${needing.join(', ')}: ${offering(part)}`), width, 2),
    ),
    ...verdicts.flatMap((verdict) => verdictLines(verdict, platform, terminal)),
    ...otherFormLines(found, width),
  ];
}

/** What changes with another form; those with which nothing does are named together. */
function otherFormLines({ platform, otherForms }: PlatformEvaluation<PlatformId>, width: number): Line[] {
  const nameOf = ({ configuration }: (typeof otherForms)[number]) =>
    configurationInWords(configuration, offeringsOf(platform));
  const same = otherForms.filter(({ changes }) => changes.length === 0);
  const changing = otherForms.filter(({ changes }) => changes.length > 0);
  const lines = [
    ...changing.map((other) => {
      const verdicts = other.changes.map(({ id, verdict }) => `${id} ${verdictWord(verdict)}`);
      const numbers = `score ${scoreInWords(other.score)}, best ${scoreInWords(other.best)}`;
      return line(styled('other form: ', 'dim'), `${nameOf(other)}: ${numbers}; ${verdicts.join(', ')}`);
    }),
    ...(same.length === 0 ? [] : [line(styled('the same verdicts with ', 'dim'), same.map(nameOf).join('; '))]),
  ];
  return lines.flatMap((one) => wrap(one, width, 2));
}

const verdictStyles: Readonly<Record<Verdict, Style>> = {
  met: 'green',
  partly: 'yellow',
  contested: 'yellow',
  elsewhere: 'red',
  unmet: 'red',
  'not-found': 'dim',
  unknown: 'dim',
};

function verdictWord(verdict: Verdict): string {
  return verdict === 'not-found' ? 'not found' : verdict;
}

/** The parts that verdicts rest on, each with the requirements that need it; what the form itself has needs none. */
function partsNeeded({ configuration, verdicts }: PlatformEvaluation): ReadonlyMap<string, readonly string[]> {
  const needed = new Map<string, string[]>();
  if (configuration.alone) return needed;
  for (const { id, only = [], verdict } of verdicts) {
    if (!['met', 'partly', 'contested'].includes(verdict) || only.some((key) => key === configuration.form)) continue;
    // One of several is enough: they are named together with the verdict.
    const [part, ...others] = only;
    if (part !== undefined && others.length === 0) needed.set(part, [...(needed.get(part) ?? []), id]);
  }
  return needed;
}

function verdictLines(found: RequirementVerdict, platform: PlatformId, terminal: Terminal): Line[] {
  const { id, capability, criterion, priority, weight, verdict, elsewhere = [] } = found;
  const weighs = weight === 1 ? priority : `${priority}, weight ${weight}`;
  const isGap = verdict === 'not-found' || verdict === 'unknown';
  const level = isGap ? [] : [...line(', '), ...levelLine(found, platform)];
  const day = verdict === 'not-found' && found.lookedOn ? ` ${dayInWords(found.lookedOn)}` : '';
  const places = elsewhere.length === 0 ? '' : `; met by ${elsewhere.map((key) => placeOf(key, platform)).join(', ')}`;
  const asks = names.criterion(capability, criterion);
  const inner = { ...terminal, width: terminal.width - 2 };
  return [
    ...wrap(
      [
        ...line(styled(id, 'bold'), styled(` (${weighs}): `, 'dim')),
        ...line(styled(verdictWord(verdict), verdictStyles[verdict]), day),
        ...level,
        ...line(places),
      ],
      terminal.width,
      2,
    ),
    ...indented(
      [
        ...(asks === undefined ? [] : wrap(line('· ', styled('criterion: ', 'dim'), asks), inner.width, 2)),
        ...evidence(found, platform, inner),
      ],
      2,
    ),
  ];
}

/** The whole platform is named by its own id, where it has no form. */
function placeOf(key: string, platform: PlatformId): string {
  return key === platform ? 'the whole platform' : offeringsOf(platform)(key);
}

/** What the verdict rests on, with one page; what denies it; and some of what only mentions it. */
function evidence(found: RequirementVerdict, platform: PlatformId, terminal: Terminal): Line[] {
  const { claims, mentions, verdict, criterion } = found;
  const all = claims.filter(({ level }) => level !== 'none');
  const showing = all.filter((claim) => !isSilentOn(criterion, claim));
  // Where no claim shows the criterion, one of the capability is better than none.
  const affirming = showing.length > 0 ? showing : all.filter(({ holds }) => holds).slice(0, 1);
  const denials = claims.filter(({ level, holds }) => level === 'none' && holds);
  const basis = affirming.find(({ holds, accepted }) => holds && accepted) ?? affirming.find(({ holds }) => holds);
  const away = verdict === 'elsewhere' ? affirming.find(({ holds, accepted }) => !holds && accepted) : undefined;
  const told = [...new Set([basis, away, ...denials])].filter((claim) => claim !== undefined);
  const others = affirming.filter((claim) => claim.holds && !told.includes(claim)).length;
  const shown = mentions.slice(0, mostMentions);
  const rest = mentions.length - shown.length;
  return [
    ...told.flatMap((claim) => claimLines(claim, isSilentOn(criterion, claim), platform, terminal)),
    ...more(others, 'claim', terminal.width),
    ...shown.flatMap((feature) =>
      wrap(line('· ', styled('also: ', 'dim'), shortened(feature.text)), terminal.width, 2),
    ),
    ...more(rest, 'mention', terminal.width),
  ];
}

/** How many statements are not shown. */
function more(count: number, does: 'claim' | 'mention', width: number): Line[] {
  if (count === 0) return [];
  return wrap(line(styled(`· and ${count} more that ${count === 1 ? `${does}s` : does} it`, 'dim')), width, 2);
}

/** Of the pages of a statement, the one that was read last; of several, the first. */
export function lastReadOf(sources: readonly Source[]): readonly Source[] {
  const days = sources.map(({ accessed = '' }) => accessed);
  const last = days.reduce((a, b) => (b > a ? b : a), '');
  return sources.slice(days.indexOf(last)).slice(0, 1);
}

function claimLines(claim: JudgedClaim, isSilent: boolean, platform: PlatformId, terminal: Terminal): Line[] {
  const { feature, holds, accepted, level } = claim;
  const reasons = [
    ...(holds ? [] : ['does not hold here']),
    ...(!holds || accepted || level === 'none' ? [] : ['level not accepted']),
    ...(isSilent ? [silenceInWords(claim)] : []),
  ];
  const lead = line('· ', styled(reasons.length === 0 ? '' : `(${reasons.join(', ')}) `, 'dim'));
  return [
    ...wrap([...lead, ...claimLine(claim, platform), ...line(`: ${feature.text}`)], terminal.width, 2),
    ...indented(sourceLines(lastReadOf(feature.sources), { ...terminal, width: terminal.width - 2 }), 2),
  ];
}

/** As much of a statement as tells what it is about; one that is little longer is told to its end. */
export function shortened(text: string): string {
  const most = 120;
  const worthCutting = 40;
  const end = text.lastIndexOf(' ', most);
  return text.length <= most + worthCutting || end < 0 ? text : `${text.slice(0, end)} …`;
}
