import { issuesOf, repositoryOf } from './repository.ts';

/** A package.json, of which only what is used here has a type. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
  readonly repository?: unknown;
  readonly [field: string]: unknown;
}

/** The fields that dependants, npm or people who look for a package read. */
const published = [
  'name',
  'version',
  'description',
  'keywords',
  'homepage',
  'bugs',
  'repository',
  'license',
  'author',
  'contributors',
  'funding',
  'type',
  'sideEffects',
  'engines',
  'main',
  'module',
  'types',
  'bin',
  'exports',
  'imports',
  'files',
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'publishConfig',
];

/** The fields that only those who develop the package need. */
const kept = ['scripts', 'devDependencies', 'overrides', 'packageManager', 'devEngines', 'private'];

/**
 * The manifest that is published: without what only development needs, and with `homepage` and `bugs` made of
 * `repository`, where they are not written down.
 *
 * @throws Error for a field of which nobody has decided whether it is published
 */
export function publishedManifest(manifest: Manifest): Manifest {
  const undecided = Object.keys(manifest).filter((field) => !published.includes(field) && !kept.includes(field));
  if (undecided.length > 0) {
    throw new Error(
      `package.json has '${undecided.join("', '")}': say in tools/release/manifest.ts whether this is published.`,
    );
  }
  const repository = repositoryOf(manifest);
  const made = repository && {
    homepage: `${repository.page}#readme`,
    bugs: { url: issuesOf(repository) },
    ...manifest,
    repository: { type: 'git', url: repository.url },
  };
  const fields: Readonly<Record<string, unknown>> = made ?? manifest;
  return Object.fromEntries(
    published.filter((field) => field in fields).map((field) => [field, fields[field]]),
  ) as Manifest;
}
