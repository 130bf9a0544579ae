import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, overflow, person, type Person, phone, startBrowser } from '../support/browser.ts';
import { setUpSample, signIn } from '../support/every-page.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';
import { Visitor } from '../support/visitor.ts';

const leaders = ['Ada Lind', 'Bo Karlsson', 'Mei Tanaka'];

/** One story, told in order: each step goes on where the one before it ended. */
describe('three leaders weigh goals, and what serves them is told', () => {
  const { folder, remove } = ownFolder();
  let product: Product;
  let browser: Browser;
  let owner: Person;
  let home = '';
  let weighing = '';
  let links: string[] = [];

  beforeAll(async () => {
    product = await startProduct({ folder });
    browser = await startBrowser();
    const sample = await setUpSample(product);
    const visitor = new Visitor(product.url);
    await visitor.post('/api/auth/sign-in/email', { email: 'owner@example.org', password: 'correct horse battery' });
    const workspace = sample.workspace.id;
    const listed = await visitor.ask(
      '{ engagements(first: 1) { nodes { organization { id } } } }',
      {},
      { 'x-workspace': workspace },
    );
    const [first] = (listed.data as { engagements: { nodes: { organization: { id: string } }[] } }).engagements.nodes;
    const create = 'mutation ($o: ID!) { createEngagement(organization: $o, name: "Edge 2028") { id } }';
    const made = await visitor.ask(create, { o: first?.organization.id }, { 'x-workspace': workspace });
    const { id } = (made.data as { createEngagement: { id: string } }).createEngagement;
    home = `${product.url}/w/${workspace}/e/${id}/align`;
    owner = await person(browser);
    await signIn(owner, product);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    remove();
  });

  it('the owner writes a goal in own words and brings two from a table', async () => {
    const { page } = owner;
    await page.goto(home);
    await page.getByLabel('Goal', { exact: true }).fill('Fewer outages');
    await page.getByLabel('Perspective').selectOption('process');
    await page.getByRole('button', { name: 'Add this goal' }).click();
    await page.getByRole('heading', { name: 'Fewer outages' }).waitFor();
    await page.getByRole('button', { name: 'Add goals' }).click();
    await page.getByRole('button', { name: 'From a table' }).click();
    await page
      .getByLabel('Goals', { exact: true })
      .fill('goal;perspective\nLower costs;financial\nHappy customers;moon');
    await page.getByText('This is no perspective').waitFor();
    await page
      .getByLabel('Goals', { exact: true })
      .fill('goal;perspective\nLower costs;financial\nHappy customers;customer');
    await page.getByRole('button', { name: 'Add 2 goals' }).click();
    await page.getByRole('heading', { level: 1, name: 'Three goals, not weighed yet' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('the owner begins a weighing of three people', async () => {
    const { page } = owner;
    await page.getByRole('link', { name: 'Weigh the goals', exact: true }).click();
    await page.getByText('3 questions, about a minute').waitFor();
    await page.getByLabel(/People, a line each/).fill(leaders.join('\n'));
    await page.getByRole('button', { name: 'Begin with 3 people' }).click();
    await page.getByRole('textbox', { name: 'Link for Mei Tanaka' }).waitFor();
    weighing = page.url();
    links = await Promise.all(
      leaders.map((name) => page.getByRole('textbox', { name: `Link for ${name}` }).inputValue()),
    );
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('the first weighs on a phone by tapping, and is told first who will see what', async () => {
    const ada = await person(browser, { viewport: phone, hasTouch: true, isMobile: true });
    await ada.page.goto(links[0] ?? '');
    await ada.page.getByRole('heading', { name: 'Who will see what' }).waitFor();
    expect(await accessibilityFaults(ada.page)).toEqual([]);
    await ada.page.getByRole('button', { name: 'Start' }).tap();
    for (let nth = 1; nth <= 3; nth++) {
      await ada.page.getByText(`Question ${nth} of 3`).waitFor();
      expect(await overflow(ada.page)).toBe(0);
      if (nth === 1) expect(await accessibilityFaults(ada.page)).toEqual([]);
      await ada.page.locator('.steps label').nth(2).tap();
    }
    await finish(ada.page);
    expect(ada.complaints).toEqual([]);
    await ada.context.close();
  });

  it('the second skips one, stops half-way, and goes on by keyboard on another device', async () => {
    const onPhone = await person(browser, { viewport: phone });
    await onPhone.page.goto(links[1] ?? '');
    await onPhone.page.getByRole('button', { name: 'Start' }).click();
    await onPhone.page.getByRole('button', { name: 'Skip' }).click();
    await onPhone.page.getByText('Question 2 of 3').waitFor();
    await onPhone.page.keyboard.press('5');
    await onPhone.page.getByText('Question 3 of 3').waitFor();
    await onPhone.page.getByText('Saved', { exact: true }).waitFor();
    await onPhone.context.close();

    const { page, context } = await person(browser);
    await page.goto(links[1] ?? '');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Question 1 of 3').waitFor();
    await page.keyboard.press('8');
    await page.getByText('Question 2 of 3').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Question 3 of 3').waitFor();
    await page.keyboard.press('1');
    await finish(page);
    await context.close();
  });

  it('nobody sees weights before all look together', async () => {
    const { page } = owner;
    await page.goto(weighing);
    await page.getByRole('heading', { level: 1, name: /two of three are through/ }).waitFor();
    expect(await page.getByText('of the whole').count()).toBe(0);
  });

  it('the third finishes, and the owner lets all look together', async () => {
    const mei = await person(browser, { viewport: phone });
    await mei.page.goto(links[2] ?? '');
    await mei.page.getByRole('button', { name: 'Start' }).click();
    for (let nth = 1; nth <= 3; nth++) {
      await mei.page.getByText(`Question ${nth} of 3`).waitFor();
      await mei.page.keyboard.press('7');
    }
    await finish(mei.page);
    const { page } = owner;
    await page.goto(weighing);
    await page.getByRole('button', { name: 'Look at it together…' }).click();
    await page.getByRole('button', { name: 'Show the weights to all' }).click();
    await page.getByRole('heading', { name: /^Talk about/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await mei.page.getByRole('button', { name: 'Is everybody through?' }).click();
    await mei.page.getByRole('heading', { name: 'What each goal counts, for the group and for you' }).waitFor();
    expect(await accessibilityFaults(mei.page)).toEqual([]);
    await mei.context.close();
  });

  it('the owner closes the weighing and says what serves a goal', async () => {
    const { page } = owner;
    await page.getByRole('button', { name: 'Close the weighing' }).click();
    await page.getByRole('link', { name: 'Goals and levers' }).click();
    await page
      .getByRole('row', { name: /Fewer outages/ })
      .getByRole('button')
      .nth(3)
      .click();
    await page.getByRole('radio', { name: 'Serves it decisively' }).check();
    await page.getByText('All changes saved').waitFor();
    await page.getByRole('heading', { level: 1, name: /Only one lever serves these goals: Resilience/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(owner.complaints).toEqual([]);
  });
});

async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByText(/^Thank you/).waitFor();
}
