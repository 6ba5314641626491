/**
 * Keeps one version of the app, whole, for visits without a network. The build writes before this
 * text what it is about (data/tools/build/offline-plugin.ts):
 *
 *   const VERSION = '…';                              hash of the files and of this text
 *   const FILES = { 'index.html': 'sha256-…', … };    all files of the build, by what they hold
 *
 * A version is one cache. It is filled when this worker is installed, all or nothing, and each file
 * must hold what the build wrote: while a host is being published to, nothing is installed. From
 * then on page, scripts and dataset come from that one cache. A newer worker waits until no page
 * needs this one, or until a page asks it to take over. A version that is published again goes on
 * with the cache it has.
 *
 * Caches belong to the whole host, so their names begin with the folder that the app lies in.
 */

const FOLDER = self.registration.scope;
const FAMILY = `two-triangles ${FOLDER} `;
const CACHE = FAMILY + VERSION;

/**
 * An entry that a version has once it was in force, the name of no file: since when, last, in
 * milliseconds since 1970. The order of caches does not tell, as a version can come back.
 */
const IN_FORCE = `${FOLDER}?in-force`;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(FOLDER)) return;
  const path = new URL(url).pathname.slice(new URL(FOLDER).pathname.length);
  const file = path === '' ? 'index.html' : path;
  if (Object.hasOwn(FILES, file)) event.respondWith(ofThisVersion(file, event.request));
  // Names in this folder carry a hash of their content: whatever an older version calls by such a
  // name can be mistaken for nothing newer. Pages and datasets never come from an older version.
  else if (file.startsWith('assets/')) event.respondWith(ofAnOlderVersion(file, event.request));
});

async function install() {
  // The version in force may be this one, published again while a newer one waits: pages are being
  // answered from its cache, so that nothing in it may be taken away.
  const isNew = !(await caches.has(CACHE));
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.entries(FILES).map((entry) => keep(cache, entry)));
  } catch (failure) {
    if (isNew) await caches.delete(CACHE);
    throw failure;
  }
}

/** What is there already holds what the build wrote: nothing else is ever put there. */
async function keep(cache, [file, integrity]) {
  if ((await cache.match(FOLDER + file, { ignoreVary: true })) !== undefined) return;
  await cache.put(FOLDER + file, await fetched(file, integrity));
}

async function fetched(file, integrity) {
  const response = await fetch(FOLDER + file, { cache: 'reload', integrity });
  if (!response.ok) throw new Error(`"${file}" was answered with status ${response.status}.`);
  // A host may send "index.html" on to its folder, and browsers refuse to open a page with an
  // answer that came by such a way: keep what it holds, and not how it came.
  return new Response(response.body, response);
}

/**
 * Pages of the version before may still be open and load parts of it: that one stays. Versions that
 * were installed and never in force had no pages.
 */
async function activate() {
  const older = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== CACHE);
  const times = new Map(
    await Promise.all(older.map(async (name) => [name, await inForceSince(name)])),
  );
  const [before] = older
    .filter((name) => times.get(name) !== undefined)
    .sort((a, b) => times.get(b) - times.get(a));
  await Promise.all(older.filter((name) => name !== before).map((name) => caches.delete(name)));
  await (await caches.open(CACHE)).put(IN_FORCE, new Response(Date.now()));
  // A first visit goes on without a network too.
  await self.clients.claim();
}

async function inForceSince(name) {
  const entry = await (await caches.open(name)).match(IN_FORCE);
  return entry && Number(await entry.text());
}

async function ofThisVersion(file, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(FOLDER + file, { ignoreVary: true })) ?? fetch(request);
}

async function ofAnOlderVersion(file, request) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(FAMILY) || name === CACHE) continue;
    const cache = await caches.open(name);
    const found = await cache.match(FOLDER + file, { ignoreVary: true });
    if (found !== undefined) return found;
  }
  return fetch(request);
}
