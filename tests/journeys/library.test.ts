import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person, phone, startBrowser } from '../support/browser.ts';
import { type Sample, setUpSample, signIn } from '../support/every-page.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';

describe('the case library', () => {
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

  const library = (): string => `${product.url}/w/${sample.workspace.id}/library`;
  const titles = (page: Page): Promise<string[]> => page.locator('pw-case-card h2').allTextContents();

  async function opened(viewport?: typeof phone): Promise<{ page: Page; close: () => Promise<void> }> {
    const somebody = await person(browser, viewport ? { viewport } : {});
    await signIn(somebody, product);
    return { page: somebody.page, close: () => somebody.context.close() };
  }

  it('is no part of what a portfolio loads', async () => {
    const somebody = await person(browser);
    const bodies: Promise<string>[] = [];
    somebody.page.on('response', (response) => {
      if (response.url().endsWith('.js')) bodies.push(response.text().catch(() => ''));
    });
    await signIn(somebody, product);
    await somebody.page.waitForLoadState('networkidle');
    const loaded = (await Promise.all(bodies)).join('');
    expect(loaded.length).toBeGreaterThan(100_000);
    expect(loaded).not.toContain('napster-central-index');
    await somebody.context.close();
  });

  it('finds Napster as it is typed, opens it, and comes back to the same results', async () => {
    const { page, close } = await opened();
    await page.getByRole('link', { name: 'Library' }).first().click();
    await page.getByRole('searchbox', { name: 'Search the library' }).pressSequentially('napst', { delay: 40 });
    const first = page.locator('pw-case-card').first();
    await expect.poll(() => first.locator('h2').textContent()).toMatch(/^Napster/);
    expect(await first.locator('mark').first().textContent()).toBe('Napster');
    await page.waitForURL(/q=napst/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Napster/ }).waitFor();
    await page.goBack();
    await first.waitFor();
    expect(await page.getByRole('searchbox', { name: 'Search the library' }).inputValue()).toBe('napst');
    expect((await titles(page))[0]).toMatch(/^Napster/);
    await close();
  });

  it('narrows down, selects two, compares them, and takes them along', async () => {
    const { page, close } = await opened();
    await page.goto(library());
    await page.getByRole('checkbox', { name: /Shared ledgers/ }).check();
    await page.getByRole('checkbox', { name: /^Ended/ }).check();
    await page.getByRole('button', { name: /^What became of it: Ended/ }).waitFor();
    expect(await page.locator('pw-case-card pw-chip').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Ended \d{4}$/)]),
    );
    const cards = page.locator('pw-case-card');
    const chosen = [await cards.nth(0).locator('h2').textContent(), await cards.nth(1).locator('h2').textContent()];
    await cards.nth(0).getByRole('checkbox').check();
    await cards.nth(1).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Export selected' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /Markdown/ }).click(),
    ]);
    const text = await contentOf(file);
    for (const title of chosen) expect(text).toContain(title?.trim());
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.waitForURL(/compare\?cases=/);
    for (const title of chosen)
      await page
        .getByText(title?.trim() ?? '')
        .first()
        .waitFor();
    await close();
  });

  it('has its filters in a sheet on a phone, which Escape closes', async () => {
    const { page, close } = await opened(phone);
    await page.goto(library());
    await page.getByRole('button', { name: 'Filters' }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('checkbox', { name: /Local-first work/ }).check();
    await sheet.getByRole('button', { name: /^Show \d+ entries|^Show one entry/ }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Filters (1)' }).evaluate((button) => button.matches(':focus'))).toBe(
      true,
    );
    expect((await titles(page)).length).toBeLessThan(10);
    await close();
  });

  it('shows what became of the cases as pictures to take along, and how a share was counted', async () => {
    const { page, close } = await opened();
    await page.goto(library());
    await page.getByRole('link', { name: 'What became of them' }).click();
    await page.getByRole('heading', { level: 1, name: /^Of 86 cases here, 44 were running/ }).waitFor();
    const frames = page.locator('pw-chart-frame');
    for (const nth of [0, 1, 3]) {
      await frames.nth(nth).getByRole('button', { name: 'Download' }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: /PNG/ }).click(),
      ]);
      expect((await contentOf(file)).length).toBeGreaterThan(5_000);
    }
    await frames.nth(1).getByRole('button', { name: 'How is this calculated?' }).click();
    await page.getByRole('heading', { name: /^Still running when last documented/ }).waitFor();
    await page.getByText('Wilson 1927.').waitFor();
    await page.getByRole('button', { name: 'Close the drawer' }).click();
    await page.locator('pw-timeline a').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/library\/case\//);
    await close();
  });
});

async function contentOf(file: Download): Promise<string> {
  return readFileSync(await file.path(), 'latin1');
}
