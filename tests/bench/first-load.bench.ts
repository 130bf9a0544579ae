// What a first visit loads, and how long it takes to the first usable screen: on this machine, and as on a slow phone.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium as driver, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromium } from '../../scripts/chromium.ts';
import { ownFolder, startProduct } from '../support/product.ts';
import { projectFolder } from '../support/source-files.ts';
import { printTable } from './table.ts';

// A fourth-generation network on a bad day, and a processor of a quarter of the speed.
const SLOW_PHONE = { latencyMs: 150, bytesPerSecond: 200_000, slowerBy: 4 };

type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

interface Visit {
  readonly requests: number;
  readonly codeKb: number;
  readonly allKb: number;
  readonly usableMs: number;
}

/** Opens an address in a browser that has nothing cached, and adds up what comes. */
async function visit(browser: Browser, address: string, signedIn: SignedIn | undefined, slow: boolean): Promise<Visit> {
  const context = await browser.newContext({
    ...(signedIn ? { storageState: signedIn } : {}),
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  if (slow) await slowDown(page);
  const sizes: Promise<{ readonly isCode: boolean; readonly bytes: number }>[] = [];
  page.on('response', (response) => {
    const isCode = ['document', 'script', 'stylesheet'].includes(response.request().resourceType());
    // A redirect and an aborted request have no body, and weigh nothing.
    const body = response.body().catch(() => Buffer.alloc(0));
    sizes.push(body.then((bytes) => ({ isCode, bytes: isCode ? gzipSync(bytes).length : bytes.length })));
  });
  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('h1').first().waitFor();
  const usableMs = Math.round(performance.now() - began);
  await page.waitForLoadState('networkidle');
  const loaded = await Promise.all(sizes);
  await context.close();
  const kilobytes = (parts: typeof loaded): number =>
    Math.round(parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  return {
    requests: loaded.length,
    codeKb: kilobytes(loaded.filter(({ isCode }) => isCode)),
    allKb: kilobytes(loaded),
    usableMs,
  };
}

/** The files that hold the cases themselves, which only pages of the library ask for: how large they are, raw and gzipped. */
function libraryContent(): (string | number)[] {
  const folder = path.join(projectFolder, 'apps', 'web', 'dist', 'browser');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(folder, file)))
    .filter((code) => code.includes('napster-central-index'));
  const kilobytes = (sizes: readonly number[]): number => Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  return [
    files.length,
    kilobytes(files.map((code) => code.length)),
    kilobytes(files.map((code) => gzipSync(code).length)),
  ];
}

/** What a respondent's device keeps, once the page was opened, to open it again without a connection. */
async function keptOffline(browser: Browser, address: string): Promise<(string | number)[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const texts = await page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => caches.open(name)));
    const files = (await Promise.all(kept.map(async (cache) => cache.matchAll()))).flat();
    return Promise.all(files.map((file) => file.text()));
  });
  const worker = await (await context.request.get(new URL('/r/worker.js', address).href)).body();
  await context.close();
  const gzipped = (text: string | Buffer): number => gzipSync(text).length;
  const kilobytes = Math.round(texts.reduce((sum, text) => sum + gzipped(text), 0) / 1000);
  return [texts.length, kilobytes, (gzipped(worker) / 1000).toFixed(1)];
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { latencyMs: latency, bytesPerSecond: speed, slowerBy: rate } = SLOW_PHONE;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: speed,
    uploadThroughput: speed,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Asks the API as the owner who is signed in. */
async function ask<T>(context: BrowserContext, url: string, query: string): Promise<T> {
  const reply = await context.request.post(`${url}/graphql`, {
    headers: { 'x-peerway': '1', origin: url },
    data: { query },
  });
  const { data, errors } = await reply.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data as T;
}

/** Sets the portal up, and gives the owner's session with the addresses to visit. */
async function prepare(
  browser: Browser,
  url: string,
  token: string | undefined,
): Promise<{ signedIn: SignedIn; pages: [string, string][] }> {
  const context = await browser.newContext();
  const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
  await context.request.post(`${url}/api/setup`, {
    headers: { 'x-peerway': '1', origin: url },
    data: { ...account, token, workspace: 'Practice' },
  });
  const { workspace } = await ask<{ workspace: { id: string } }>(context, url, '{ workspace { id } }');
  const profile = '{ industry: null, employees: null, sites: null, countries: [], constraints: [] }';
  const { createOrganization: organization } = await ask<{ createOrganization: { id: string } }>(
    context,
    url,
    `mutation { createOrganization(input: { name: "Measured", profile: ${profile} }) { id } }`,
  );
  const { createEngagement: engagement } = await ask<{ createEngagement: { id: string } }>(
    context,
    url,
    `mutation { createEngagement(organization: "${organization.id}", name: "Measured") { id } }`,
  );
  const { startQuickRound: round } = await ask<{ startQuickRound: { url: string } }>(
    context,
    url,
    `mutation { startQuickRound(engagement: "${engagement.id}") { url } }`,
  );
  const signedIn = await context.storageState();
  await context.close();
  const here = `${url}/w/${workspace.id}`;
  return {
    signedIn,
    pages: [
      ['sign-in', `${url}/sign-in`],
      ['frame: portfolio (goal: 200 kB of code)', `${here}/portfolio`],
      ['frame: engagement overview', `${here}/e/${engagement.id}/overview`],
      ['library', `${here}/library`],
      ['library: what became of the cases', `${here}/library/base-rates`],
      ['respondent (goal: 150 kB of code)', new URL(new URL(round.url).pathname, url).href],
    ],
  };
}

const { folder, remove } = ownFolder();
const product = await startProduct({ folder });
const browser = await driver.launch({ executablePath: await chromium(), args: ['--no-sandbox'] });
try {
  const { signedIn, pages } = await prepare(browser, product.url, product.setupToken);
  const rows: (string | number)[][] = [];
  for (const [name, address] of pages) {
    const session = address.includes('/w/') ? signedIn : undefined;
    const here = await visit(browser, address, session, false);
    const phone = await visit(browser, address, session, true);
    rows.push([name, here.requests, here.codeKb, here.allKb, here.usableMs, phone.usableMs]);
  }
  printTable(['first visit', 'requests', 'code, gzipped kB', 'in all kB', 'usable ms', 'on a slow phone ms'], rows);
  printTable(['library: files with the cases', 'raw kB', 'gzipped kB'], [libraryContent()]);
  const [, respondent = ''] = pages.at(-1) ?? [];
  printTable(
    ['respondent without a connection: files kept', 'gzipped kB', 'worker, gzipped kB'],
    [await keptOffline(browser, respondent)],
  );
} finally {
  await browser.close();
  await product.stop();
  remove();
}
