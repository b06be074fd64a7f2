import type { Day } from '../../src/model/date.ts';
import type { Finding } from './finding.ts';
import { judgementsThatGoTooFar } from './first-edition/meanings.ts';
import { firstEdition, folder } from './first-edition/records.ts';
import { type Data, loadData } from './load-data.ts';
import { pagesWrittenTwice } from './pages-written-twice.ts';
import { type DataProblem, problemsIn } from './problems.ts';
import { unfinishedPlatforms } from './unfinished.ts';

/** What is checked, and as of when. */
export interface Check {
  /** The folder that `src/data` lies in. */
  readonly root: string;
  /** The repository, with the records of the first edition. */
  readonly repository: string;
  readonly today: Day;
}

/** The data, if their modules could be run, and what is wrong with them. */
export interface Checked {
  readonly data?: Data;
  readonly findings: readonly Finding[];
  /** What platforms that are being made lack for a release. */
  readonly lacks?: readonly Lack[];
}

/** What a release asks of a platform that is being made. */
export interface Lack extends Finding {
  /** Which policy asks for it. */
  readonly policy: string;
}

/** Checks the data without the compiler. */
export async function checkedData({ root, repository, today }: Check): Promise<Checked> {
  const { data, findings } = await loadData(root);
  if (data === undefined) return { findings };
  const edition = firstEdition(repository);
  const judgements = [...judgementsThatGoTooFar(edition.meanings, edition.judgedAnew)].map((message) => ({
    place: { file: `${folder}/judged-anew.txt` },
    message,
  }));
  const problems = problemsIn(data, edition, today, unfinishedPlatforms(root));
  const repeated = [...pagesWrittenTwice(data.pages)];
  if (problems.length + repeated.length === 0) return { data, findings: [...findings, ...judgements] };
  // The compiler's parser takes a while to load, and is needed only where there is something to tell.
  const [{ Locator }, { default: compiler }] = await Promise.all([import('./locate/locator.ts'), import('typescript')]);
  const locator = new Locator(compiler, root);
  const located = (problem: DataProblem): Finding => ({
    place: locator.placeOfProblem(data.content, problem),
    message: problem.message,
  });
  const lacks = problems.flatMap((problem) =>
    problem.lackOf === undefined ? [] : { ...located(problem), policy: problem.lackOf },
  );
  const mistakes = [
    ...problems.filter(({ lackOf }) => lackOf === undefined).map(located),
    ...repeated.map(({ platform, name, message }) => ({
      place: locator.placeOfConstant(`src/data/platforms/${platform}/pages.ts`, name),
      message,
    })),
  ];
  // What comes of a name that stands for nothing is no further mistake.
  const lines = new Set(findings.map(({ place }) => `${place.file}:${place.line}`));
  const others = mistakes.filter(({ place }) => !lines.has(`${place.file}:${place.line}`));
  return { data, findings: [...findings, ...judgements, ...others], lacks };
}

/**
 * All findings, with those of the compiler that say something new. Of a file in which there is a mistake anyway, it says
 * mostly the same in its words, and of modules that could not be run, what follows from that.
 */
export function withCompiled({ data, findings }: Checked, compiled: readonly Finding[]): Finding[] {
  if (data === undefined && findings.length > 0) return [...findings];
  const files = new Set(findings.map(({ place }) => place.file));
  return [...findings, ...compiled.filter(({ place }) => !files.has(place.file))];
}
