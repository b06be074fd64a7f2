// What a consumer writes in TypeScript to use everything that the package exports, and what the compiler must refuse.

/** Every platform, in the order of the matrix. */
export const platformIds = [
  'dataiku',
  'h2o',
  'databricks',
  'sagemaker',
  'azure-ml',
  'vertex-ai',
  'kubeflow',
  'mlflow',
  'knime',
  'datarobot',
  'pachyderm',
  'seldon',
] as const;

/** Every value that the root exports. */
export const values = [
  'InvalidArgumentError',
  'InvalidContentError',
  'UnknownIdError',
  'byCapability',
  'byCategory',
  'byPlatform',
  'capabilities',
  'capabilityIds',
  'categories',
  'categoryIds',
  'compare',
  'contentFrom',
  'createMatrix',
  'dataset',
  'definePlatform',
  'evaluate',
  'findFeatures',
  'getFeature',
  'isCapabilityId',
  'isCategoryId',
  'isPlatformId',
  'matchesOf',
  'platformFrom',
  'platformIds',
  'platforms',
  'products',
  'redirects',
  'requirementSets',
  'resolveId',
  'searchFeatures',
  'supportGrid',
  'supportOf',
] as const;

/** Every type that the root exports. */
export const types = [
  'AcceptableLevel',
  'AnsweredClaim',
  'AnyContent',
  'Bar',
  'Capabilities',
  'Capability',
  'CapabilityId',
  'CapabilityRow',
  'CapabilitySubject',
  'CapabilitySupport',
  'Categories',
  'Category',
  'CategoryId',
  'CategoryRow',
  'Claim',
  'CompareOptions',
  'Comparison',
  'Concept',
  'Configuration',
  'Content',
  'Criterion',
  'CriterionId',
  'Dataset',
  'Day',
  'Delivery',
  'Evaluation',
  'EvaluationQuestion',
  'Feature',
  'FeatureFilter',
  'FeatureId',
  'GridCell',
  'GridOptions',
  'How',
  'IdKind',
  'Introduction',
  'JudgedClaim',
  'Level',
  'License',
  'LocatedFeature',
  'MatchKind',
  'MatchedTerm',
  'Matrix',
  'MatrixContent',
  'MatrixDataset',
  'MatrixFeature',
  'MatrixPlatform',
  'MatrixRequirementSet',
  'Measure',
  'MeasuredValue',
  'Month',
  'Offering',
  'OfferingId',
  'OtherForm',
  'PartialDate',
  'Platform',
  'PlatformAside',
  'PlatformDraft',
  'PlatformEvaluation',
  'PlatformId',
  'PlatformName',
  'PlatformStatus',
  'Platforms',
  'Priority',
  'Product',
  'ProductId',
  'Products',
  'RecordedLevel',
  'Redirects',
  'Requirement',
  'RequirementSet',
  'RequirementSetId',
  'RequirementSets',
  'RequirementVerdict',
  'ResolvedId',
  'Retired',
  'RetiredFeature',
  'RetiredMatrixFeature',
  'RetirementReason',
  'SearchAnswer',
  'SearchOptions',
  'SearchResult',
  'SearchedWord',
  'Source',
  'Stage',
  'Standing',
  'StatedRequirement',
  'StatementDraft',
  'StatusWord',
  'Support',
  'SupportGrid',
  'SupportOptions',
  'TermMatch',
  'TextRange',
  'Verdict',
] as const;

/** Imports as each module system writes them; those of `cts` resolve as CommonJS under every setting. */
export const imports = {
  mts: {
    root: `import {\n  ${values.join(',\n  ')},\n  type ${types.join(',\n  type ')},\n} from 'mlops-platforms';
import { kubeflow } from 'mlops-platforms/platforms/kubeflow';`,
    schema: `import * as schemas from 'mlops-platforms/schema';\nimport type * as z from 'zod';`,
    json: `import data from 'mlops-platforms/dataset.json' with { type: 'json' };`,
  },
  cts: {
    root: `import root = require('mlops-platforms');
${values.map((name) => `import ${name} = root.${name};`).join('\n')}
import type {\n  ${types.join(',\n  ')},\n} from 'mlops-platforms' with { 'resolution-mode': 'require' };
import single = require('mlops-platforms/platforms/kubeflow');
import kubeflow = single.kubeflow;`,
    schema: `import schemas = require('mlops-platforms/schema');\nimport z = require('zod');`,
    json: `import data = require('mlops-platforms/dataset.json');`,
  },
} as const;

const judgements = `
type IsAny<T> = 0 extends 1 & T ? true : false;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function holds<T extends true>(): T;
declare function fails<T extends false>(): T;
`;

const notAny = [...values.map((name) => `typeof ${name}`), ...types]
  .map((name) => `fails<IsAny<${name}>>();`)
  .join('\n');

/** What is done with the root, the same in both module systems. */
export const rootUse = `${judgements}
${notAny}
fails<IsAny<typeof kubeflow>>();

holds<Same<PlatformId, ${platformIds.map((id) => `'${id}'`).join(' | ')}>>();
holds<Same<typeof platforms.kubeflow.id, 'kubeflow'>>();
holds<Same<keyof typeof platforms, PlatformId>>();
holds<Same<keyof typeof categories, CategoryId>>();
holds<Same<keyof typeof capabilities, CapabilityId>>();
holds<Same<typeof kubeflow, MatrixPlatform<'kubeflow'>>>();
holds<Same<typeof dataset.platforms.mlflow.license, License>>();

const platform: MatrixPlatform<'kubeflow'> = byPlatform('kubeflow');
const text: string | undefined = platform.cells['model-training'][0]?.text;
const training: readonly LocatedFeature[] = byCategory('model-training').platforms.mlflow;
const drift: CapabilitySupport = byCapability('drift-detection').platforms.h2o;
const { level, claims, contested, lookedOn }: CapabilitySupport<'kubeflow', CategoryId, CapabilityId> = supportOf(
  'kubeflow',
  'automl',
);
const strongest: RecordedLevel | undefined = claims[0]?.level;
const found: readonly LocatedFeature<PlatformId, CategoryId, CapabilityId>[] = findFeatures({
  platforms: ['kubeflow'],
  categories: ['model-training'],
  capabilities: ['automl'],
  levels: ['native', 'preview'],
  asOf: '2021-10',
  notReadSince: '2022',
  retired: true,
});
const everything = findFeatures();
const [best] = searchFeatures('canary', { limit: 5, platforms: ['sagemaker'] });
const score: number | undefined = best?.score;
const match: MatchKind | undefined = best?.terms[0]?.by;
const resolved: readonly ResolvedId[] = resolveId('Google AI Platform');
const recorded: RecordedLevel | undefined = best?.feature.support.automl?.how === 'none' ? 'none' : undefined;
const unknownId: UnknownIdError = new UnknownIdError('platform', 'kubflow', Object.keys(platforms));
const code: 'UNKNOWN_ID' = unknownId.code;
const { cells } = compare(['kubeflow', 'mlflow'], { categories: ['pricing'] });
const prices: readonly LocatedFeature<PlatformId, CategoryId, CapabilityId>[] = cells.pricing.mlflow;
holds<Same<keyof typeof cells, 'pricing'>>();
holds<Same<keyof typeof cells.pricing, 'kubeflow' | 'mlflow'>>();

const { platforms: ranked } = evaluate({
  requirements: ['model-registry', { capability: 'drift-detection', priority: 'should', weight: 2, accept: ['native'] }],
  platforms: ['kubeflow', 'mlflow'],
});
holds<Same<(typeof ranked)[number]['platform'], 'kubeflow' | 'mlflow'>>();
const verdict: Verdict | undefined = ranked[0]?.verdicts[0]?.verdict;
const worth: number = ranked[0]?.score ?? 0;

const own = createMatrix({
  ...dataset,
  platforms: { ...platforms, 'in-house': { ...platforms.kubeflow, id: 'in-house', name: 'In-house' } },
});
const inHouse: 'in-house' = own.byPlatform('in-house').id;
const ours: MatrixPlatform<'in-house'> = definePlatform({
  id: 'in-house',
  name: 'In-house',
  vendor: 'Data team',
  homepage: 'https://ml.example.com/',
  license: 'proprietary',
  delivery: 'self-managed',
  recorded: '2026-11',
  cells: { pricing: [{ slug: 'free', text: 'It is free.', support: { 'open-source-edition': 'none' } }] },
});
const defined = createMatrix({ ...dataset, platforms: { ...platforms, 'in-house': ours } });
const declared: 'in-house' = defined.byPlatform('in-house').id;
const three = createMatrix({ categories, capabilities, redirects, platforms: { kubeflow, mlflow: platforms.mlflow } });
holds<Same<keyof typeof three.platforms, 'kubeflow' | 'mlflow'>>();
const stored: Content = contentFrom(JSON.parse('{}'));
const read: Matrix = createMatrix(stored);
const restored: MatrixPlatform<'ours'> = platformFrom('ours', JSON.parse('{}'));
const permalink: LocatedFeature<PlatformId, CategoryId, CapabilityId> = getFeature('kubeflow/model-training/katib');
const ids: readonly CapabilityId[] = capabilityIds;
const typed: string = 'kubeflow';
const known: PlatformId | undefined = isPlatformId(typed) ? typed : undefined;
const cell: GridCell = supportGrid({ platforms: ['kubeflow'], capabilities: ['automl'] }).cells.automl.kubeflow;
const again: Matrix<PlatformId, CategoryId, CapabilityId> = createMatrix(dataset);

// An id that is none.
// @ts-expect-error
byPlatform('kubflow');
// @ts-expect-error
byCategory('training');
// @ts-expect-error
supportOf('kubeflow', 'auto-ml');
// @ts-expect-error
findFeatures({ platforms: ['kubflow'] });
// @ts-expect-error
searchFeatures('canary', { categories: ['training'] });
// @ts-expect-error
own.byPlatform('in-the-house');
// @ts-expect-error
defined.byPlatform('in-the-house');
// @ts-expect-error
three.byPlatform('h2o');
// @ts-expect-error
definePlatform({ id: 'x', name: 'X', vendor: 'X', homepage: '', license: 'proprietary', recorded: '2026', cells: { price: [] } });

// @ts-expect-error
evaluate({ requirements: ['model-registery'] });

// A filter that does not exist.
// @ts-expect-error
findFeatures({ platform: 'kubeflow' });

// A level that is never recorded.
// @ts-expect-error
findFeatures({ levels: ['unknown'] });

// A write to the data.
// @ts-expect-error
platforms.kubeflow.name = 'Kubeflow 2';
// @ts-expect-error
platforms.kubeflow = platforms.mlflow;
// @ts-expect-error
kubeflow.cells.pricing.push(found[0]);
// @ts-expect-error
dataset.hash = '';
// @ts-expect-error
everything.sort();

// A key that was not compared.
// @ts-expect-error
cells.pricing.h2o;
// @ts-expect-error
cells['model-training'];

export { again, code, contested, drift, inHouse, level, lookedOn, match, prices, resolved, score, strongest, recorded };
export { cell, declared, ids, known, permalink, read, restored };
export { text, training, verdict, worth };
`;

/** What is done with /schema, beside the root. */
export const schemaUse = `${judgements}
fails<IsAny<z.infer<typeof schemas.datasetSchema>>>();
fails<IsAny<ReturnType<typeof schemas.featureSchema.parse>['support']>>();

const read: Dataset = schemas.datasetSchema.parse(JSON.parse('{}'));
const one: Platform = schemas.platformSchema.parse(kubeflow);
const added = platformFrom('ours', schemas.platformSchema.parse(JSON.parse('{}')));
const beside: 'ours' = createMatrix({ ...dataset, platforms: { ...platforms, ours: added } }).byPlatform('ours').id;

// @ts-expect-error
schemas.datasetSchema.parse(dataset).hash = '';

export { beside, one, read };
`;

/** What is done with dataset.json, beside the root. */
export const jsonUse = `${judgements}
fails<IsAny<typeof data>>();
holds<Same<typeof data, MatrixDataset>>();

const version: string = data.version;
const name: string = data.platforms.kubeflow.name;

// @ts-expect-error
data.platforms.kubflow;

export { name, version };
`;
