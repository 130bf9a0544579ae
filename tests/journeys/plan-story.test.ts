import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, overflow, person, phone, startBrowser } from '../support/browser.ts';
import { type Sample, setUpSample, signIn } from '../support/every-page.ts';
import { manyTasks, saveTasks } from '../support/many-tasks.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';

describe('planning a rollout along time', () => {
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

  const engagement = (): string => sample.engagements.nodes[0]?.id ?? '';
  const home = (): string => `${product.url}/w/${sample.workspace.id}/e/${engagement()}/plan`;
  const chart = (page: Page) => page.getByRole('treegrid', { name: 'Lines of the plan along time' });
  const line = (page: Page, name: string) => chart(page).getByRole('row', { name: new RegExp(name) });
  const dates = (page: Page, name: string): Promise<string> =>
    line(page, name)
      .getByRole('gridcell')
      .last()
      .getAttribute('aria-label')
      .then((words) => words ?? '');
  const add = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Add a task' }).first().click();
    await page.getByLabel('Name of the line').fill(name);
    await page.getByLabel('Name of the line').press('Enter');
    await line(page, name).waitFor();
  };

  it('adds tasks, links, drags and takes back, and finds it all again', async () => {
    const somebody = await person(browser);
    const { page, context, complaints } = somebody;
    await signIn(somebody, product);
    await page.goto(home());
    await page.getByRole('button', { name: 'Add a task' }).first().waitFor();
    await add(page, 'Choose the sites');
    await add(page, 'Train the desk');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('l');
    await page.getByText(/The end of the plan/).waitFor();
    const before = await dates(page, 'Train the desk');
    await line(page, 'Choose the sites').click();
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => dates(page, 'Train the desk')).not.toBe(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => dates(page, 'Train the desk')).toBe(before);
    const bar = line(page, 'Choose the sites').locator('.bar');
    const box = (await bar.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 140, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => dates(page, 'Train the desk')).not.toBe(before);
    const after = await dates(page, 'Train the desk');
    await page.getByText('All changes saved').waitFor();
    await page.reload();
    // Only what is in sight is drawn: the new lines are the last ones.
    await chart(page).press('End');
    await expect.poll(() => dates(page, 'Train the desk')).toBe(after);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('draws only what is in sight of two thousand lines, and stays within a phone', async () => {
    const somebody = await person(browser);
    const { page, context } = somebody;
    await signIn(somebody, product);
    await page.goto(`${home()}/table`);
    await saveTasks(page, engagement(), manyTasks(2000));
    await page.goto(home());
    await chart(page).getByRole('row').nth(5).waitFor();
    expect(await chart(page).getByRole('row').count()).toBeLessThan(80);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(phone);
    await expect.poll(() => overflow(page)).toBe(0);
    await context.close();
  });
});
