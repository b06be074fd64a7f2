import { compare, dataset, type PlatformId, platforms } from 'mlops-platforms';
import type { ReportSubject } from 'mlops-platforms/report';
import type { Answer } from '../command.ts';
import type { exporting } from '../commands/export.ts';
import { formats } from '../commands/formats.ts';
import { idsOf } from '../ids.ts';
import { UsageError } from '../usage-error.ts';
import { documentOf } from './document.ts';

export const answer: Answer<typeof exporting> = ({ options }, json) => {
  const { out, format, title, differences } = options;
  const capabilities = idsOf('capability', options.capability);
  const report = {
    title,
    retired: options.retired || undefined,
    levelsOnly: options['levels-only'] || undefined,
    bom: options.bom || undefined,
    capabilities,
  };
  const columns = idsOf('platform', options.platform);
  const categories = idsOf('category', options.category);
  const isComparison = categories !== undefined || differences || (columns !== undefined && columns.length > 1);
  if (options.retired) assertHasHistory(isComparison, options['levels-only']);
  const subject = isComparison
    ? compare(columns ?? (Object.keys(platforms) as PlatformId[]), { categories, differences })
    : subjectOf(columns?.[0]);
  return documentOf('export', subject, { formats, format, out, json, report });
};

/** One platform, or the whole matrix. */
function subjectOf(platform: PlatformId | undefined): ReportSubject {
  return platform === undefined ? dataset : platforms[platform];
}

/** What no longer holds is told with the statements of the matrix or of one platform, and nowhere else. */
function assertHasHistory(isComparison: boolean, levelsOnly: boolean): void {
  if (levelsOnly)
    throw new UsageError('--retired adds statements, which --levels-only leaves out; leave out one of both');
  if (isComparison)
    throw new UsageError('--retired is for the whole matrix or one platform, found a part of it or a comparison');
}
