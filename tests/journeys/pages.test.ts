import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  contrastFaults,
  desk,
  overflow,
  person,
  type Person,
  phone,
  startBrowser,
} from '../support/browser.ts';
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

  /** Looks at the page as it stands; in the dark only at what the colours can change. */
  async function faultsOf(page: Page): Promise<string[]> {
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await accessibilityFaults(page);
    const cut = await overflow(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await contrastFaults(page);
    return [
      ...light,
      ...(cut > 0 ? [`${cut} px are cut off at the side`] : []),
      ...dark.map((fault) => `${fault}, in the dark`),
    ];
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
      faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
    }
    return [...faults, ...complaints];
  }

  it.each([
    ['a desk', desk],
    ['a phone', phone],
  ] as const)('has no fault that axe sees and nothing cut off, light or dark, on %s', async (_, viewport) => {
    const { open, framed } = pagesOf(sample);
    const stranger = await person(browser, { viewport });
    const member = await person(browser, { viewport });
    await signIn(member, product);
    const faults = [...(await faultsOn(stranger, open)), ...(await faultsOn(member, framed))];
    await stranger.context.close();
    await member.context.close();
    expect(faults).toEqual([]);
  });
});
