import { type CategoryId, compare, dataset, type PlatformId, platforms } from 'mlops-platforms';
import type { ReportSubject } from 'mlops-platforms/report';
import type { Answer } from '../command.ts';
import type { exporting } from '../commands/export.ts';
import { formats } from '../commands/formats.ts';
import { idsOf } from '../ids.ts';
import { documentOf } from './document.ts';

export const answer: Answer<typeof exporting> = ({ options }) => {
  const { out, format, title, differences } = options;
  const capabilities = idsOf('capability', options.capability);
  const report = {
    title,
    retired: options.retired || undefined,
    levelsOnly: options['levels-only'] || undefined,
    bom: options.bom || undefined,
    capabilities,
  };
  const subject = subjectOf(differences, idsOf('platform', options.platform), idsOf('category', options.category));
  return documentOf('export', subject, { formats, format, out, report });
};

/** The whole matrix, one platform, or the chosen columns and rows. */
function subjectOf(
  differences: boolean,
  columns?: readonly PlatformId[],
  categories?: readonly CategoryId[],
): ReportSubject {
  const compared = () => compare(columns ?? (Object.keys(platforms) as PlatformId[]), { categories, differences });
  if (categories || differences) return compared();
  if (!columns) return dataset;
  const [only, ...others] = columns;
  return only && others.length === 0 ? platforms[only] : compared();
}
