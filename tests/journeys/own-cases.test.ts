import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, person, type Person, startBrowser } from '../support/browser.ts';
import { type Sample, setUpSample, signIn } from '../support/every-page.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';

const title = 'Harbour sensors: a mesh that outlived its batteries';
const id = 'harbour-sensors-a-mesh-that-outlived-its-batteries';

/** What a case needs, by the place in the form. */
const texts: Readonly<Record<string, string>> = {
  title,
  organization: 'Harbour Works',
  place: 'Rotterdam',
  startYear: '2019',
  endYear: '2022',
  statusAsOf: '2022',
  statusReason: 'The batteries did not last a winter.',
  problem: 'No cable along the quay.',
  approach: 'Nodes pass readings on to the next one.',
  'sources.0.title': 'Closing report',
  'sources.0.publisher': 'Harbour Works',
  'sources.0.supports': 'All of it',
};
const choices: Readonly<Record<string, string>> = {
  industry: 'supply-chain-logistics',
  organizationSize: 'large',
  status: 'ended',
};

describe('a case of one’s own', () => {
  const { folder, remove } = ownFolder();
  let product: Product;
  let browser: Browser;
  let sample: Sample;
  let somebody: Person;

  beforeAll(async () => {
    product = await startProduct({ folder });
    browser = await startBrowser();
    sample = await setUpSample(product);
    somebody = await person(browser);
    await signIn(somebody, product);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    remove();
  });

  const library = (): string => `${product.url}/w/${sample.workspace.id}/library`;
  const control = (page: Page, at: string) => page.locator(`[data-at="${at}"] :is(input, textarea, select)`).first();

  /** Chooses one of several by the keyboard alone. */
  const choose = async (page: Page, field: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: field, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: option, exact: true }).waitFor();
    const below = (await page.getByRole('listbox').getByRole('option').allInnerTexts())
      .map((text) => text.trim())
      .indexOf(option);
    await page.keyboard.press('Home');
    for (let presses = 0; presses < below; presses += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: option, exact: true, selected: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  };

  it('says what is missing instead of saving half a case, and keeps what was written when one leaves', async () => {
    const { page } = somebody;
    await page.goto(`${library()}/new`);
    await control(page, 'title').fill(title);
    await control(page, 'problem').fill('<script>alert(1)</script>');
    await page.getByRole('button', { name: 'Save the case' }).click();
    await page.getByRole('heading', { name: /^Not saved yet: \d+ things/ }).waitFor();
    await page.getByText(/This text holds markup/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Organization', exact: true }).click();
    expect(await control(page, 'organization').evaluate((field) => field === document.activeElement)).toBe(true);

    await page.goto(library());
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${library()}/new`);
    await page.getByText(/Not saved yet: left here/).waitFor();
    expect(await control(page, 'title').inputValue()).toBe(title);
  });

  it('is written, saved, and found by its words', async () => {
    const { page } = somebody;
    for (const [at, text] of Object.entries(texts)) await control(page, at).fill(text);
    for (const [at, word] of Object.entries(choices)) await control(page, at).selectOption(word);
    await choose(page, 'Regions', 'Europe');
    await choose(page, 'Patterns', 'Mesh networking');
    await choose(page, 'Levers', 'Resilience');
    await page.getByRole('button', { name: 'Add an outcome' }).click();
    await control(page, 'outcomes.0.metric').fill('Readings that arrived');
    await control(page, 'outcomes.0.value').fill('93');
    await choose(page, 'Sources that say so', '1 · Closing report');
    await page.getByRole('button', { name: 'Save the case' }).click();
    await page.waitForURL(new RegExp(`/library/case/${id}$`));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('Only in this workspace').waitFor();

    await page.goto(library());
    await page.getByRole('searchbox').fill('harbor sensor');
    await page
      .getByRole('link', { name: /Harbour sensors/ })
      .first()
      .waitFor();
  });

  it('shows at once to colleagues who have the library open', async () => {
    const colleague = await person(browser);
    await signIn(colleague, product);
    await colleague.page.goto(library());
    await colleague.page.getByRole('searchbox').fill('quicksilver');
    const { page } = somebody;
    await page.goto(`${library()}/case/${id}/edit`);
    await control(page, 'place').fill('Rotterdam, Quicksilver quay');
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await page.waitForURL(new RegExp(`/library/case/${id}$`));
    await colleague.page
      .getByRole('link', { name: /Harbour sensors/ })
      .first()
      .waitFor();
    await colleague.context.close();
  });

  it('is attached to what it speaks about, and seen on the overview', async () => {
    const { page, complaints } = somebody;
    const engagement = sample.engagements.nodes[0]?.id ?? '';
    await page.goto(`${library()}/case/${id}`);
    await page.getByRole('button', { name: 'Attach to…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Engagement').selectOption(engagement);
    await dialog.getByLabel('What it speaks about').selectOption('risk');
    await dialog.getByRole('button', { name: 'Attach' }).click();
    await dialog.getByText('Say what it is called.').waitFor();
    await dialog.getByLabel('What that is called').fill('Batteries in the field');
    await dialog.getByLabel('speaks against it').check();
    await dialog.getByLabel(/^Note/).fill('Look at the cold first.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Attach' }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.goto(`${product.url}/w/${sample.workspace.id}/e/${engagement}/overview`);
    await page.getByRole('heading', { name: 'Risk: Batteries in the field' }).waitFor();
    await page.getByRole('heading', { name: /^Cases like yours: .* did not last$/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: `Detach ${title}` }).click();
    await page.getByRole('heading', { name: 'Risk: Batteries in the field' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Risk: Batteries in the field' }).waitFor();
    await page.getByRole('link', { name: title }).click();
    await page.waitForURL(new RegExp(`/library/case/${id}$`));
    expect(complaints).toEqual([]);
  });

  it('stays as long as an engagement cites it, and comes back by Undo once none does', async () => {
    const { page } = somebody;
    await page.goto(`${library()}/case/${id}/edit`);
    await page.getByRole('button', { name: 'Remove this case' }).click();
    await page.getByRole('alert').getByText(/cited/).waitFor();
    const engagement = sample.engagements.nodes[0]?.id ?? '';
    await page.goto(`${product.url}/w/${sample.workspace.id}/e/${engagement}/overview`);
    await page.getByRole('button', { name: `Detach ${title}` }).click();
    await page.getByRole('button', { name: `Detach ${title}` }).waitFor({ state: 'detached' });
    await page.goto(`${library()}/case/${id}/edit`);
    await page.getByRole('button', { name: 'Remove this case' }).click();
    await page.waitForURL(/\/library$/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });
});
