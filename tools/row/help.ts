import type { OptionSpec } from '../../src/cli/command.ts';
import { indented } from '../../src/cli/layout/columns.ts';
import { blank, type Line, line, styled } from '../../src/cli/layout/line.ts';
import { terms } from '../../src/cli/layout/terms.ts';
import { wrap } from '../../src/cli/layout/wrap.ts';
import { commonSummaries, options } from './options.ts';

/** A judgement of hyperparameter-tuning, as its file is written. */
export const exampleJudgement = `{
  "kubeflow/model-training/katib": { "support": { "how": "native", "shows": ["search", "methods"] } },
  "kubeflow/model-training/charmed-training-operator": { "support": "about", "only": ["charmed-kubeflow"] },
  "kubeflow/model-training/katib-early-stopping": { "support": null, "only": null },
  "notFound": { "seldon": "2026-11-30", "mlflow": null }
}`;

const ofTheFile = [
  ['<statement id>', 'a live statement, by its full id'],
  [
    'support',
    'how it provides the capability, as in src/data: how, via, shows, partial, stage; "about" if it only mentions it; null if it does not speak of it; left out, as it is',
  ],
  [
    'only',
    'keys of the platform’s offerings, of all that the statement says; null for the platform as a whole; left out, as it is',
  ],
  ['notFound', 'by platform, the day on which the capability was searched for and not found; null to take it back'],
] as const;

/** What the tool does, and what a file of judgements looks like. */
export function helpLines(width: number): Line[] {
  return [
    line(styled('npm run row -- <capability>', 'bold')),
    ...wrap(
      line(
        'Shows a row as a judge needs it: the bar, then by platform the level, every claim and mention with its sources, and statements that may be missing claims. It reads src/data as it is now; a name will do for the id.',
      ),
      width,
    ),
    blank,
    line(styled('Options', 'bold')),
    ...indented(terms(optionEntries(), width - 2), 2),
    blank,
    ...wrap(
      line(
        styled('--what-if', 'bold'),
        ' shows how the answers would change, which rules of the data would be broken, and the level of release that the change asks for. The exit code is 1 if a rule would be broken that is kept today. The file is JSON, for example of hyperparameter-tuning:',
      ),
      width,
    ),
    blank,
    ...indented(
      exampleJudgement.split('\n').map((text) => line(text)),
      2,
    ),
    blank,
    ...indented(
      terms(
        ofTheFile.map(([term, says]) => [line(styled(term, 'cyan')), line(says)]),
        width - 2,
      ),
      2,
    ),
  ];
}

function optionEntries(): (readonly [Line, Line])[] {
  const own: [string, OptionSpec][] = Object.entries(options);
  const shown = own.map(([name, option]) => [
    `--${name} ${option.value}${option.multiple ? ',…' : ''}`,
    option.summary,
  ]);
  const common = Object.entries(commonSummaries).map(([name, summary]) => [`--${name}`, summary]);
  return [...shown, ...common].map(([term = '', says = '']) => [line(styled(term, 'cyan')), line(says)]);
}
