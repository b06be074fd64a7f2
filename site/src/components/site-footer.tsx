import { files, hash, updated, version } from '../data/overview.ts';
import { here } from '../navigation.ts';

/** Which data the page shows: who cites it needs to know. */
export function SiteFooter() {
  const facts = [
    ...(version === undefined ? [] : [`Version ${version}`]),
    ...(updated === undefined ? [] : [`data of ${updated}`]),
    ...(hash === undefined ? [] : [`SHA-256 ${hash.slice(0, 12)}`]),
  ];
  return (
    <footer class="site-footer">
      <p>
        {facts.join(' · ')}
        {facts.length > 0 && '. '}
        Product names belong to their owners, none of whom endorses this.
      </p>
      <p class="on-paper">{here}</p>
      {files && (
        <p class="for-programs">
          For programs: <a href="./api/v1/index.json">the same as JSON</a>,{' '}
          <a href="./api/v1/changes.atom">a feed of changes</a>, <a href="./reference/">the reference of the package</a>
          .
        </p>
      )}
    </footer>
  );
}
