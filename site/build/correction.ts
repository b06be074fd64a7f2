/** The field of a package's manifest that says where its sources are. */
export interface Repository {
  readonly repository?: string | { readonly url?: string };
}

/**
 * The one place that knows how a correction is sent: the issue form of the package's repository, whose field for the
 * statement the id fills in that is put behind the address.
 *
 * @returns nothing, where the manifest names no repository on GitHub
 */
export function correctionAddress(manifest: Repository): string | undefined {
  const address = repositoryAddress(manifest);
  return address && `${address}/issues/new?template=wrong-fact.yml&statement=`;
}

/** The page of the package's repository on GitHub, if its manifest names one. */
export function repositoryAddress({ repository }: Repository): string | undefined {
  const address = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const [, name] = /^(?:github:|(?:git\+)?https:\/\/github\.com\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(address) ?? [];
  return name && `https://github.com/${name}`;
}
