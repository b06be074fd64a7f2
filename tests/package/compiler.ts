import { join } from 'node:path';
import type ts from 'typescript';
import { consumerFolder, type Installation, installedPackage } from './consumer.ts';

/** The compiler as a library, of any version. */
type Compiler = typeof ts;

/** Settings as they stand in a `tsconfig.json`. */
type Settings = Readonly<Record<string, unknown>>;

/** What comes with each compiler is read once, whatever is compiled. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/**
 * What a compiler says about modules of a consumer, and about the declarations of the package that they load: those are
 * checked too, but not what zod and the compiler itself declare, which takes longer than all else and is not ours.
 *
 * @param files - the modules, by name
 * @returns empty, if there is nothing to complain of
 */
export async function complaints(
  compiler: Compiler,
  installation: Installation,
  settings: Settings,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const cwd = await consumerFolder(installation, files);
  const compilerOptions = { ...settings, target: 'es2022', types: [], strict: true, skipLibCheck: false };
  const { options, errors } = compiler.convertCompilerOptionsFromJson(compilerOptions, cwd);
  const rootNames = Object.keys(files).map((name) => join(cwd, name));
  const program = compiler.createProgram({ rootNames, options, host: hostOf(compiler, options, cwd) });
  const ours = [cwd, installedPackage(installation)].map((folder) => join(folder, '/'));
  const checked = program
    .getSourceFiles()
    .filter(({ fileName }) => ours.some((folder) => join(fileName).startsWith(folder)));
  const load = Object.values(files).some((text) => text.includes("'mlops-platforms"));
  if (load && checked.length <= rootNames.length) throw new Error('nothing of the package was checked');
  const found = [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...checked.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
    ...(options.declaration ? program.getDeclarationDiagnostics() : []),
  ];
  return compiler.formatDiagnostics(found, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => cwd,
    getNewLine: () => '\n',
  });
}

function hostOf(compiler: Compiler, options: ts.CompilerOptions, cwd: string): ts.CompilerHost {
  const host = compiler.createCompilerHost(options);
  const { getSourceFile } = host;
  const libraryFolder = host.getDefaultLibLocation?.() ?? '';
  return Object.assign(host, {
    getCurrentDirectory: () => cwd,
    getSourceFile(name: string, ...more: [ts.ScriptTarget | ts.CreateSourceFileOptions]) {
      if (!name.startsWith(libraryFolder)) return getSourceFile.call(host, name, ...more);
      if (!libraries.has(name)) libraries.set(name, getSourceFile.call(host, name, ...more));
      return libraries.get(name);
    },
  });
}
