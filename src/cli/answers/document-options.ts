import type { ReportOptions } from 'mlops-platforms/report';
import type { formats } from '../commands/formats.ts';
import { UsageError } from '../usage-error.ts';

/** What a format cannot have is refused, not ignored; JSON is all of its subject, and cannot be narrowed down. */
export function assertFits(
  format: (typeof formats)[number],
  { levelsOnly, capabilities, top, bom, title }: ReportOptions,
): void {
  const narrowing = Object.entries({ 'levels-only': levelsOnly, capability: capabilities, top });
  const [name] = narrowing.find(([, value]) => value !== undefined) ?? [];
  if (format === 'json' && name !== undefined)
    throw new UsageError(`--${name} cannot narrow down JSON, which is the whole answer`);
  if (format !== 'csv' && bom !== undefined) throw new UsageError(`--bom is for csv, found the format ${format}`);
  if (format !== 'md' && format !== 'html' && title !== undefined)
    throw new UsageError(`--title is for md and html, found the format ${format}`);
}
