import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person, startBrowser } from '../support/browser.ts';
import { type Sample, setUpSample, signIn } from '../support/every-page.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';

describe('choosing a use case', () => {
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

  const home = (): string => `${product.url}/w/${sample.workspace.id}/e/${sample.engagements.nodes[0]?.id}`;
  const order = async (page: Page): Promise<string[]> => {
    const names = await page.locator('pw-ranking-table tbody th').allTextContents();
    return names.map((name) => name.trim());
  };

  it('tries a weight, saves it, and puts the choice on record', async () => {
    const somebody = await person(browser);
    const { page, context, complaints } = somebody;
    await signIn(somebody, product);
    await page.goto(`${home()}/select`);
    await page.getByRole('heading', { name: 'The order, by three methods' }).waitFor();
    const before = await order(page);
    for (const [name, weight] of [
      ['Value', '0'],
      ['Feasibility', '0'],
      ['Effort', '100'],
    ] as const) {
      await page.getByRole('slider', { name: new RegExp(`^${name}`) }).fill(weight);
    }
    await expect.poll(() => order(page)).not.toEqual(before);
    const tried = await order(page);
    await page.getByRole('button', { name: 'Save these weights' }).click();
    await page.getByText('The weights are saved').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'The order, by three methods' }).waitFor();
    expect(await order(page)).toEqual(tried);
    await page.goto(`${home()}/select/decisions`);
    await page.getByRole('button', { name: 'Record a decision' }).click();
    await page.getByRole('checkbox', { name: tried[0] ?? '' }).check();
    await page.getByLabel('Why').fill('The least effort of all.');
    await page.getByLabel('Who decided').fill('The board');
    await page.getByRole('button', { name: 'Put it on record' }).click();
    await page.getByText('The least effort of all.').waitFor();
    await expect.poll(() => page.locator('h1').textContent()).toContain(tried[0]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says afterwards that something changed since, and what that did to the order', async () => {
    const somebody = await person(browser);
    const { page, context } = somebody;
    await signIn(somebody, product);
    await page.goto(`${home()}/select`);
    await page.getByRole('slider', { name: /^Risk/ }).fill('100');
    await page.getByRole('button', { name: 'Save these weights' }).click();
    await page.getByText('The weights are saved').waitFor();
    const card = page.locator('pw-stale-card');
    await card.waitFor();
    expect(await card.textContent()).toMatch(/still comes first|comes first now/);
    await card.locator('summary').click();
    expect(await card.textContent()).toContain('The weight of “Risk”');
    await context.close();
  });
});
