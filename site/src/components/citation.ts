import { hash, updated, version } from '../data/overview.ts';

/** What a reader needs to see the same again: what was shown, of which data, where and when. */
export function citationOf(title: string): string {
  const data = [
    ...(version === undefined ? [] : [`version ${version}`]),
    ...(updated === undefined ? [] : [`data of ${updated}`]),
    ...(hash === undefined ? [] : [`SHA-256 ${hash.slice(0, 12)}`]),
  ].join(', ');
  const today = new Date().toISOString().slice(0, 10);
  return `“${title}”. MLOps platforms${data === '' ? '' : ` (${data})`}. ${location.href} (seen on ${today}).`;
}
