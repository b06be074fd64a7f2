import { join } from 'node:path';
import ts from 'typescript';

/** Something of the engine that a file uses: where, and the keys by which MDN's data may know it. */
export interface UsedApi {
  readonly place: string;
  readonly name: string;
  readonly keys: readonly string[];
  /** The edition of the language that TypeScript counts it to; endless for what is no part of the language. */
  readonly since: number;
}

/** What TypeScript calls otherwise than the language does. */
const owners: Readonly<Record<string, string>> = {
  ReadonlyArray: 'Array',
  ConcatArray: 'Array',
  RegExpMatchArray: 'Array',
  RegExpExecArray: 'Array',
  TemplateStringsArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  CallableFunction: 'Function',
  NewableFunction: 'Function',
  IteratorObject: 'Iterator',
  ArrayIterator: 'Iterator',
  MapIterator: 'Iterator',
  SetIterator: 'Iterator',
  PromiseLike: 'Promise',
  ...Object.fromEntries(
    ['Int8', 'Uint8', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64', 'BigInt64', 'BigUint64'].map(
      (kind) => [`${kind}Array`, 'TypedArray'],
    ),
  ),
};

/** Files compiled against all that there may ever be, so that what is new is known by its owner. */
export function compiled(files: readonly string[], root: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const lib = ['lib.esnext.d.ts', 'lib.dom.d.ts'];
  return ts.createProgram([...files], { ...options, lib, noEmit: true }, hostOf(options));
}

/** All that some files of a program use of the engine that they run in, and not of each other. */
export function usedApis(program: ts.Program, files: readonly string[], root: string): readonly UsedApi[] {
  const checker = program.getTypeChecker();
  const found: UsedApi[] = [];
  const isOfEngine = (declaration: ts.Declaration) => {
    const { fileName } = declaration.getSourceFile();
    return fileName.includes('/typescript/lib/lib.') || fileName.includes('/@types/node/');
  };
  const add = (node: ts.Node, symbol: ts.Symbol | undefined) => {
    const source = node.getSourceFile();
    const declarations = (symbol?.getDeclarations() ?? []).filter(isOfEngine);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const place = `${source.fileName.slice(root.length + 1)}:${line + 1}`;
    for (const declaration of declarations) {
      for (const [name, keys] of keysOf(declaration)) found.push({ place, name, keys, since: editionOf(declaration) });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) add(node, checker.getTypeAtLocation(node.parent).getProperty(name.text));
    } else if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
      add(node, checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text));
    } else if (ts.isIdentifier(node)) add(node, checker.getSymbolAtLocation(node));
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return found;
}

/** The data themselves use nothing, and take long to read. */
function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getSourceFile: (name, ...rest) =>
      /\/src\/data\/platforms\//.test(name)
        ? ts.createSourceFile(name, '', ts.ScriptTarget.ESNext)
        : host.getSourceFile(name, ...rest),
  };
}

/** `lib.es2022.array.d.ts` has what came in 2022, and `lib.es5.d.ts` all that was there before. */
function editionOf(declaration: ts.Declaration): number {
  const [, edition] = declaration.getSourceFile().fileName.match(/\/lib\.es(\d+)\./) ?? [];
  return edition === undefined ? Number.POSITIVE_INFINITY : Number(edition);
}

function keysOf(declaration: ts.Declaration): (readonly [string, readonly string[]])[] {
  const member = declaration as ts.NamedDeclaration;
  if (member.name === undefined || ts.isTypeParameterDeclaration(declaration)) return [];
  const name = member.name.getText().replace(/^\[Symbol\.(\w+)\]$/, '@@$1');
  const { parent } = declaration;
  if (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)) {
    const type = parent.name?.text ?? '';
    const isStatic = type.endsWith('Constructor') && type !== 'Constructor';
    const called = isStatic ? type.slice(0, -'Constructor'.length) : type;
    const owner = owners[called] ?? called;
    const keys = [`javascript.builtins.${owner}.${name}`, `api.${owner}.${name}`, `api.${owner}.${name}_static`];
    return [[`${owner}.${name}`, keys]];
  }
  if (ts.isTypeLiteralNode(parent)) {
    // `declare var URL: { canParse(…) }`: what a class of browsers has by itself.
    const owner = ts.isVariableDeclaration(parent.parent) ? parent.parent.name.getText() : 'Unknown';
    return [[`${owner}.${name}`, [`javascript.builtins.${owner}.${name}`, `api.${owner}.${name}_static`]]];
  }
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) return [];
  if (
    ts.isVariableDeclaration(declaration) ||
    ts.isFunctionDeclaration(declaration) ||
    ts.isClassDeclaration(declaration)
  ) {
    return [[name, [`javascript.builtins.${name}`, `api.${name}`]]];
  }
  return [];
}
