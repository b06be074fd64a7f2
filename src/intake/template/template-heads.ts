import { asName } from '../../content/names.ts';

/** What heads the rows and columns of a template that only explain it, and that are left out when it is read back. */
export const templateHeads = {
  good: 'Good example',
  bad: 'Bad example',
  hint: 'What belongs here',
  capabilities: 'Capabilities, and what their levels are judged by',
} as const;

const names: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.values(templateHeads).map(asName));

/** Whether a head is one that explains a template. */
export function explainsTemplate(head: string): boolean {
  return names.has(asName(head));
}
