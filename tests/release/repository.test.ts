import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertAddressed } from '../../tools/release/assert-ready.ts';
import { type Manifest, publishedManifest } from '../../tools/release/manifest.ts';
import { issuesOf, repositoryOf } from '../../tools/release/repository.ts';

const manifest: Manifest = { name: 'some-package', version: '1.0.0', files: ['dist'] };

/** Every form in which npm takes the address of a repository. */
const forms: Readonly<Record<string, (path: string) => unknown>> = {
  'owner/name': (path) => path,
  'github:owner/name': (path) => `github:${path}`,
  'the address of the page': (path) => `https://github.com/${path}`,
  'the same with a slash at the end': (path) => `https://github.com/${path}/`,
  'the address for git': (path) => `https://github.com/${path}.git`,
  'what npm makes of it': (path) => `git+https://github.com/${path}.git`,
  'git over SSH': (path) => `git+ssh://git@github.com/${path}.git`,
  'what scp would take': (path) => `git@github.com:${path}.git`,
  'the protocol of git': (path) => `git://github.com/${path}.git#main`,
  'an object': (path) => ({ type: 'git', url: `git+https://github.com/${path}.git` }),
};

const part = fc.stringMatching(/^[a-z0-9]{2,8}-[A-Za-z0-9]{1,8}$/).filter((text) => !/^(?:your|my|x+)-/.test(text));

describe('the address of the repository', () => {
  it.each(Object.entries(forms))('is read from %s', (_, formOf) => {
    fc.assert(
      fc.property(part, part, (owner, name) => {
        const path = `${owner}/${name}`;
        expect(repositoryOf({ repository: formOf(path) })).toEqual({
          url: `git+https://github.com/${path}.git`,
          page: `https://github.com/${path}`,
          path,
        });
      }),
    );
  });

  it('may be that of another host, which keeps faults at its own place', () => {
    const lab = repositoryOf({ repository: 'gitlab:group/thing' });
    expect(lab?.page).toBe('https://gitlab.com/group/thing');
    expect(lab && issuesOf(lab)).toBe('https://gitlab.com/group/thing/-/issues');
    expect(repositoryOf({ repository: 'https://git.ours.dev/a-group/part/thing' })?.path).toBe('a-group/part/thing');
  });

  it.each([
    [undefined],
    [''],
    [' '],
    ['name'],
    ['https://github.com/'],
    ['https://github.com/owner/name'],
    ['github:<owner>/<name>'],
    ['OWNER/REPO'],
    ['your-org/mlops-platforms'],
    ['https://example.com/a/b'],
    ['unheard:of/this'],
    [{ type: 'git' }],
    [{ type: 'git', url: '' }],
    [null],
    [7],
  ])('is not %j', (repository) => {
    expect(repositoryOf({ repository })).toBeUndefined();
    expect(() => assertAddressed({ ...manifest, repository }, undefined)).toThrow(
      'package.json does not say where this project is kept, which npm needs to attest where a package was built: add "repository": "github:<owner>/<name>".',
    );
  });
});

describe('a release', () => {
  it('is told the very line to add, where the workflow knows the repository', () => {
    expect(() => assertAddressed(manifest, 'some/fork')).toThrow('add "repository": "github:some/fork"');
  });

  it('does not run under the address of the repository that it was forked from', () => {
    const forked = { ...manifest, repository: 'github:first/home' };
    expect(() => assertAddressed(forked, 'some/fork')).toThrow(
      'package.json says that this project is kept in first/home, and the release runs in some/fork: write "repository": "github:some/fork".',
    );
    expect(() => assertAddressed(forked, 'first/home')).not.toThrow();
    expect(() => assertAddressed(forked, undefined)).not.toThrow();
  });
});

describe('the published manifest', () => {
  it('has homepage and bugs made of the repository', () => {
    expect(publishedManifest({ ...manifest, repository: 'first/home' })).toMatchObject({
      repository: { type: 'git', url: 'git+https://github.com/first/home.git' },
      homepage: 'https://github.com/first/home#readme',
      bugs: { url: 'https://github.com/first/home/issues' },
    });
  });

  it('keeps a homepage and bugs that are written down', () => {
    const stated = { homepage: 'https://ours.dev/', bugs: { email: 'faults@ours.dev' } };
    expect(publishedManifest({ ...manifest, ...stated, repository: 'first/home' })).toMatchObject(stated);
  });

  it('leaves out what only development needs', () => {
    const development = {
      scripts: { postinstall: 'x' },
      devDependencies: { x: '1' },
      overrides: { x: '1' },
      private: true,
    };
    expect(publishedManifest({ ...manifest, ...development })).toEqual(manifest);
  });

  it('has no field of which nobody has decided whether dependants need it', () => {
    expect(() => publishedManifest({ ...manifest, workspaces: ['x'] })).toThrow(
      "package.json has 'workspaces': say in",
    );
  });
});
