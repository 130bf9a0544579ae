import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, person, type Person, startBrowser } from '../support/browser.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';
import { Visitor } from '../support/visitor.ts';

const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };

describe('with the keyboard alone', () => {
  const { folder, remove } = ownFolder();
  let product: Product;
  let browser: Browser;
  let somebody: Person;

  beforeAll(async () => {
    product = await startProduct({ folder });
    browser = await startBrowser();
    await new Visitor(product.url).post('/api/setup', {
      token: product.setupToken,
      workspace: 'First practice',
      ...account,
    });
    somebody = await person(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    remove();
  });

  it('one signs in, opens the sample’s result, and sees how a figure came about', async () => {
    const { page } = somebody;
    await page.goto(`${product.url}/sign-in`);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await tabTo(page, /^E-mail/);
    await page.keyboard.type(account.email);
    await tabTo(page, /^Password/);
    await page.keyboard.type(account.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(/portfolio/);

    await page.getByRole('link', { name: /Edge delivery 2027/ }).waitFor();
    await tabTo(page, /Edge delivery 2027/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/overview/);

    await page
      .getByRole('link', { name: /Read the result/ })
      .first()
      .waitFor();
    await tabTo(page, /Read the result/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/result$/);
    await page.getByRole('heading', { level: 1, name: /ready/i }).waitFor();

    await tabTo(page, /^How is this calculated: Readiness/);
    await page.keyboard.press('Enter');
    await page
      .getByText(/expert default/i)
      .first()
      .waitFor();
    const drawer = page.getByRole('complementary').or(page.getByRole('dialog')).last();
    expect(await drawer.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('How is this'));
  });

  it('the first stop of every page is the way past the frame', async () => {
    const { page } = somebody;
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toMatch(/skip|content/i);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('one finds things by Ctrl-K, and the dialog has no fault that axe knows', async () => {
    const { page } = somebody;
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: /^Search for/ });
    await field.waitFor();
    await page.keyboard.type('edge deliv');
    await page
      .getByRole('option', { name: /Edge delivery 2027/ })
      .first()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/overview$/);

    await page.keyboard.press('Control+k');
    await field.waitFor();
    await page.keyboard.type('always-on devices');
    await page.getByRole('option', { name: /Always-on devices/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/organization#fact-/);
    await page.waitForFunction(() => document.activeElement?.closest('[id^="fact-"]') !== null);
  });

  it('one takes back an edit by Ctrl-Z once the field is left', async () => {
    const { page } = somebody;
    const fact = page.locator('[id="fact-always-on-devices-per-site"] input').first();
    const before = await fact.inputValue();
    await fact.fill('17');
    await page.keyboard.press('Tab');
    await page.getByText('Saved', { exact: false }).first().waitFor();
    await page.locator('main').focus();
    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      (value) =>
        document.querySelector<HTMLInputElement>('[id="fact-always-on-devices-per-site"] input')?.value === value,
      before,
    );
  });

  it('one reads which keys there are by "?", goes by them, and switches them off', async () => {
    const { page } = somebody;
    await page.locator('main').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.waitForURL(/portfolio$/);

    await page.keyboard.press('?');
    await tabTo(page, /^Letters and signs alone/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Search for/ }).waitFor();
    expect(await page.getByRole('dialog', { name: 'Keyboard' }).count()).toBe(0);
  });
});

/** Presses Tab until what has the focus is called so; fails after a round through the whole page. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (name.test(await focusedName(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing called ${name} can be reached with Tab.`);
}

/** What a person who hears the page is told has the focus: its label, else its words. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused?.matches('a, button, input, select, textarea')) return '';
    const labelled = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : undefined;
    return (focused.getAttribute('aria-label') ?? labelled ?? focused.textContent ?? '').trim();
  });
}
