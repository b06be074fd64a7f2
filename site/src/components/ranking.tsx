import type { Dataset, Evaluation, PlatformEvaluation, RequirementVerdict } from 'mlops-platforms';
import { platformOf } from '../data/overview.ts';
import { configurationInWords, reasonsOf, shareInWords } from '../data/verdicts.ts';
import { endInWords, statusWords } from '../data/words.ts';
import { change } from '../navigation.ts';
import { linkTo, type Route } from '../routes.ts';
import { PlatformVerdicts } from './platform-verdicts.tsx';
import { requirementName } from './requirement-name.ts';
import { ScoreRange } from './score-range.tsx';

interface RankingProps {
  readonly route: Route<'evaluate'>;
  readonly content: Dataset;
  readonly evaluation: Evaluation;
}

/** Platforms by rank, each with the configuration that it is ranked by, its range, and the reasons. */
export function Ranking({ route, content, evaluation }: RankingProps) {
  const { platforms, aside, sameOffering } = evaluation;
  const hasFailed = platforms.some(({ fails }) => fails.length > 0);
  const isAllOpen = platforms.every(({ platform }) => route.open.includes(platform));
  return (
    <>
      <p class="explained">
        The score is what is documented, weighted, from 0 to 1; the paler part is what it would be if every gap proved
        to be met. {hasFailed && 'Those that fail a must stand behind those that fail none. '}
        {sameOffering && 'One product of each platform, with its form, had to meet all musts.'}
      </p>
      <button
        type="button"
        class="plain all-evidence"
        onClick={() => change(route, { open: isAllOpen ? [] : platforms.map(({ platform }) => platform) })}
      >
        {isAllOpen ? 'Hide the evidence on all' : 'Show the evidence on all'}
      </button>
      <ol class="ranking" aria-label="Platforms by rank">
        {platforms.map((found) => (
          <Ranked key={found.platform} route={route} content={content} found={found} />
        ))}
      </ol>
      {aside.length > 0 && (
        <p class="explained">
          Not ranked:{' '}
          {aside
            .map(({ platform, status }) => {
              const end = endInWords(status)?.toLowerCase() ?? 'nothing is offered any more';
              return `${platformOf(platform)?.name ?? platform} (${end})`;
            })
            .join(', ')}
          .
        </p>
      )}
    </>
  );
}

interface RankedProps {
  readonly route: Route<'evaluate'>;
  readonly content: Dataset;
  readonly found: PlatformEvaluation;
}

function Ranked({ route, content, found }: RankedProps) {
  const { platform, rank, status, configuration, score, best, notFound, unknown } = found;
  const facts = platformOf(platform);
  const name = facts?.name ?? platform;
  const offering = (key: string) => facts?.offerings[key] ?? key;
  const { fails, unsure, partly, wanted } = reasonsOf(found);
  const isOpen = route.open.includes(platform);
  const id = `reasons-${platform}`;
  const toggle = () =>
    change(route, { open: isOpen ? route.open.filter((each) => each !== platform) : [...route.open, platform] });
  const isClear = fails.length + unsure.length + partly.length + wanted.length === 0;
  return (
    <li data-fails={fails.length > 0 ? 'yes' : undefined}>
      <span class="rank">{rank}</span>
      <div class="who">
        <a href={linkTo('platform', { platform })}>{name}</a>
        {status !== 'active' && <span class="end"> {statusWords[status]}</span>}
        <span class="quiet">{configurationInWords(configuration, offering)}</span>
      </div>
      <ScoreRange score={score} best={best} />
      <div class="reasons">
        <Reason label="Fails" verdicts={fails} content={content} kind="fails" />
        <Reason label="To check" verdicts={unsure} content={content} />
        <Reason label="In part" verdicts={partly} content={content} />
        <Reason label="Wanted, not in full" verdicts={wanted} content={content} />
        {isClear && <p>Every requirement is met in full.</p>}
        {notFound + unknown > 0 && (
          <p class="quiet">
            Gaps:{' '}
            {[
              ...(notFound > 0 ? [`${shareInWords(notFound)} of the weight not found`] : []),
              ...(unknown > 0 ? [`${shareInWords(unknown)} never looked for`] : []),
            ].join(', ')}
          </p>
        )}
        <button type="button" class="plain" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          {isOpen ? 'Hide' : 'Show'} the evidence<span class="hidden"> on {name}</span>
        </button>
      </div>
      <div id={id} class="evidence" data-open={isOpen ? 'yes' : 'no'}>
        {isOpen && <PlatformVerdicts content={content} found={found} offering={offering} />}
      </div>
    </li>
  );
}

interface ReasonProps {
  readonly label: string;
  readonly verdicts: readonly RequirementVerdict[];
  readonly content: Dataset;
  readonly kind?: string;
}

function Reason({ label, verdicts, content, kind }: ReasonProps) {
  if (verdicts.length === 0) return null;
  return (
    <p data-kind={kind}>
      <b>{label}:</b> {verdicts.map((verdict) => requirementName(content, verdict)).join(', ')}
    </p>
  );
}
