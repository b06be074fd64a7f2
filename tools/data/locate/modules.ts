import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type ts from 'typescript';
import type { Place } from '../finding.ts';

export type Typescript = typeof ts;

/** What a name of a module stands for: the value of a constant, or all that another module exports. */
export type Named = ts.Expression | ts.SourceFile;

/** The modules of the data as they are written, each read when it is first asked for. */
export class Modules {
  readonly #read = new Map<string, ts.SourceFile | undefined>();
  readonly #compiler: Typescript;
  readonly #root: string;

  /** @param root - the folder that the files' names are relative to */
  constructor(compiler: Typescript, root: string) {
    this.#compiler = compiler;
    this.#root = root;
  }

  /** A module by the name of its file; nothing if there is none. */
  file(name: string): ts.SourceFile | undefined {
    if (!this.#read.has(name)) this.#read.set(name, this.#parse(name));
    return this.#read.get(name);
  }

  #parse(name: string): ts.SourceFile | undefined {
    const { createSourceFile, ScriptTarget } = this.#compiler;
    const path = join(this.#root, name);
    if (!existsSync(path)) return undefined;
    return createSourceFile(name, readFileSync(path, 'utf8'), ScriptTarget.Latest, true);
  }

  /** What a name stands for in a module: a constant of its own, or what it imports. */
  named(module: ts.SourceFile, name: string): Named | undefined {
    for (const statement of module.statements) {
      const value = this.#declared(statement, name) ?? this.#imported(module, statement, name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** What a module exports under a name: something of its own or, handed on, of another. */
  exported(module: ts.SourceFile, name: string): Named | undefined {
    const { isExportDeclaration, isNamedExports } = this.#compiler;
    for (const statement of module.statements) {
      if (!isExportDeclaration(statement) || statement.isTypeOnly) continue;
      const from = statement.moduleSpecifier ? this.#beside(module, statement.moduleSpecifier) : module;
      if (statement.exportClause === undefined) {
        const value = from && this.exported(from, name);
        if (value !== undefined) return value;
      } else if (isNamedExports(statement.exportClause)) {
        const found = statement.exportClause.elements.find((element) => element.name.text === name);
        const original = (found?.propertyName ?? found?.name)?.text;
        if (from === undefined || original === undefined) continue;
        return from === module ? this.named(from, original) : this.exported(from, original);
      }
    }
    return this.named(module, name);
  }

  #declared(statement: ts.Statement, name: string): ts.Expression | undefined {
    const { isIdentifier, isVariableStatement } = this.#compiler;
    if (!isVariableStatement(statement)) return undefined;
    const { declarations } = statement.declarationList;
    return declarations.find((one) => isIdentifier(one.name) && one.name.text === name)?.initializer;
  }

  #imported(module: ts.SourceFile, statement: ts.Statement, name: string): Named | undefined {
    const { isImportDeclaration, isNamedImports, isNamespaceImport } = this.#compiler;
    if (!isImportDeclaration(statement)) return undefined;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined) return undefined;
    if (isNamespaceImport(bindings)) {
      return bindings.name.text === name ? this.#beside(module, statement.moduleSpecifier) : undefined;
    }
    if (!isNamedImports(bindings)) return undefined;
    const found = bindings.elements.find((element) => element.name.text === name);
    const from = found && this.#beside(module, statement.moduleSpecifier);
    return from && this.exported(from, (found.propertyName ?? found.name).text);
  }

  #beside(module: ts.SourceFile, specifier: ts.Expression): ts.SourceFile | undefined {
    if (!this.#compiler.isStringLiteral(specifier)) return undefined;
    return this.file(join(dirname(module.fileName), specifier.text));
  }

  /** Where a node begins. */
  placeOf(node: ts.Node): Place {
    const module = node.getSourceFile();
    const { line, character } = module.getLineAndCharacterOfPosition(node.getStart(module));
    return { file: module.fileName, line: line + 1, column: character + 1 };
  }
}
