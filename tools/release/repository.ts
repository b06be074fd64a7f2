/** Where the project is kept: one field of package.json says it, and everything else is made of that. */
export interface Repository {
  /** As npm writes it into a published manifest. */
  readonly url: string;
  /** The page that people open. */
  readonly page: string;
  /** `owner/name`, or more parts where the host has groups. */
  readonly path: string;
}

const hosts: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};

/** `owner/name` or `github:owner/name`. */
const short = /^(?:(\w+):)?([\w.-]+\/[\w.-]+)$/;
/** `git+https://host/owner/name.git`, `ssh://git@host/owner/name`, `git@host:owner/name.git`, and what lies between. */
const address =
  /^(?:(?:git\+)?(?:https?|ssh|git):\/\/)?(?:[\w.-]+@)?([\w.-]+\.[a-z]{2,})(?::\d+)?[/:]([\w.-]+(?:\/[\w.-]+)+)$/i;
/** What documents and templates write where an owner or a name belongs. */
const blank = /^(?:owner|org|organi[sz]ation|user|username|repo|repository|todo|(?:your|my)[-_.].+)$/i;

/**
 * Reads the field `repository` of a manifest, in every form that npm knows.
 *
 * @returns nothing where the field is absent, still a placeholder, or no address of a repository
 */
export function repositoryOf({ repository }: { readonly repository?: unknown }): Repository | undefined {
  const stated =
    typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository;
  if (typeof stated !== 'string') return;
  const text = stated
    .trim()
    .replace(/(?:#.*|\/)$/, '')
    .replace(/\.git$/, '');
  const [, service = 'github', shortPath] = short.exec(text) ?? [];
  const [, host = hosts[service], path = shortPath] = shortPath === undefined ? (address.exec(text) ?? []) : [];
  if (host === undefined || path === undefined) return;
  if (host.startsWith('example.') || path.split('/').some((part) => blank.test(part))) return;
  const page = `https://${host.toLowerCase()}/${path}`;
  return { url: `git+${page}.git`, page, path };
}

/** Where faults are told, on hosts that keep them beside the code. */
export function issuesOf({ page }: Repository): string {
  return page.startsWith('https://gitlab.') ? `${page}/-/issues` : `${page}/issues`;
}
