import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, person, type Person, phone, startBrowser } from '../support/browser.ts';
import { addEngagement, addOrganization } from '../support/portal.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';
import { openRound, type OpenRound } from '../support/round.ts';
import { Visitor } from '../support/visitor.ts';

const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };

describe('a respondent without a connection', () => {
  const { folder, remove } = ownFolder();
  let product: Product;
  let browser: Browser;
  let owner: Visitor;
  let engagement: string;

  beforeAll(async () => {
    product = await startProduct({ folder, variables: { PEERWAY_SAMPLE: 'off' } });
    browser = await startBrowser();
    owner = new Visitor(product.url);
    await owner.post('/api/setup', { token: product.setupToken, workspace: 'First practice', ...account });
    engagement = await addEngagement(owner, await addOrganization(owner, 'Northlight'), 'Edge 2027');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    remove();
  });

  interface Answer {
    readonly question: string;
    readonly level: number | null;
    readonly revision: number;
  }

  /** What the server has of the respondent. */
  async function saved({ token }: OpenRound): Promise<readonly Answer[]> {
    const headers = { 'x-respondent': token };
    const { data } = await owner.ask('{ questionnaire { answers { question level revision } } }', {}, headers);
    return (data as { questionnaire: { answers: Answer[] } }).questionnaire.answers;
  }

  /** Opens a question of the respondent's link, and waits until the page opens without a connection too. */
  async function at(page: Page, { token, questions }: OpenRound, nth: number): Promise<void> {
    await page.goto(`${product.url}/r/${token}?at=${questions[nth]}`);
    await page.getByRole('radiogroup').waitFor();
  }

  function choose(page: Page, level: number): Promise<void> {
    return page
      .locator('label.level')
      .nth(level - 1)
      .click();
  }

  function next(page: Page): Promise<void> {
    return page.getByRole('button', { name: 'Next' }).click();
  }

  const isWorking = (page: Page): Promise<boolean> =>
    page.evaluate(
      async () =>
        (await navigator.serviceWorker.ready).active !== null && navigator.serviceWorker.controller !== undefined,
    );

  async function says(page: Page, words: string | RegExp): Promise<void> {
    await page.getByRole('status').filter({ hasText: words }).first().waitFor();
  }

  async function closed(round: string): Promise<void> {
    await owner.need('mutation ($e: ID!, $r: ID!) { closeRound(engagement: $e, round: $r) { id } }', {
      e: engagement,
      r: round,
    });
  }

  async function guest(): Promise<Person> {
    return person(browser, { viewport: phone, locale: 'en-GB' });
  }

  it('answers, closes the tab, opens it again, answers on: each answer is saved once when there is a connection', async () => {
    const round = await openRound(owner, engagement);
    const { context, page, complaints } = await guest();
    await at(page, round, 0);
    await choose(page, 1);
    await says(page, /^\s*Saved\s*$/);
    expect(await isWorking(page)).toBe(true);
    await context.setOffline(true);
    await next(page);
    await choose(page, 2);
    await says(page, 'No connection: one answer waits on this device');
    await next(page);
    await choose(page, 4);
    await says(page, 'No connection: 2 answers wait on this device');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();

    const again = await context.newPage();
    await at(again, round, 2);
    expect(await again.getByRole('radiogroup').getByRole('radio').nth(3).isChecked()).toBe(true);
    await says(again, 'this is what the device kept');
    await next(again);
    await choose(again, 5);
    await says(again, 'No connection: 3 answers wait on this device');
    expect(await saved(round)).toHaveLength(1);

    await context.setOffline(false);
    const third = await context.newPage();
    await at(third, round, 4);
    await expect.poll(() => saved(round), { timeout: 20_000 }).toHaveLength(4);
    await says(again, /^\s*Saved\s*$/);
    expect((await saved(round)).map(({ level, revision }) => [level, revision])).toEqual(
      expect.arrayContaining([
        [1, 1],
        [2, 1],
        [4, 1],
        [5, 1],
      ]),
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('finishes without a connection, and is done when there is one', async () => {
    const round = await openRound(owner, engagement);
    const { context, page } = await guest();
    await at(page, round, 0);
    await isWorking(page);
    await context.setOffline(true);
    await choose(page, 3);
    await page.getByRole('button', { name: 'All answers' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { name: 'Your answers are on this device' }).waitFor();
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'Your answers are in' }).waitFor();
    expect(await saved(round)).toHaveLength(1);
    await context.close();
  });

  it('is told what came after the round was closed, and that it does not count', async () => {
    const round = await openRound(owner, engagement);
    const { context, page } = await guest();
    await at(page, round, 0);
    await isWorking(page);
    await context.setOffline(true);
    await choose(page, 3);
    await says(page, 'one answer waits');
    await closed(round.id);
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'One answer came after the round was closed' }).waitFor();
    await page.getByText('kept apart, and not counted unless the round is reopened').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'One answer came after the round was closed' }).waitFor();
    await context.close();
  });

  it('with two devices is shown both answers, and nothing is overwritten unseen', async () => {
    const round = await openRound(owner, engagement);
    const one = await guest();
    const other = await guest();
    await at(one.page, round, 0);
    await isWorking(one.page);
    await at(other.page, round, 0);
    await one.context.setOffline(true);
    await choose(one.page, 5);
    await choose(other.page, 2);
    await says(other.page, /^\s*Saved\s*$/);
    await one.context.setOffline(false);
    await one.page.getByRole('heading', { name: 'You answered this on another device as well' }).waitFor();
    expect((await saved(round))[0]?.level).toBe(2);
    await one.page.getByRole('button', { name: 'Keep the one from here' }).click();
    await says(one.page, /^\s*Saved\s*$/);
    expect((await saved(round)).map(({ level, revision }) => [level, revision])).toEqual([[5, 2]]);
    await one.context.close();
    await other.context.close();
  });

  it('takes the answers along to a new link, after the old one ended', async () => {
    const round = await openRound(owner, engagement);
    const { context, page } = await guest();
    await at(page, round, 0);
    await isWorking(page);
    await context.setOffline(true);
    await choose(page, 4);
    await says(page, 'one answer waits');
    const { link } = await owner.need<{ link: { url: string } }>(
      'mutation ($e: ID!, $r: ID!, $p: ID!) { reissueLink(engagement: $e, round: $r, respondent: $p) { link { url } } }',
      { e: engagement, r: round.id, p: round.respondent },
    );
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    await page.getByRole('heading', { name: 'One answer is on this device only' }).waitFor();
    const token = link.url.split('/').at(-1) ?? '';
    await page.goto(`${product.url}/r/${token}`);
    await expect.poll(() => saved({ ...round, token })).toHaveLength(1);
    await context.close();
  });

  it('switches to a language that was never used on this device, and back, with every answer', async () => {
    const round = await openRound(owner, engagement);
    const { context, page } = await guest();
    await at(page, round, 0);
    await isWorking(page);
    // The other language is kept as soon as the first one is shown.
    await expect.poll(() => keptLanguages(page)).toEqual(['de', 'en']);
    await context.setOffline(true);
    await choose(page, 4);
    await says(page, 'one answer waits');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de');
    await page.getByRole('radiogroup').waitFor();
    expect(await page.getByRole('radiogroup').getByRole('radio').nth(3).isChecked()).toBe(true);
    await context.setOffline(false);
    await expect.poll(() => saved(round), { timeout: 20_000 }).toHaveLength(1);
    await context.close();
  });

  function keptLanguages(page: Page): Promise<string[]> {
    return page.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open('peerway-respondent');
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const asked = opening.result.transaction('questionnaires').objectStore('questionnaires').getAllKeys();
            asked.onsuccess = () => {
              opening.result.close();
              resolve(asked.result.map((key) => String((key as string[])[1])).sort());
            };
          };
        }),
    );
  }

  it('is told when the browser keeps nothing, and still saves', async () => {
    const round = await openRound(owner, engagement);
    const { context, page } = await guest();
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await at(page, round, 0);
    await says(page, 'This browser keeps nothing');
    await choose(page, 2);
    await says(page, /^\s*Saved\s*$/);
    await context.setOffline(true);
    await choose(page, 3);
    await says(page, 'leave this page open');
    await context.setOffline(false);
    await says(page, /^\s*Saved\s*$/);
    expect((await saved(round)).map(({ level }) => level)).toEqual([3]);
    await context.close();
  });

  it('sees in two tabs the same, and sends it once', async () => {
    const round = await openRound(owner, engagement);
    const { context, page } = await guest();
    const sent: string[] = [];
    context.on('request', (request) => {
      if (request.postData()?.includes('SaveAnswers')) sent.push(request.url());
    });
    await at(page, round, 0);
    const second = await context.newPage();
    await at(second, round, 0);
    await choose(page, 5);
    await says(page, /^\s*Saved\s*$/);
    await expect.poll(() => second.getByRole('radiogroup').getByRole('radio').nth(4).isChecked()).toBe(true);
    expect(sent).toHaveLength(1);
    expect(await saved(round)).toMatchObject([{ level: 5, revision: 1 }]);
    await context.close();
  });

  it('leaves nothing on a shared device once done there', async () => {
    const round = await openRound(owner, engagement);
    const { context, page } = await guest();
    await at(page, round, 0);
    await choose(page, 4);
    await says(page, /^\s*Saved\s*$/);
    await page.getByRole('button', { name: 'All answers' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { name: 'Your answers are in' }).waitFor();
    await page.getByRole('button', { name: 'Done on this device' }).click();
    await page.getByRole('heading', { name: 'Nothing of it is left on this device' }).waitFor();
    await context.setOffline(true);
    await page.goto(`${product.url}/r/${round.token}`);
    await page.getByRole('heading', { name: 'No connection' }).waitFor();
    await context.close();
  });

  it('reaches nothing but pages of respondents: the rest of the portal does not open without a connection', async () => {
    const round = await openRound(owner, engagement);
    const { context, page } = await guest();
    await at(page, round, 0);
    await isWorking(page);
    await context.setOffline(true);
    const failed = await page.goto(`${product.url}/sign-in`).catch((error: Error) => error);
    expect(failed).toBeInstanceOf(Error);
    expect(await cached(context, page, round)).not.toContain('graphql');
    await context.close();
  });

  async function cached(context: BrowserContext, page: Page, round: OpenRound): Promise<string[]> {
    await context.setOffline(false);
    await at(page, round, 0);
    return page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => new URL(url).pathname);
    });
  }
});
