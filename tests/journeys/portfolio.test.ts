import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person, startBrowser } from '../support/browser.ts';
import { type Sample, setUpSample, signIn } from '../support/every-page.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';

describe('the portfolio of use cases', () => {
  const { folder, remove } = ownFolder();
  let product: Product;
  let browser: Browser;
  let sample: Sample;

  beforeAll(async () => {
    product = await startProduct({ folder });
    browser = await startBrowser();
    sample = await setUpSample(product);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    remove();
  });

  const address = (weeks: number): string =>
    `${product.url}/w/${sample.workspace.id}/e/${sample.engagements.nodes[0]!.id}/select/portfolio?weeks=${weeks}&all=yes`;

  async function chosenWithin(page: Page, weeks: number): Promise<number> {
    await page.goto(address(weeks));
    await page.locator('.totals').waitFor({ timeout: 30_000 });
    return page.locator('tr.in').count();
  }

  it('is solved in a worker of the browser, under the policy of pages as it is', async () => {
    const somebody = await person(browser);
    const { page, complaints, context } = somebody;
    const policies = new Map<string, string>();
    page.on('response', (response) => {
      const name = new URL(response.url()).pathname;
      if (/worker-|\.wasm$/.test(name)) policies.set(name, response.headers()['content-security-policy'] ?? '');
    });
    await signIn(somebody, product);
    expect(await chosenWithin(page, 1000)).toBeGreaterThan(await chosenWithin(page, 60));
    expect(await chosenWithin(page, 60)).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    expect([...policies.keys()].some((name) => name.endsWith('.wasm'))).toBe(true);
    const workers = [...policies].filter(([name]) => name.endsWith('.js')).map(([, policy]) => policy);
    expect(workers).toContain("default-src 'none'; connect-src 'self'; script-src 'wasm-unsafe-eval'");
    expect(workers.filter((policy) => policy.includes('wasm'))).toHaveLength(1);
    expect(workers.every((policy) => policy.startsWith("default-src 'none'; connect-src 'self'"))).toBe(true);
    await context.close();
  }, 120_000);

  it('gives no page the right to run WebAssembly', async () => {
    const { page, context } = await person(browser);
    await page.goto(product.url);
    const ran = page.evaluate(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
    await expect(ran).rejects.toThrow('Content Security');
    await context.close();
  });
});
