import { join } from 'node:path';
import ts from 'typescript';
import { installedPackage } from './consumer.ts';

/** What an editor knows of a module of somebody who uses the package. */
export interface Editor {
  /** The text over the first place where a text stands. */
  readonly hover: (at: string) => { readonly type: string; readonly documentation: string };
  /** What is shown behind an opening bracket: the signature, and each parameter's documentation. */
  readonly signature: (call: string) => {
    readonly label: string;
    readonly documentation: string;
    readonly parameters: readonly { readonly name: string; readonly documentation: string }[];
  };
  readonly complaints: readonly string[];
  readonly program: ts.Program;
}

/** Opens a module, as an editor does, beside the installed package. */
export function editorFor(source: string): Editor {
  const file = join(installedPackage('withZod'), '..', '..', 'opened.mts');
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  };
  const textOf = (name: string) => (name === file ? source : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = textOf(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getCurrentDirectory: () => join(file, '..'),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => textOf(name),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
  });
  const placeOf = (text: string) => {
    const place = source.indexOf(text);
    if (place < 0) throw new Error(`the module has no ${text}`);
    return place;
  };
  const words = ts.displayPartsToString;
  const program = service.getProgram();
  if (program === undefined) throw new Error('the module was not read');
  return {
    program,
    hover: (at) => {
      const info = service.getQuickInfoAtPosition(file, placeOf(at));
      return { type: words(info?.displayParts), documentation: words(info?.documentation) };
    },
    signature: (call) => {
      const item = service.getSignatureHelpItems(file, placeOf(call) + call.length, undefined)?.items[0];
      if (item === undefined) throw new Error(`nothing is shown behind ${call}`);
      const parameters = item.parameters.map((one) => ({ name: one.name, documentation: words(one.documentation) }));
      const shown = item.parameters.map((one) => words(one.displayParts)).join(', ');
      return {
        label: words(item.prefixDisplayParts) + shown + words(item.suffixDisplayParts),
        documentation: words(item.documentation),
        parameters,
      };
    },
    complaints: service
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  };
}
