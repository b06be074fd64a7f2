import type { Dataset, Evaluation } from 'mlops-platforms';
import { platformOf } from '../data/overview.ts';
import { verdictSigns, verdictWord } from '../data/verdicts.ts';
import { linkTo } from '../routes.ts';
import { GridPane } from './grid-pane.tsx';
import { requirementName } from './requirement-name.ts';

interface EvaluationGridProps {
  readonly content: Dataset;
  readonly evaluation: Evaluation;
}

/** Requirements × platforms, best first: how each stands to each. Arrows move in it. */
export function EvaluationGrid({ content, evaluation: { requirements, platforms } }: EvaluationGridProps) {
  return (
    <GridPane of={platforms} columns={platforms.length}>
      <table class="grid" data-size={platforms.length <= 6 ? 'few' : 'many'} style={{ '--columns': platforms.length }}>
        <caption class="hidden">How each platform stands to each requirement</caption>
        <thead>
          <tr>
            <td class="corner" />
            {platforms.map(({ platform }) => (
              <th key={platform} scope="col">
                <a href={linkTo('platform', { platform })}>
                  <span class="name">{platformOf(platform)?.name ?? platform}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {requirements.map((requirement, row) => (
            <tr key={requirement.id}>
              <th scope="row">
                {requirementName(content, requirement)}{' '}
                <span class="quiet">
                  {requirement.priority}
                  {requirement.weight !== 1 && ` ×${requirement.weight}`}
                </span>
              </th>
              {platforms.map(({ platform, verdicts }, column) => {
                const found = verdicts.find(({ id }) => id === requirement.id);
                if (found === undefined) return <td key={platform} />;
                const name = `${platformOf(platform)?.name ?? platform}, ${requirementName(content, requirement)}`;
                return (
                  <td key={platform}>
                    <a
                      class="cell verdict"
                      href={linkTo('platform', { platform, capability: requirement.capability })}
                      tabIndex={row + column === 0 ? 0 : -1}
                      aria-label={`${name}: ${verdictWord(found.verdict)}`}
                      title={verdictWord(found.verdict)}
                      data-verdict={found.verdict}
                    >
                      <span class="sign" aria-hidden="true">
                        {verdictSigns[found.verdict]}
                      </span>
                      <span class="word">{verdictWord(found.verdict)}</span>
                    </a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </GridPane>
  );
}
