import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, overflow, person, type Person, phone, startBrowser } from '../support/browser.ts';
import { pagesOf, type Sample, setUpSample, signIn } from '../support/every-page.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';
import { contentOfLibraries, cutWords, gatherData, speakPseudo, unmarkedWords } from '../support/pseudo-language.ts';

describe('the interface in other languages', () => {
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

  /** Walks through pages in the language that nobody speaks, and lists what is not marked or does not fit. */
  async function walk({ page }: Person, pages: readonly (readonly [string, string])[]): Promise<string[]> {
    const faults: string[] = [];
    const data = contentOfLibraries();
    await gatherData(page, data);
    for (const [name, address] of pages) {
      await page.goto(`${product.url}${address}`);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      faults.push(...(await unmarkedWords(page, data)).map((words) => `${name}: “${words}” is not translated`));
      faults.push(...(await cutWords(page)).map((words) => `${name}: “${words}” is cut off`));
      const beyond = await overflow(page);
      if (beyond > 0) faults.push(`${name}: ${beyond} px are cut off at the side`);
    }
    return faults;
  }

  it.each([
    ['a desk', desk],
    ['a phone', phone],
  ] as const)('marks every word for translation, and has room for longer ones: on %s', async (_, viewport) => {
    const { open, framed } = pagesOf(sample);
    const stranger = await person(browser, { viewport });
    await speakPseudo(stranger.context);
    const member = await person(browser, { viewport });
    await signIn(member, product);
    await speakPseudo(member.context);
    const faults = [...(await walk(stranger, open)), ...(await walk(member, framed))];
    await stranger.context.close();
    await member.context.close();
    expect(faults).toEqual([]);
  });

  it('changes the language before signing in, and keeps the address and what was typed', async () => {
    const { page, context, complaints } = await person(browser, { locale: 'fr-FR' });
    const asked: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.headers()['accept-language']);
    });
    await page.goto(`${product.url}/sign-in?next=%2Fsettings`);
    await page.getByLabel('E-mail').fill('ana@example.org');
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { name: 'Bei Peerway anmelden' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(page.url()).toContain('next=%2Fsettings');
    expect(await page.getByLabel('E-Mail').inputValue()).toBe('ana@example.org');
    expect(await page.getByLabel('Passwort').inputValue()).toBe('');
    await page.getByLabel('Passwort').fill('not the password');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('alert').waitFor();
    expect(asked.at(-1)).toBe('de');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('starts in the language of the browser, and English fetches no words of another', async () => {
    const german = await person(browser, { locale: 'de-AT' });
    await german.page.goto(`${product.url}/sign-in`);
    await german.page.getByRole('heading', { name: 'Bei Peerway anmelden' }).waitFor();
    await german.context.close();
    const english = await person(browser, { locale: 'en-US' });
    const scripts: Promise<string>[] = [];
    english.page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text().catch(() => ''));
    });
    await english.page.goto(`${product.url}/sign-in`);
    await english.page.getByRole('heading', { name: 'Sign in to Peerway' }).waitFor();
    expect((await Promise.all(scripts)).filter((script) => script.includes('Bei Peerway anmelden'))).toEqual([]);
    await english.context.close();
  });
});
