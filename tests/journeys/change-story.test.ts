import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person, startBrowser } from '../support/browser.ts';
import { type Sample, setUpSample, signIn } from '../support/every-page.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';

describe('bringing people along, from what changes for them to the gate', () => {
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

  const group = 'Night shift in Graz';
  const saved = (page: Page): Promise<void> => page.getByText('All changes saved').waitFor();
  /** Goes to a page of Change, and waits until it is there: the one before stays in sight until then. */
  async function tab(page: Page, name: string): Promise<void> {
    const link = page.getByRole('navigation', { name: 'Change', exact: true }).getByRole('link', { name, exact: true });
    await link.click();
    await link.and(page.locator('[aria-current=page]')).waitFor();
  }
  /** How something stands in the first wave, as the page on readiness says it. */
  const standing = (page: Page, leg: string): Promise<string> =>
    page
      .getByRole('region', { name: 'Pilot: Cologne and Graz' })
      .getByRole('row', { name: new RegExp(`^${leg}`) })
      .innerText();

  async function addGroup(page: Page): Promise<void> {
    await tab(page, 'Groups');
    await page.getByLabel('Name of a new group').fill(group);
    await page.getByRole('button', { name: 'Add the group' }).click();
    const panel = page.getByRole('complementary', { name: 'One group' });
    await panel.getByLabel('How many people').fill('12');
    await panel.getByLabel('Roles of the training').fill('Security');
    await panel.getByRole('checkbox', { name: 'Graz' }).check();
    await saved(page);
  }

  async function lookAtImpacts(page: Page): Promise<void> {
    await tab(page, 'Impacts');
    await page
      .getByRole('row', { name: new RegExp(`^${group}`) })
      .getByRole('button')
      .first()
      .click();
    const cell = page.getByRole('complementary', { name: 'One impact' });
    await cell.getByRole('heading', { name: group }).waitFor();
    await cell.getByText('From Software and OS update distribution').first().waitFor();
    await cell.getByLabel('What you say').selectOption({ index: 2 });
    await cell.getByRole('button', { name: 'Back to the proposal' }).waitFor();
    await saved(page);
  }

  async function takeMessage(page: Page): Promise<void> {
    await tab(page, 'Messages');
    await page.getByRole('button', { name: 'Propose what is missing' }).click();
    const proposed = page.getByRole('region', { name: /messages are proposed/ });
    await proposed
      .getByRole('checkbox', { name: new RegExp(`What changes for ${group}`) })
      .first()
      .waitFor();
    await proposed.getByRole('button', { name: /^Take these/ }).click();
    await page.getByLabel('Group').selectOption({ label: group });
    await page
      .getByRole('button', { name: `What changes for ${group}` })
      .first()
      .waitFor();
    await saved(page);
  }

  /** Adds somebody, and gives the address of their own page. */
  async function addPerson(page: Page, name: string): Promise<string> {
    await tab(page, 'People');
    await page.getByRole('button', { name: 'Add somebody' }).click();
    const panel = page.getByRole('complementary', { name: 'One person' });
    await panel.getByLabel('Name').fill(name);
    await panel.getByLabel('E-mail').fill('mira@example.org');
    await panel.getByLabel('Site').selectOption({ label: 'Graz' });
    await panel.getByRole('checkbox', { name: group }).check();
    await panel.getByRole('button', { name: 'Save' }).click();
    await page.getByLabel('Find somebody').fill(name);
    await page.getByLabel('Find somebody').press('Enter');
    await page.getByRole('button', { name }).click();
    await panel.getByRole('button', { name: 'Show the link' }).click();
    return panel.getByRole('textbox', { name: /link/i }).inputValue();
  }

  async function trainThem(page: Page, name: string): Promise<void> {
    await tab(page, 'Training');
    await page.getByRole('button', { name: 'Propose courses from the use cases' }).click();
    await page.getByRole('button', { name: 'Take these courses' }).click();
    await page.getByRole('region', { name: 'Courses' }).getByRole('button', { name: 'Security' }).click();
    await saved(page);
    const panel = page.getByRole('complementary', { name: 'One course' });
    await panel.getByLabel('People of').selectOption({ label: group });
    await panel.getByRole('checkbox', { name }).check();
    await panel.getByRole('button', { name: 'Put down these 1' }).click();
    await panel.getByRole('checkbox', { name }).and(page.locator(':not(:checked)')).waitFor();
  }

  /** Fills the gaps of the draft in both languages, binds the group, and brings it into force. */
  async function publishPolicy(page: Page): Promise<void> {
    await tab(page, 'Policies');
    await page.getByRole('link', { name: /incident/i }).click();
    const view = page.locator('pw-policy-view');
    await view.getByRole('button', { name: 'Approval and versions' }).click();
    await view.getByText('The text still has gaps').waitFor();
    expect(await view.getByRole('button', { name: 'Approve as it stands' }).isDisabled()).toBe(true);
    await view.getByRole('button', { name: 'Text', exact: true }).click();
    for (const language of ['English', 'German']) {
      await view.getByRole('button', { name: language, exact: true }).click();
      const text = view.getByRole('textbox', { name: 'Text' });
      await text.fill((await text.inputValue()).replaceAll(/\[… [^\]]+\]/g, '2200'));
      await text.blur();
      await view.getByText('Gaps to fill in this text').waitFor({ state: 'detached' });
    }
    await view.getByRole('checkbox', { name: group }).check();
    await saved(page);
    await view.getByRole('button', { name: 'Approval and versions' }).click();
    await view.getByRole('button', { name: 'Approve as it stands' }).click();
    await view.getByRole('button', { name: 'Publish it' }).click();
    await view.getByText('in force').first().waitFor();
  }

  async function sign(policy: Locator): Promise<void> {
    await policy.getByRole('button', { name: /Read/ }).click();
    await policy.getByRole('checkbox', { name: /I have read it whole/ }).check();
    await policy.getByRole('button', { name: 'Sign version 1' }).click();
    await policy.getByText('You signed version 1').waitFor();
  }

  it('names a group, tells it, trains it, has it sign, and sees wave and gate take that in', async () => {
    const somebody = await person(browser);
    const { page, context, complaints } = somebody;
    await signIn(somebody, product);
    const place = `${product.url}/w/${sample.workspace.id}/e/${sample.engagements.nodes[0]?.id}`;
    await page.goto(`${place}/change`);
    expect(await standing(page, 'Trained')).toContain('11 of 17');
    expect(await standing(page, 'Policies signed')).toContain('13 of 18');
    await addGroup(page);
    await lookAtImpacts(page);
    await takeMessage(page);
    const link = await addPerson(page, 'Mira Novak');
    await trainThem(page, 'Mira Novak');
    await publishPolicy(page);

    const mira = await person(browser);
    await mira.page.goto(link);
    await mira.page.getByRole('heading', { name: 'What is asked of you, Mira Novak' }).waitFor();
    await sign(mira.page.getByRole('region', { name: /acceptable use/i }));
    await sign(mira.page.getByRole('region', { name: /incident/i }));

    await tab(page, 'Go-live');
    await expect.poll(() => standing(page, 'Trained'), { timeout: 10_000 }).toContain('12 of 18');
    // The other three of the service desk are asked to sign the new policy as well, and have not yet.
    expect(await standing(page, 'Policies signed')).toContain('11 of 19');
    await page.getByRole('link', { name: 'Let the gate go by these figures' }).first().click();
    const trained = page.locator('pw-result-row', { hasText: 'Nobody goes live untrained.' });
    await trained.getByRole('button', { name: 'Now 66.6: put it down' }).click();
    await expect.poll(() => trained.getByRole('spinbutton').inputValue(), { timeout: 10_000 }).toBe('66.6');
    await trained.getByRole('button', { name: /put it down/ }).waitFor({ state: 'detached' });
    expect([...complaints, ...mira.complaints]).toEqual([]);
    await mira.context.close();
    await context.close();
  });
});
