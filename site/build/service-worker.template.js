// Keeps the page for use without a network. The page itself is asked of the network first; the files that it is made of are
// another version, in a cache of its own, as soon as one of them is another.
const { first, later } = __FILES__;
const page = self.registration.scope;
const parts = `${page}assets/`;
const files = new Set([...first, ...later].map((name) => new URL(name, page).href));
const prefix = 'mlops-platforms-';
const current = `${prefix}__VERSION__`;

self.addEventListener('install', (event) => {
  event.waitUntil(keep(first).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  // The version before this one is kept, too: a page that is still open asks for its own parts, which the host no longer has.
  const forgetOld = async () => {
    const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
    await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(forgetOld());
});

// The page asks for the rest once it is idle, unless its reader wants to save data.
self.addEventListener('message', (event) => {
  if (event.data === 'keep everything') event.waitUntil(keep(later));
});

// Whatever else stands beside the page is none of its files, and is left to the network.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const [address] = request.url.split(/[?#]/);
  if (address === page || address === `${page}index.html`) event.respondWith(newest(request));
  else if (files.has(address) || address.startsWith(parts)) event.respondWith(kept(request));
});

async function keep(names) {
  const cache = await caches.open(current);
  const missing = await Promise.all(names.map(async (name) => ((await cache.match(name)) ? [] : [name])));
  // What has no hash in its name may be kept by the browser from an earlier version.
  await cache.addAll(
    missing.flat().map((name) => new Request(name, name.startsWith('assets/') ? {} : { cache: 'no-cache' })),
  );
}

async function newest(request) {
  const cache = await caches.open(current);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put('./', answer.clone());
    return answer;
  } catch {
    return (await cache.match('./')) ?? Response.error();
  }
}

async function kept(request) {
  const cache = await caches.open(current);
  const found = (await cache.match(request)) ?? (await caches.match(request));
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok && files.has(request.url)) await cache.put(request, answer.clone());
  return answer;
}
