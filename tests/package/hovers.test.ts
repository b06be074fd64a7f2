import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { installedPackage } from './consumer.ts';
import { editorFor } from './language-service.ts';

const source = `
import {
  type CapabilityId, type CriterionId, type FeatureFilter, byCapability, byPlatform, compare, createMatrix, dataset, definePlatform, evaluate,
  findFeatures, getFeature, platforms, searchFeatures, supportGrid, supportOf,
} from 'mlops-platforms';
import * as levels from 'mlops-platforms/levels';
import * as diffing from 'mlops-platforms/diff';
import * as reporting from 'mlops-platforms/report';
import * as intake from 'mlops-platforms/intake';
import * as workbooks from 'mlops-platforms/xlsx';
import * as schemas from 'mlops-platforms/schema';
import { kubeflow } from 'mlops-platforms/platforms/kubeflow';
const wanted: CapabilityId = 'automl';
const answer = supportOf('kubeflow', 'automl');
const sides = compare(['kubeflow', 'mlflow']);
const found = findFeatures({ platforms: ['kubeflow'] });
const hits = searchFeatures('drift');
const ranking = evaluate({ requirements: ['automl'] });
const finer = evaluate({ requirements: ['automl', 'automl/ranking'] });
const criterion: CriterionId = 'automl/ranking';
const grid = supportGrid();
const permalink = getFeature('kubeflow/model-training/katib');
const row = byCapability('automl');
const column = byPlatform('kubeflow');
const matrix = createMatrix(dataset);
const claimed = kubeflow.cells.pricing[0]?.support;
const held = platforms.kubeflow.notFound;
const asked: FeatureFilter<never, never, CapabilityId> = {};
const draft = (id: CapabilityId) => id;
matrix.supportOf('kubeflow', 'automl');
matrix.compare(['kubeflow']);
matrix.getFeature('');
definePlatform({} as never);
supportOf('kubeflow', 'auto-ml');
`;
const editor = editorFor(source);
const capabilities = ['third-party-distributions', 'exploratory-analysis', 'usage-based-pricing'];

describe('an editor', () => {
  test.each([
    ['wanted', 'CapabilityId'],
    ['answer', 'CapabilitySupport<"kubeflow", CategoryId, CapabilityId>'],
    ['sides', 'Comparison<"kubeflow" | "mlflow", CategoryId, CapabilityId>'],
    ['found', 'readonly LocatedFeature<PlatformId, CategoryId, CapabilityId>[]'],
    ['hits', 'SearchAnswer<PlatformId, CategoryId, CapabilityId>'],
    ['ranking', 'Evaluation<PlatformId, CategoryId, CapabilityId, CapabilityId>'],
    ['finer', 'Evaluation<PlatformId, CategoryId, CapabilityId, CapabilityId | "automl/ranking">'],
    ['criterion', 'CriterionId'],
    ['grid', 'SupportGrid<PlatformId, CapabilityId>'],
    ['permalink', 'LocatedFeature<PlatformId, CategoryId, CapabilityId>'],
    ['row', 'CapabilityRow<PlatformId, CategoryId, CapabilityId, "automl">'],
    ['column', 'MatrixPlatform<"kubeflow">'],
    ['matrix', 'Matrix<PlatformId, CategoryId, CapabilityId>'],
    ['asked', 'FeatureFilter<never, never, CapabilityId, string>'],
    ['draft', '(id: CapabilityId) => CapabilityId'],
  ])('names the type of %s, and does not list all ids', (name, type) => {
    expect(editor.hover(`${name}${['wanted', 'asked', 'criterion'].includes(name) ? ':' : ' ='}`).type).toBe(
      `const ${name}: ${type}`,
    );
  });

  test.each(['claimed =', 'held ='])('names the ids within %s', (name) => {
    const { type } = editor.hover(name);
    expect(type).toContain('CapabilityId');
    expect(capabilities.filter((id) => type.includes(id))).toEqual([]);
  });

  test('names the type that a wrong id should have', () => {
    expect(editor.complaints).toEqual([
      `Argument of type '"auto-ml"' is not assignable to parameter of type 'CapabilityId'.`,
    ]);
  });

  test.each([
    ['= supportOf(', ['platform', 'capability', 'options']],
    ['= compare(', ['platforms', 'options']],
    ['= findFeatures(', ['filter']],
    ['= searchFeatures(', ['query', 'options']],
    ['= evaluate(', ['question']],
    ['= supportGrid(', ['options']],
    ['= getFeature(', ['id']],
    ['= byCapability(', ['id']],
    ['= byPlatform(', ['id']],
    ['= createMatrix(', ['content']],
    ['definePlatform(', ['draft']],
  ])('explains the function and each parameter behind %s', (call, names) => {
    const { label, documentation, parameters } = editor.signature(call);
    expect(documentation.length).toBeGreaterThan(20);
    expect(parameters.map(({ name }) => name)).toEqual(names);
    expect(parameters.filter((parameter) => parameter.documentation.length < 5)).toEqual([]);
    expect(capabilities.filter((id) => label.includes(id))).toEqual([]);
  });

  test.each(['matrix.supportOf(', 'matrix.compare(', 'matrix.getFeature('])(
    'explains the parameters of a matrix of one’s own behind %s',
    (call) => {
      const { label, parameters } = editor.signature(call);
      expect(parameters.length).toBeGreaterThan(0);
      expect(parameters.filter((parameter) => parameter.documentation.length < 5)).toEqual([]);
      expect(capabilities.filter((id) => label.includes(id))).toEqual([]);
    },
  );
});

describe.each(['index', 'levels', 'diff', 'report', 'intake', 'xlsx', 'schema', 'platforms/kubeflow'])(
  'the entry %s',
  (entry) => {
    const checker = editor.program.getTypeChecker();
    const file = editor.program.getSourceFile(join(installedPackage('withZod'), 'dist', `${entry}.d.ts`));
    const module = file && checker.getSymbolAtLocation(file);
    const documented = (symbol: ts.Symbol) => symbol.getDocumentationComment(checker).length > 0;

    test('documents every export, and every field of its own interfaces', () => {
      if (module === undefined) throw new Error(`${entry} was not read`);
      const silent: string[] = [];
      const exported = checker.getExportsOfModule(module);
      for (const name of exported) {
        const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
        if (!documented(symbol)) silent.push(name.name);
        // A schema says what the interface of its name says; zod's own fields are not ours.
        if (!(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class))) continue;
        for (const member of symbol.members?.values() ?? []) {
          if (member.flags & ts.SymbolFlags.Property && !documented(member)) silent.push(`${name.name}.${member.name}`);
        }
      }
      expect(exported.length).toBeGreaterThan(0);
      expect(silent).toEqual([]);
    });
  },
);
