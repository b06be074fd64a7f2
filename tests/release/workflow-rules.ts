import { parse } from 'yaml';

/** What is read of a workflow; GitHub knows much more. */
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Says what is wrong with a workflow, place by place. */
type Rule = (workflow: Workflow, text: string) => string[];

const eachJob = (workflow: Workflow, found: (job: Job, name: string) => string | false | undefined) =>
  Object.entries(workflow.jobs).flatMap(([name, job]) => found(job, name) || []);

const eachStep = (workflow: Workflow, found: (step: Step, job: Job, place: string) => string | false | undefined) =>
  Object.entries(workflow.jobs).flatMap(([name, job]) =>
    (job.steps ?? []).flatMap((step, place) => found(step, job, `${name}, step ${place + 1}`) || []),
  );

const permits = ({ permissions }: Job, scope: string) =>
  Object.entries(Object(permissions)).some(([name, access]) => name === scope && access === 'write');
const writes = ({ permissions }: Job) => Object.values(Object(permissions)).includes('write');
const handsOverPages = ({ steps = [] }: Job) => steps.every(({ uses }) => uses?.startsWith('actions/deploy-pages@'));
const installs = ({ run = '' }: Step) => /\b(?:npm (?:ci|i|install)|npx)\b/.test(run);
const runsCode = (step: Step) => installs(step) || /\b(?:npm (?:run|test|start)|node|bash)\b/.test(step.run ?? '');

export const workflowRules: Readonly<Record<string, Rule>> = {
  'every action is pinned by its commit, with the tag beside it': (_, text) =>
    text
      .split('\n')
      .filter((line) => /^\s*(?:- )?["']?uses["']?:/.test(line))
      .filter((line) => !/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
      .map((line) => line.trim()),

  'nothing is permitted to all jobs': ({ permissions }) =>
    typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0
      ? []
      : [`permissions: ${JSON.stringify(permissions)}`],

  'every job says what it is permitted': (workflow) =>
    eachJob(workflow, (job, name) => (typeof job.permissions !== 'object' || job.permissions === null) && name),

  'every job ends in an hour': (workflow) =>
    eachJob(workflow, (job, name) => {
      const minutes = job['timeout-minutes'];
      return !(typeof minutes === 'number' && minutes > 0 && minutes <= 60) && name;
    }),

  'no checkout leaves its credentials': (workflow) =>
    eachStep(
      workflow,
      ({ uses, with: inputs }, _, place) =>
        uses?.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false && place,
    ),

  // What an expression stands for becomes part of the script; a variable of the environment does not.
  'no script has an expression in it': (workflow) =>
    eachStep(workflow, ({ run }, _, place) => run?.includes('${{') && place),

  'no workflow runs what a stranger proposes with rights of its own': ({ on }) => {
    const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(Object(on));
    return events.filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event));
  },

  'no token is kept': (_, text) =>
    text.match(/\bsecrets\b\s*(?:\.|\[)\s*\S+|secrets: inherit|_authToken|NODE_AUTH_TOKEN/g) ?? [],

  'no package runs a script of its own while it is installed': (workflow) =>
    eachStep(
      workflow,
      (step, _, place) =>
        (/\bnpm (?:ci|i|install)\b/.test(step.run ?? '') || step.run?.includes('.ci/run')) &&
        !step.run?.includes('--ignore-scripts') &&
        step.env?.['NPM_CONFIG_IGNORE_SCRIPTS'] !== 'true' &&
        place,
    ),

  'what may publish runs nothing of the repository or its dependencies': (workflow) =>
    eachStep(
      workflow,
      (step, job, place) =>
        permits(job, 'id-token') && (runsCode(step) || step.uses?.startsWith('actions/checkout@')) && place,
    ),

  // GitHub Pages takes a page from a job with two rights, which is to do nothing but hand it over.
  'what may publish does nothing else': (workflow) =>
    eachJob(workflow, (job, name) => {
      const rights = Object.keys(Object(job.permissions)).filter(
        (right) => !(right === 'pages' && handsOverPages(job)),
      );
      return permits(job, 'id-token') && rights.length > 1 && name;
    }),

  // What another workflow wrote into a cache would be part of a release.
  'no workflow that writes reads a cache': (workflow) =>
    Object.values(workflow.jobs).some(writes)
      ? eachStep(
          workflow,
          ({ uses, with: inputs }, _, place) =>
            (uses?.startsWith('actions/cache@') || Object.hasOwn(Object(inputs), 'cache')) && place,
        )
      : [],
};

/** What a rule says about the text of a workflow. */
export function findings(rule: string, text: string): string[] {
  return workflowRules[rule]?.(parse(text), text) ?? [`no rule '${rule}'`];
}
