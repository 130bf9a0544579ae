import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, desk, person, type Person, phone, startBrowser } from '../support/browser.ts';
import { giveEvidence, savedEvidence } from './evidence-steps.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';

const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
const guest = { name: 'Eva Executive', email: 'eva@example.org', password: 'another horse battery' };

/** One story, told in order: each step goes on where the one before it ended. */
describe('from an empty portal to a printed verdict', () => {
  const { folder, remove } = ownFolder();
  let product: Product;
  let browser: Browser;
  let owner: Person;
  let executive: Person;
  let links: string[] = [];
  let invitation = '';
  let resultAddress = '';

  beforeAll(async () => {
    product = await startProduct({ folder, variables: { PEERWAY_SAMPLE: 'off' } });
    browser = await startBrowser();
    owner = await person(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    remove();
  });

  it('the owner sets the portal up with the token that the start printed', async () => {
    const { page } = owner;
    await page.goto(product.url);
    await page.waitForURL(/\/setup/);
    await page.getByLabel('Set-up token').fill('not-the-token');
    await page.getByLabel('Your name').fill(account.name);
    await page.getByLabel('E-mail').fill(account.email);
    await page.getByLabel('Password').fill(account.password);
    await page.getByLabel('Workspace').fill('First practice');
    await page.getByRole('button', { name: 'Create the workspace' }).click();
    await page.getByText('This is not the set-up token').waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe(account.name);

    await page.getByLabel('Set-up token').fill(product.setupToken ?? '');
    await page.getByRole('button', { name: 'Create the workspace' }).click();
    await page.waitForURL(/portfolio/);
  });

  it('the owner signs out and in again', async () => {
    const { page } = owner;
    await page.getByRole('button', { name: /account/i }).click();
    await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
    await page.waitForURL(/sign-in/);
    await page.getByLabel('E-mail').fill(account.email);
    await page.getByLabel('Password').fill(account.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/portfolio/);
  });

  it('the owner begins an engagement', async () => {
    const { page } = owner;
    await page.getByRole('button', { name: 'Start the 12-minute check' }).click();
    await page.getByLabel('Name of the organization').fill('Kühlkette Südwest GmbH');
    await page.getByLabel('Name of the engagement').fill('Video in branches');
    await page.getByRole('button', { name: 'Create only' }).click();
    await page.waitForURL(/overview/);
    await page.getByText('Kühlkette Südwest GmbH').first().waitFor();
  });

  it('the owner sets up a round with names for leaders and IT, and opens it', async () => {
    const { page } = owner;
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: /Assess/ })
      .click();
    await page.getByRole('button', { name: 'Set up a round' }).click();
    await page.waitForURL(/rounds\//);
    await page.getByLabel('Name', { exact: true }).fill('Leaders and IT');
    await page.getByRole('radio', { name: /With names/ }).check();
    for (const audience of [/^Ask nothing of Security/, /^Ask nothing of Operations/, /^Ask nothing of Team/]) {
      await page.getByRole('button', { name: audience }).click();
    }
    await page.getByText('All changes saved').waitFor();
    await page.getByRole('button', { name: 'Open the round' }).click();
    await page.getByRole('button', { name: 'Close the round' }).waitFor();
  });

  it('the owner adds three respondents and copies their links', async () => {
    const { page } = owner;
    await page
      .getByLabel(/People, a line each/)
      .fill('Ana Vidal, ana@example.org, executive\nBo Lind, bo@example.org, it\nCem Aydın, it');
    await page.getByRole('button', { name: /^Add/ }).click();
    await page.getByRole('textbox', { name: 'Link for Cem Aydın' }).waitFor();
    links = await Promise.all(
      ['Ana Vidal', 'Bo Lind', 'Cem Aydın'].map((name) =>
        page.getByRole('textbox', { name: `Link for ${name}` }).inputValue(),
      ),
    );
    expect(new Set(links).size).toBe(3);
    resultAddress = `${page.url().split('?')[0]}/result`;
  });

  it('the owner invites the executive by a link that works once', async () => {
    const { page } = owner;
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: /Settings/ })
      .click();
    const form = page.getByRole('form', { name: 'Invite to the engagement' });
    await form.getByLabel('Invite as').selectOption('executive');
    await form.getByRole('button', { name: 'Make a link' }).click();
    invitation = await page
      .getByRole('textbox', { name: /^Link for/ })
      .last()
      .inputValue();
    expect(invitation).toContain('/invitation/');
  });

  it('the first respondent answers on a desk, by keyboard alone', async () => {
    const somebody = await person(browser, { viewport: desk });
    const { page } = somebody;
    await page.goto(links[0] ?? '');
    await page.getByRole('heading', { name: 'Who will see what' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Start/ }).focus();
    await page.keyboard.press('Enter');
    await answerAll(page, async (nth) => {
      await page.keyboard.press(String((nth % 3) + 3));
      await page.getByText('Saved', { exact: true }).waitFor();
      await page.keyboard.press('Enter');
    });
    await finish(page);
    expect(somebody.complaints).toEqual([]);
    await somebody.context.close();
  });

  it('the second answers on a phone, stops half-way, and goes on with another device', async () => {
    const onPhone = await person(browser, { viewport: phone, hasTouch: true, isMobile: true });
    await onPhone.page.goto(links[1] ?? '');
    await onPhone.page.getByRole('button', { name: /^Start/ }).tap();
    for (let nth = 0; nth < 4; nth++) {
      await onPhone.page.locator('label.level').nth(1).tap();
      await onPhone.page.getByText('Saved', { exact: true }).waitFor();
      await onPhone.page.getByRole('button', { name: 'Next' }).tap();
    }
    await giveEvidence(onPhone.page);
    expect(await accessibilityFaults(onPhone.page)).toEqual([]);
    await onPhone.context.close();

    const elsewhere = await person(browser, { viewport: phone });
    await elsewhere.page.goto(links[1] ?? '');
    await elsewhere.page.getByText(/You have answered 4 of/).waitFor();
    await elsewhere.page.getByRole('button', { name: /^(Go on|Continue|Start)/ }).click();
    await answerAll(elsewhere.page, async () => {
      await elsewhere.page.locator('label.level').nth(1).click();
      await elsewhere.page.getByText('Saved', { exact: true }).waitFor();
      await elsewhere.page.getByRole('button', { name: /^(Next|Review)$/ }).click();
    });
    await finish(elsewhere.page);
    await elsewhere.context.close();
  });

  it('the third does not know everything, and says so', async () => {
    const somebody = await person(browser);
    const { page } = somebody;
    await page.goto(links[2] ?? '');
    await page.getByRole('button', { name: /^Start/ }).click();
    await answerAll(page, async (nth) => {
      if (nth % 4 === 0) await page.getByText('I don’t know').click();
      else await page.locator('label.level').nth(2).click();
      await page.getByText('Saved', { exact: true }).waitFor();
      await page.getByRole('button', { name: /^(Next|Review)$/ }).click();
    });
    await finish(page);
    await somebody.context.close();
  });

  it('the owner sees that everybody has finished, and closes the round', async () => {
    const { page } = owner;
    await page.goto(resultAddress.replace(/\/result$/, ''));
    await page.getByText('finished', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Close the round' }).click();
    await page.getByRole('link', { name: 'Read the result' }).waitFor();
  });

  it('a respondent who comes late is told that the round is closed', async () => {
    const late = await person(browser);
    await late.page.goto(links[2] ?? '');
    await late.page
      .getByText(/closed/i)
      .first()
      .waitFor();
    expect(await late.page.locator('label.level').count()).toBe(0);
    await late.context.close();
  });

  it('the executive joins by the invitation, reads the verdict and opens how it came about', async () => {
    executive = await person(browser);
    const { page } = executive;
    await page.goto(invitation);
    await page.getByLabel('Your name').fill(guest.name);
    await page.getByLabel('E-mail').fill(guest.email);
    await page.getByLabel('Password').fill(guest.password);
    await page.getByRole('button', { name: 'Create my account and join' }).click();
    await page.waitForURL(/\/w\//);
    await page.goto(resultAddress);
    await page.getByRole('heading', { level: 1, name: /ready/i }).waitFor();
    await page.getByRole('button', { name: 'How?' }).first().click();
    await page
      .getByText(/expert default/i)
      .first()
      .waitFor();
    expect(executive.complaints).toEqual([]);
  });

  it('the executive finds the file that a respondent gave as evidence, and saves it', async () => {
    const { page } = executive;
    await page.goto(resultAddress);
    expect(await savedEvidence(page)).toBe('plan.pdf');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('the executive prints the verdict on A4 and on Letter, without the frame', async () => {
    const { page } = executive;
    await page.goto(resultAddress);
    await page.getByRole('heading', { level: 1, name: /ready/i }).waitFor();
    await page.waitForLoadState('networkidle');
    for (const format of ['A4', 'Letter']) {
      const paper = await page.pdf({ format, printBackground: true });
      expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pagesOf(paper)).toBeLessThanOrEqual(5);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });

  it('the invitation does not work twice', async () => {
    const second = await person(browser);
    await second.page.goto(invitation);
    await second.page
      .getByText(/was used already/)
      .first()
      .waitFor();
    await second.context.close();
  });
});

/** Answers question after question until the review of all answers is there. */
async function answerAll(page: Page, answer: (nth: number) => Promise<void>): Promise<void> {
  const review = page.getByRole('button', { name: 'Finish' });
  for (let nth = 0; nth < 80 && !(await review.isVisible()); nth++) {
    const question = await page.locator('h1').textContent();
    await answer(nth);
    // The review is loaded when it is needed: for a moment there is no title at all.
    await page.waitForFunction((before) => {
      const title = document.querySelector('h1')?.textContent;
      return title !== undefined && title !== before;
    }, question);
  }
}

async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: /Thank you/ }).waitFor();
}

/** How many pages a PDF has, by its page objects. */
function pagesOf(paper: Buffer): number {
  return paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
