/**
 * Opens respondents' pages without a connection. It stands at /r/worker.js and reaches no further than /r/: the rest of the
 * portal never meets it. It keeps the page without anybody's data and the files that this page loads; data it never sees
 * again once it went by: the page keeps its own.
 */
declare const self: ServiceWorkerGlobalScope;

/** Put in by the build: what the page of a respondent loads, and a name that changes with it. */
declare const SHELL: { readonly version: string; readonly files: readonly string[] };

const built = SHELL;
const files: ReadonlySet<string> = new Set(built.files);
const cacheName = `respondent ${built.version}`;
const page = '/r/page';
const patienceMs = 4000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname.startsWith('/r/')) event.respondWith(pageFor(request));
  else if (files.has(pathname)) event.respondWith(fileFor(request, pathname));
});

/** Keeps everything or nothing. A page of another build than these files is not kept: the next visit tries again. */
async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  const shell = await fetch(page, { cache: 'no-store' });
  const text = await shell.clone().text();
  const scripts = [...text.matchAll(/(?:src|href)="([\w-]+\.(?:js|css))"/g)].map(([, name]) => `/${name}`);
  if (!shell.ok || scripts.length === 0 || scripts.some((name) => !files.has(name)))
    throw new Error('The page and its files are of two builds.');
  await cache.addAll([...files]);
  await cache.put(page, shell);
}

/** The page that brought this worker gets its parts from it too: it shows some of them only later, perhaps offline. */
async function takeOver(): Promise<void> {
  await dropOlder();
  await self.clients.claim();
}

/** The older one is dropped only when no page uses it any more: until then this worker waits. */
async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('respondent ') && name !== cacheName).map((name) => caches.delete(name)),
  );
}

/** The server's page whenever it answers soon; else the one that is kept. */
async function pageFor(request: Request): Promise<Response> {
  const kept = await caches.match(page, { cacheName });
  if (kept === undefined) return fetch(request);
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), patienceMs);
  try {
    const answer = await fetch(request, { signal: ended.signal });
    if (answer.status < 500) return answer;
  } catch {
    // No network, or none that answers.
  } finally {
    clearTimeout(timer);
  }
  return withFreshNonce(kept);
}

async function fileFor(request: Request, pathname: string): Promise<Response> {
  return (await caches.match(pathname, { cacheName })) ?? fetch(request);
}

/** A nonce is good for one page: the kept one is replaced, in the policy and in the page alike. */
async function withFreshNonce(kept: Response): Promise<Response> {
  const headers = new Headers(kept.headers);
  const policy = headers.get('content-security-policy') ?? '';
  const old = /'nonce-([^']+)'/.exec(policy)?.[1];
  const text = await kept.text();
  if (old === undefined) return new Response(text, { headers });
  const fresh = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  headers.set('content-security-policy', policy.replaceAll(old, fresh));
  return new Response(text.replaceAll(old, fresh), { headers });
}

// A module has a scope of its own, in which the worker's own type of `self` may stand.
export {};
