import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, desk, overflow, person, type Person, phone, startBrowser } from '../support/browser.ts';
import { pagesOf, type Sample, setUpSample, signIn } from '../support/every-page.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';

describe('every page, light and dark, on a desk and on a phone', () => {
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

  async function signedIn(colorScheme: 'light' | 'dark', viewport: typeof desk | typeof phone): Promise<Person> {
    const somebody = await person(browser, { colorScheme, viewport });
    await signIn(somebody, product);
    return somebody;
  }

  async function faultsOn(
    { page, complaints }: Person,
    pages: readonly (readonly [string, string])[],
  ): Promise<string[]> {
    const faults: string[] = [];
    for (const [name, address] of pages) {
      await page.goto(`${product.url}${address}`);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
      const cut = await overflow(page);
      if (cut > 0) faults.push(`${name}: ${cut} px are cut off at the side`);
    }
    return [...faults, ...complaints];
  }

  for (const scheme of ['light', 'dark'] as const) {
    for (const [where, viewport] of [
      ['desk', desk],
      ['phone', phone],
    ] as const) {
      it(`has no fault that axe sees and nothing cut off: ${scheme}, ${where}`, async () => {
        const { open, framed } = pagesOf(sample);
        const stranger = await person(browser, { colorScheme: scheme, viewport });
        const member = await signedIn(scheme, viewport);
        const faults = [...(await faultsOn(stranger, open)), ...(await faultsOn(member, framed))];
        await stranger.context.close();
        await member.context.close();
        expect(faults).toEqual([]);
      });
    }
  }
});
