import type { Browser, Page } from 'playwright-core';
import { person, type Person, phone, startBrowser } from './browser.ts';
import { addEngagement, addOrganization } from './portal.ts';
import { ownFolder, type Product, startProduct } from './product.ts';
import { openRound, type OpenRound } from './round.ts';
import { Visitor } from './visitor.ts';

const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };

interface Answer {
  readonly question: string;
  readonly level: number | null;
  readonly revision: number;
}

/** The built product with rounds to answer, and browsers to answer them in. */
export class RespondentStage {
  readonly product: Product;
  readonly owner: Visitor;
  readonly engagement: string;
  private readonly browser: Browser;
  private readonly remove: () => void;

  private constructor(
    product: Product,
    browser: Browser,
    more: Pick<RespondentStage, 'owner' | 'engagement'> & { remove: () => void },
  ) {
    this.product = product;
    this.browser = browser;
    this.owner = more.owner;
    this.engagement = more.engagement;
    this.remove = more.remove;
  }

  static async start(): Promise<RespondentStage> {
    const { folder, remove } = ownFolder();
    const product = await startProduct({ folder, variables: { PEERWAY_SAMPLE: 'off' } });
    const owner = new Visitor(product.url);
    await owner.post('/api/setup', { token: product.setupToken, workspace: 'First practice', ...account });
    const engagement = await addEngagement(owner, await addOrganization(owner, 'Northlight'), 'Edge 2027');
    return new RespondentStage(product, await startBrowser(), { owner, engagement, remove });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.product.stop();
    this.remove();
  }

  round(): Promise<OpenRound> {
    return openRound(this.owner, this.engagement);
  }

  /** Somebody with a phone of their own. */
  guest(): Promise<Person> {
    return person(this.browser, { viewport: phone, locale: 'en-GB' });
  }

  /** What the server has of the respondent. */
  async saved({ token }: OpenRound): Promise<readonly Answer[]> {
    const headers = { 'x-respondent': token };
    const { data } = await this.owner.ask('{ questionnaire { answers { question level revision } } }', {}, headers);
    return (data as { questionnaire: { answers: Answer[] } }).questionnaire.answers;
  }

  /** Opens a question of a link. */
  async open(page: Page, { token, questions }: OpenRound, nth: number): Promise<void> {
    await page.goto(`${this.product.url}/r/${token}?at=${questions[nth]}`);
    await page.getByRole('radiogroup').waitFor();
  }
}

/** Chooses a level on the page of a question. */
export function choose(page: Page, level: number): Promise<void> {
  return page
    .locator('label.level')
    .nth(level - 1)
    .click();
}

/** Whether a level is chosen on the page of a question. */
export function isChosen(page: Page, level: number): Promise<boolean> {
  return page
    .getByRole('radiogroup')
    .getByRole('radio')
    .nth(level - 1)
    .isChecked();
}

/** Waits until the page says something about saving. */
export async function says(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).first().waitFor();
}

/** What the page says when the server has everything. */
export const savedWords = /^\s*Saved\s*$/;

/** Waits until the page opens without a connection too. */
export async function opensOffline(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}
