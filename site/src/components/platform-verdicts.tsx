import type { Dataset, JudgedClaim, PlatformEvaluation, RequirementVerdict } from 'mlops-platforms';
import { platformOf } from '../data/overview.ts';
import { configurationInWords, scoreInWords, verdictWord } from '../data/verdicts.ts';
import { dayInWords, isGap } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { LevelMark } from './level.tsx';
import { requirementName } from './requirement-name.ts';
import { SourceList } from './source-list.tsx';
import { VerdictMark } from './verdict.tsx';

interface PlatformVerdictsProps {
  readonly content: Dataset;
  readonly found: PlatformEvaluation;
  /** The name of an offering, by its key. */
  readonly offering: (key: string) => string;
}

/** Every verdict on a platform, with the statements that it rests on; and what its other forms would change. */
export function PlatformVerdicts({ content, found, offering }: PlatformVerdictsProps) {
  const { platform, verdicts, otherForms } = found;
  return (
    <>
      <ul class="verdict-list">
        {verdicts.map((verdict) => (
          <li key={verdict.id}>
            <p>
              <a href={linkTo('platform', { platform, capability: verdict.capability })}>
                {requirementName(content, verdict)}
              </a>{' '}
              <VerdictMark verdict={verdict.verdict} />{' '}
              <Rests platform={platform} verdict={verdict} offering={offering} />
            </p>
            <Evidence verdict={verdict} />
          </li>
        ))}
      </ul>
      {otherForms.map(({ configuration, score, best, changes }) => (
        <p key={JSON.stringify(configuration)} class="other-form">
          With {configurationInWords(configuration, offering)}: {scoreInWords(score)} to {scoreInWords(best)};{' '}
          {changes.length === 0
            ? 'the same verdicts.'
            : `${changes.map((each) => `${requirementName(content, each)} ${verdictWord(each.verdict)}`).join(', ')}.`}
        </p>
      ))}
    </>
  );
}

interface RestsProps {
  readonly platform: string;
  readonly verdict: RequirementVerdict;
  readonly offering: (key: string) => string;
}

/** The level that a verdict rests on, with its scope, and what it earns. */
function Rests({ platform, verdict, offering }: RestsProps) {
  const { level, only = [], except = [], elsewhere = [], score, priority, weight, lookedOn } = verdict;
  const nameOf = (key: string) => (key === platform ? (platformOf(platform)?.name ?? key) : offering(key));
  const said = [
    ...(only.length === 0 ? [] : [`by ${only.map(nameOf).join(' or ')}`]),
    ...(except.length === 0 ? [] : [`except ${except.map(nameOf).join(', ')}`]),
    ...(elsewhere.length === 0 ? [] : [`met by ${elsewhere.map(nameOf).join(', ')}`]),
    ...(level === 'not-found' && lookedOn !== undefined ? [`searched ${dayInWords(lookedOn)}`] : []),
    `${priority}, weight ${weight}, earns ${scoreInWords(score)}`,
  ];
  return (
    <span class="quiet">
      {!isGap(level) && (
        <>
          <LevelMark level={level} />{' '}
        </>
      )}
      {said.join('; ')}
    </span>
  );
}

/** The statements, those that hold in the configuration first. */
function Evidence({ verdict: { claims } }: { readonly verdict: RequirementVerdict }) {
  if (claims.length === 0) return null;
  const sorted = [true, false].flatMap((holds) => claims.filter((claim) => claim.holds === holds));
  return (
    <ul>
      {sorted.map((claim) => (
        <li key={claim.feature.id}>
          <a class="statement-link" href={addressOfClaim(claim)}>
            {claim.feature.text}
          </a>{' '}
          {!claim.holds && <span class="quiet">Does not hold in this configuration. </span>}
          {!claim.accepted && <span class="quiet">Its level, {claim.level}, is not accepted. </span>}
          <SourceList sources={claim.feature.sources} />
        </li>
      ))}
    </ul>
  );
}

function addressOfClaim({ feature: { id } }: JudgedClaim): string {
  const [platform = '', category = '', slug = ''] = id.split('/');
  return linkTo('platform', { platform, category, slug });
}
