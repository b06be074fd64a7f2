import type { Dataset } from 'mlops-platforms';
import { criteriaOf } from '../data/question.ts';

/** What a requirement is called: the capability, or that with the criterion that alone is needed. */
export function requirementName(
  { capabilities }: Pick<Dataset, 'capabilities'>,
  { capability, criterion }: { readonly capability: string; readonly criterion?: string },
): string {
  const known = capabilities[capability];
  const name = known?.name ?? capability;
  if (criterion === undefined) return name;
  return `${name} (${criteriaOf(known?.bar).find(({ id }) => id === criterion)?.text ?? criterion})`;
}
