import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person, startBrowser } from '../support/browser.ts';
import { type Sample, setUpSample, signIn } from '../support/every-page.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';

describe('making a business case', () => {
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

  const home = (): string =>
    `${product.url}/w/${sample.workspace.id}/e/${sample.engagements.nodes[0]?.id}/select/business-case`;
  const figure = 'Value placed on one device being exposed one day less';
  const lines = (page: Page): Promise<string> => page.locator('pw-driver-lines').first().innerText();

  it('fills in what is missing, counts it, and finds it again', async () => {
    const somebody = await person(browser);
    const { page, context, complaints } = somebody;
    await signIn(somebody, product);
    await page.goto(`${home()}/drivers?show=missing`);
    await page.getByRole('heading', { name: 'Where the value comes from' }).waitFor();
    expect(await lines(page)).toContain(`Values are missing: ${figure}`);
    const likely = page.getByLabel(`Likely: ${figure}`);
    await likely.fill('three');
    await likely.press('Tab');
    await page.getByText('“three” is not a number.').waitFor();
    await likely.fill('0,25');
    await likely.press('Tab');
    // 6 days sooner × 14 cycles × 900 devices × 0.25.
    await expect.poll(() => lines(page)).toContain('18,900');
    await page.getByText('All changes saved').waitFor();
    await page.goto(home());
    await page
      .getByText(/lines of money have a value|Every line/)
      .first()
      .waitFor();
    await page.getByRole('checkbox', { name: /Risk avoided/ }).check();
    await page.getByText('All changes saved').waitFor();
    await expect.poll(() => page.locator('h1').textContent()).toContain('what is counted returns');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('draws the spread in a worker: the same seed gives the same words again', async () => {
    const somebody = await person(browser);
    const { page, context } = somebody;
    await signIn(somebody, product);
    const spread = async (): Promise<string> => {
      await page.goto(home());
      const words = page.getByText(/of ten draws lie between/i).first();
      await words.waitFor();
      return words.innerText();
    };
    expect(await spread()).toBe(await spread());
    await context.close();
  });

  it('is approved, and says afterwards what changed since and what that did', async () => {
    const somebody = await person(browser);
    const { page, context } = somebody;
    await signIn(somebody, product);
    await page.goto(`${home()}/versions`);
    await page.getByLabel('What is said with it').fill('As the board saw it.');
    await page.getByRole('button', { name: 'Approve this version' }).click();
    await page.getByText('As the board saw it.').waitFor();
    await page.goto(`${home()}/drivers?part=software-update-distribution`);
    const devices = page.getByLabel('Likely: Devices in scope');
    await devices.fill('3000');
    await devices.press('Tab');
    await page.getByText('All changes saved').waitFor();
    await page.goto(`${home()}/versions`);
    await page.getByRole('heading', { name: 'One change since approval 2' }).waitFor();
    const row = page.getByRole('row', { name: /Devices in scope/ });
    expect(await row.textContent()).toMatch(/2,600.*3,000/);
    await context.close();
  });

  it('goes out as a workbook', async () => {
    const somebody = await person(browser);
    const { page, context } = somebody;
    await signIn(somebody, product);
    await page.goto(`${home()}/drivers`);
    const waiting = page.waitForEvent('download');
    await page
      .getByText(/workbook/i)
      .first()
      .click();
    const path = await (await waiting).path();
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    await context.close();
  });
});
