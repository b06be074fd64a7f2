import type { Platform } from '../../model/platform.ts';

/** Where anybody writes about anything: a page there is a vendor's own only by chance. */
const otherPeoples = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'medium.com towardsdatascience.com dev.to hashnode.dev substack.com wordpress.com blogspot.com tumblr.com linkedin.com ' +
    'twitter.com x.com facebook.com reddit.com quora.com news.ycombinator.com youtube.com youtu.be stackoverflow.com ' +
    'stackexchange.com wikipedia.org g2.com gartner.com capterra.com trustradius.com techcrunch.com venturebeat.com ' +
    'kdnuggets.com analyticsvidhya.com analyticsindiamag.com geeksforgeeks.org slideshare.net scribd.com crunchbase.com ' +
    'producthunt.com zdnet.com businesswire.com prnewswire.com'
  ).split(' '),
);

/** Where projects have their repositories, packages and documentation. */
const ofProjects = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'github.com github.io gitlab.com gitlab.io bitbucket.org codeberg.org readthedocs.io readthedocs-hosted.com gitbook.io ' +
    'pypi.org npmjs.com hub.docker.com artifacthub.io registry.terraform.io'
  ).split(' '),
);

/** The host of an address, or of what is typed as one, in small letters and without `www.`; nothing for what is none. */
export function hostOf(address: string): string | undefined {
  const [, host] = /^(?:https?:\/\/)?(?:[^/?#@]*@)?([\p{L}\p{N}.-]+)(?::\d*)?(?:[/?#]|$)/iu.exec(address) ?? [];
  const plain = host?.toLowerCase().replace(/^www\./, '');
  return plain?.includes('.') && !plain.includes('..') ? plain : undefined;
}

/** Whether a host is one of these, or a part of one: `docs.acme.example` of `acme.example`. */
function isWithin(host: string, hosts: { has(host: string): boolean }): boolean {
  for (let name = host; name !== ''; name = name.slice(name.indexOf('.') + 1)) {
    if (hosts.has(name)) return true;
    if (!name.includes('.')) return false;
  }
  return false;
}

export function isOtherPeoples(host: string): boolean {
  return isWithin(host, otherPeoples);
}

/** `microsoft.com` of `azure.microsoft.com`: all of a vendor's hosts; but `acme.co.uk` is a whole, as `co.uk` is nobody's. */
function wholeOf(host: string): string {
  const above = host.slice(host.indexOf('.') + 1);
  const isWhole = !above.includes('.') || /^(?:co|com|org|net|gov|ac|edu|or|ne|go)\.[a-z]{2}$/.test(above);
  return isWhole || ofProjects.has(above) ? host : wholeOf(above);
}

/** Whether a page there is the vendor's or project's own. */
export function isOwn(host: string, own: readonly string[]): boolean {
  return isWithin(host, new Set(own.map(wholeOf))) || (!isOtherPeoples(host) && isWithin(host, ofProjects));
}

/** So often is a host cited that is a platform's own. */
const leastCited = 3;

/** The hosts that are a platform's own by what its statements cite. */
export function hostsOf({ homepage, cells }: Platform): readonly string[] {
  const counts = new Map<string, number>();
  for (const { sources } of Object.values(cells).flat()) {
    for (const { url } of sources) {
      const host = hostOf(url);
      if (host !== undefined && !isOtherPeoples(host)) counts.set(host, (counts.get(host) ?? 0) + 1);
    }
  }
  const cited = [...counts].flatMap(([host, count]) =>
    count >= leastCited && !isWithin(host, ofProjects) ? [host] : [],
  );
  return [hostOf(homepage) ?? [], cited].flat();
}
