import type { Evaluation } from 'mlops-platforms';
import { useMemo } from 'preact/hooks';
import { CopyMenu } from '../components/copy-menu.tsx';
import { EvaluationGrid } from '../components/evaluation-grid.tsx';
import { EvaluationOptions } from '../components/evaluation-options.tsx';
import { Ranking } from '../components/ranking.tsx';
import { RequirementList } from '../components/requirement-list.tsx';
import { RequirementSets } from '../components/requirement-sets.tsx';
import { Empty, Failed, LoadingEverything } from '../components/states.tsx';
import { UnknownNames } from '../components/unknown-names.tsx';
import { useLoaded } from '../components/use-loaded.ts';
import { VerdictLegend } from '../components/verdict.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { type Loaded, loadMatrix } from '../data/matrix.ts';
import { type Asked, askedIn, questionOf } from '../data/question.ts';
import { linkTo, type Route } from '../routes.ts';

/** Which platforms meet the reader's own requirements: the question, the ranking, and what it rests on. */
export function View({ route }: { readonly route: Route<'evaluate'> }) {
  const everything = useLoaded('everything', loadMatrix);
  const loaded = everything.state === 'there' ? everything.value : undefined;
  const asked = useMemo(() => loaded && askedIn(route, loaded), [loaded, route]);
  const evaluation = useMemo(() => {
    const question = loaded && asked && questionOf(route, asked, loaded);
    return question && loaded.matrix.evaluate(question);
  }, [loaded, asked]);
  return (
    <div class="evaluate-view">
      <ViewHead
        title="Evaluate your requirements"
        lead={
          <p>
            Say what you need. Platforms are ranked by the one configuration that meets it best, with what says so, and
            with what the gaps in the record could change.
          </p>
        }
        tools={
          <CopyMenu
            title="Platforms ranked by requirements"
            {...(evaluation && { subject: () => evaluation as Evaluation })}
          />
        }
      />
      {everything.state === 'loading' && <LoadingEverything />}
      {everything.state === 'failed' && <Failed what="The statements" onRetry={everything.retry} />}
      {loaded && asked && <Answered route={route} loaded={loaded} asked={asked} evaluation={evaluation} />}
    </div>
  );
}

interface AnsweredProps {
  readonly route: Route<'evaluate'>;
  readonly loaded: Loaded;
  readonly asked: Asked;
  readonly evaluation: Evaluation | undefined;
}

function Answered({ route, loaded, asked, evaluation }: AnsweredProps) {
  return (
    <>
      <section aria-labelledby="requirements">
        <h2 id="requirements">Requirements</h2>
        <EvaluationOptions route={route} loaded={loaded} asked={asked} />
        <UnknownNames names={asked.unknown} kind="capability, criterion or requirement set" />
        {asked.leftOut.length > 0 && (
          <p class="unknown-names" role="status">
            Left out: {asked.leftOut.join('; ')}.
          </p>
        )}
        <RequirementSets route={route} content={loaded.content} />
        {asked.requirements.length > 0 && <RequirementList route={route} content={loaded.content} asked={asked} />}
      </section>
      {evaluation === undefined ? (
        <Begin content={loaded.content} />
      ) : (
        <>
          <section aria-labelledby="ranking">
            <h2 id="ranking">Ranking</h2>
            <Ranking route={route} content={loaded.content} evaluation={evaluation} />
          </section>
          <section aria-labelledby="verdicts">
            <h2 id="verdicts">Verdicts</h2>
            <EvaluationGrid content={loaded.content} evaluation={evaluation} />
            <VerdictLegend evaluation={evaluation} />
          </section>
        </>
      )}
    </>
  );
}

/** Where nothing is required yet: what others ask for. */
function Begin({ content: { requirementSets = {}, capabilities } }: Pick<Loaded, 'content'>) {
  const examples = [
    {
      name: 'Self-managed, with a feature store; drift detection counts twice',
      must: ['feature-store'],
      should: ['drift-detection:2'],
      delivery: ['self-managed'] as const,
    },
    {
      name: 'Fine-tuning, tracing and evaluation of language models',
      must: ['llm-fine-tuning', 'llm-tracing', 'llm-evaluation'],
      should: [],
      delivery: [],
    },
  ].filter(({ must, should }) =>
    [...must, ...should].every((entry) => Object.hasOwn(capabilities, entry.split(':')[0] ?? '')),
  );
  return (
    <Empty title="Add a requirement, or begin with one of these.">
      <ul class="choices column">
        {examples.map(({ name, must, should, delivery }) => (
          <li key={name}>
            <a href={linkTo('evaluate', { must, should, delivery })}>{name}</a>
          </li>
        ))}
        {Object.values(requirementSets).map(({ id, name }) => (
          <li key={id}>
            <a href={linkTo('evaluate', { set: [id] })}>{name}</a>
          </li>
        ))}
      </ul>
    </Empty>
  );
}
