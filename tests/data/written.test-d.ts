import { expectTypeOf, test } from 'vitest';
import type { MatrixPlatform } from '../../src/data/matrix-types.ts';
import * as pages from '../../src/data/platforms/kubeflow/pages.ts';
import { type Citation, type Page, type Written, type WrittenFeature, withSources } from '../../src/data/written.ts';

test('what is written is read as the record of the model', () => {
  expectTypeOf(withSources<MatrixPlatform<'kubeflow'>>).returns.toEqualTypeOf<MatrixPlatform<'kubeflow'>>();
});

test('citations stand wherever the model has sources, and nowhere else', () => {
  type Platform = Written<MatrixPlatform<'kubeflow'>>;
  expectTypeOf<WrittenFeature['sources']>().toEqualTypeOf<readonly Citation[]>();
  expectTypeOf<Platform['status']['sources']>().toEqualTypeOf<readonly Citation[]>();
  expectTypeOf<Platform['history'][number]['retired']['sources']>().toEqualTypeOf<readonly Citation[]>();
  expectTypeOf<Platform['introduction']['concepts'][number]['sources']>().toEqualTypeOf<readonly Citation[]>();
  expectTypeOf<Platform['names'][number]['sources']>().toEqualTypeOf<readonly Citation[]>();
  expectTypeOf<Platform['offerings'][string]['sources']>().toEqualTypeOf<readonly Citation[] | undefined>();
  expectTypeOf<Platform['notFound']>().toEqualTypeOf<MatrixPlatform<'kubeflow'>['notFound']>();
});

test('a page that is not there cannot be cited', () => {
  // @ts-expect-error there is no such page
  ({ page: pages.katibb }) satisfies Citation;
});

test('a citation says nothing of the page', () => {
  // @ts-expect-error a page is called the same wherever it is cited
  ({ page: pages.katib, title: 'Katib' }) satisfies Citation;
  // @ts-expect-error a page is gone for all who cite it
  ({ page: pages.katib, gone: '2026-11-23' }) satisfies Citation;
});

test('a page says nothing of its citations', () => {
  // @ts-expect-error when it was read is told where it is cited
  ({ title: 'Katib', url: 'https://example.org/', accessed: '2026-11-23' }) satisfies Page;
});

test('a statement cites pages, and writes none out', () => {
  // @ts-expect-error title and address stand in pages.ts
  ({ sources: [{ title: 'Katib', url: 'https://example.org/' }] }) satisfies Pick<WrittenFeature, 'sources'>;
});

test('a claim works through products that are listed', () => {
  const support = { 'drift-detection': { how: 'integration', via: ['evidently'] } } as const;
  expectTypeOf(support).toExtend<WrittenFeature['support']>();
  // @ts-expect-error no product has this id
  ({ 'drift-detection': { how: 'integration', via: ['evidentli'] } }) satisfies WrittenFeature['support'];
});
