import type { Dataset } from 'mlops-platforms';
import type { Route } from '../routes.ts';
import { SourceList } from './source-list.tsx';

interface RequirementSetsProps {
  readonly route: Route<'evaluate'>;
  readonly content: Dataset;
}

/** What the sets of the question are a reading of, and where that can be checked. */
export function RequirementSets({ route, content: { requirementSets = {} } }: RequirementSetsProps) {
  const sets = route.set.flatMap((id) => (Object.hasOwn(requirementSets, id) ? (requirementSets[id] ?? []) : []));
  if (sets.length === 0) return null;
  return (
    <ul class="requirement-sets">
      {sets.map(({ id, name, definition, sources }) => (
        <li key={id}>
          <p>
            <strong>{name}.</strong> {definition} <span class="quiet">A reading of it, and no legal advice.</span>
          </p>
          <SourceList sources={sources} />
        </li>
      ))}
    </ul>
  );
}
