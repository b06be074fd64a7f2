import { type LocatedFeature, type Product, type ProductId, platforms, products } from 'mlops-platforms';
import { statusInWords } from '../../report/platform-words.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { terms } from '../layout/terms.ts';
import { wrap } from '../layout/wrap.ts';
import type { Terminal } from '../terminal.ts';
import { names } from './names.ts';
import { rule } from './rule.ts';
import { sourceLines, statementLines } from './statement.ts';

/** Whether a statement works through a product, or through one of several. */
export function isThrough({ support }: LocatedFeature, ids: ReadonlySet<string>): boolean {
  return Object.values(support).some((claim) => claim?.via?.some((id) => ids.has(id)));
}

/** What a product is, and where that can be checked. */
function headOf({ id, name, vendor, aliases, status, sources }: Product, terminal: Terminal): Line[] {
  const facts = [
    ['vendor', vendor],
    ['status', statusOf(status)],
    ...(aliases.length > 0 ? [['also', aliases.join(', ')] as const] : []),
  ] as const;
  return [
    ...wrap(line(styled(name, 'bold'), styled(` (${id})`, 'dim')), terminal.width),
    ...wrap(line('a product that platforms work through or are built on'), terminal.width),
    ...terms(
      facts.map(([term, says]) => [line(styled(term, 'dim')), line(says)]),
      terminal.width,
    ),
    ...sourceLines(
      [...sources, ...status.sources.filter(({ url }) => sources.every((one) => one.url !== url))],
      terminal,
    ),
  ];
}

/** An end is recorded only with a page that tells of it; that nobody found one proves nothing. */
function statusOf(status: Product['status']): string {
  const end = statusInWords(status);
  return end === '' && status.sources.length === 0 ? 'no end recorded' : end || status.is;
}

/** A product, and the statements that name it, by platform. */
export function productLines(id: ProductId, features: readonly LocatedFeature[], terminal: Terminal): Line[] {
  const through = features.filter((feature) => isThrough(feature, new Set([id])));
  const columns = Object.keys(platforms).map(
    (platform) => [platform, through.filter((feature) => feature.platform === platform)] as const,
  );
  return [
    ...headOf(products[id], terminal),
    ...(through.length > 0 ? [] : [blank, line(styled('· no statement', 'dim'))]),
    ...columns.flatMap(([platform, statements]) =>
      statements.length === 0
        ? []
        : [
            blank,
            rule(names.platform(platform), terminal.width),
            ...statements.flatMap((feature) => statementLines(feature, terminal)),
          ],
    ),
  ];
}
