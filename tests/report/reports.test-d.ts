import { expectTypeOf, test } from 'vitest';
import { content } from '../../src/data/content.ts';
import {
  byCapability,
  byCategory,
  byPlatform,
  compare,
  createMatrix,
  dataset,
  findFeatures,
  searchFeatures,
  supportGrid,
} from '../../src/index.ts';
import { diff } from '../../src/query/diff/diff.ts';
import { evaluate } from '../../src/query/evaluate/evaluate.ts';
import {
  type ReportOptions,
  type ReportSubject,
  toCsv,
  toHtml,
  toJson,
  toMarkdown,
  toNdjson,
} from '../../src/report.ts';

test('every answer can be reported, whatever ids its type knows', () => {
  toMarkdown(dataset, { content: dataset });
  toMarkdown(createMatrix(dataset));
  toHtml(byPlatform('kubeflow'));
  toHtml(byCategory('pricing'), { content: createMatrix(dataset) });
  toCsv(byCapability('automl'));
  toCsv(compare(['kubeflow', 'mlflow'], { categories: ['pricing'] }));
  toNdjson(findFeatures());
  toNdjson(searchFeatures('drift'));
  toMarkdown(supportGrid({ categories: ['pricing'] }), { content: dataset, levelsOnly: true, top: 3, bom: true });
  toJson(evaluate(content, { requirements: ['automl'] }));
  toJson(diff(dataset, dataset));
});

test('a report is a text', () => {
  for (const write of [toMarkdown, toHtml, toCsv, toJson, toNdjson]) {
    expectTypeOf(write).toEqualTypeOf<(subject: ReportSubject, options?: ReportOptions) => string>();
  }
});

test('what no report can be about does not compile', () => {
  // @ts-expect-error an id is no subject
  toMarkdown('kubeflow');
  // @ts-expect-error a number is no list of ids
  toHtml(dataset, { categories: 5 });
  // @ts-expect-error there is no such option
  toHtml(dataset, { contents: dataset });
});
