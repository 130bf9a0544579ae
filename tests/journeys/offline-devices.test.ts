import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenRound } from '../support/round.ts';
import { choose, isChosen, opensOffline, RespondentStage, savedWords, says } from '../support/respondent-stage.ts';

let stage: RespondentStage;
beforeAll(async () => void (stage = await RespondentStage.start()));
afterAll(() => stage?.close());

describe('the devices of a respondent', () => {
  it('with two devices is shown both answers, and nothing is overwritten unseen', async () => {
    const round = await stage.round();
    const one = await stage.guest();
    const other = await stage.guest();
    await stage.open(one.page, round, 0);
    await opensOffline(one.page);
    await stage.open(other.page, round, 0);
    await one.context.setOffline(true);
    await choose(one.page, 5);
    await choose(other.page, 2);
    await says(other.page, savedWords);
    await one.context.setOffline(false);
    await one.page.getByRole('heading', { name: 'You answered this on another device as well' }).waitFor();
    expect((await stage.saved(round))[0]?.level).toBe(2);
    await one.page.getByRole('button', { name: 'Keep the one from here' }).click();
    await says(one.page, savedWords);
    expect((await stage.saved(round)).map(({ level, revision }) => [level, revision])).toEqual([[5, 2]]);
    await one.context.close();
    await other.context.close();
  });

  it('switches to a language that was never used on this device, and back, with every answer', async () => {
    const round = await stage.round();
    const { context, page } = await stage.guest();
    await stage.open(page, round, 0);
    await opensOffline(page);
    // The other language is kept as soon as the first one is shown.
    await expect.poll(() => keptLanguages(page)).toEqual(['de', 'en']);
    await context.setOffline(true);
    await choose(page, 4);
    await says(page, 'one answer waits');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de');
    await page.getByRole('radiogroup').waitFor();
    expect(await isChosen(page, 4)).toBe(true);
    await context.setOffline(false);
    await expect.poll(() => stage.saved(round), { timeout: 20_000 }).toHaveLength(1);
    await context.close();
  });

  it('is told when the browser keeps nothing, and still saves', async () => {
    const round = await stage.round();
    const { context, page } = await stage.guest();
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await stage.open(page, round, 0);
    await says(page, 'This browser keeps nothing');
    await choose(page, 2);
    await says(page, savedWords);
    await context.setOffline(true);
    await choose(page, 3);
    await says(page, 'leave this page open');
    await context.setOffline(false);
    await says(page, savedWords);
    expect((await stage.saved(round)).map(({ level }) => level)).toEqual([3]);
    await context.close();
  });

  it('sees in two tabs the same, and sends it once', async () => {
    const round = await stage.round();
    const { context, page } = await stage.guest();
    const sent: string[] = [];
    context.on('request', (request) => {
      if (request.postData()?.includes('SaveAnswers')) sent.push(request.url());
    });
    await stage.open(page, round, 0);
    const second = await context.newPage();
    await stage.open(second, round, 0);
    await choose(page, 5);
    await says(page, savedWords);
    await expect.poll(() => isChosen(second, 5)).toBe(true);
    expect(sent).toHaveLength(1);
    expect(await stage.saved(round)).toMatchObject([{ level: 5, revision: 1 }]);
    await context.close();
  });

  it('leaves nothing on a shared device once done there', async () => {
    const round = await stage.round();
    const { context, page } = await stage.guest();
    await stage.open(page, round, 0);
    await choose(page, 4);
    await says(page, savedWords);
    await page.getByRole('button', { name: 'All answers' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { name: 'Your answers are in' }).waitFor();
    await page.getByRole('button', { name: 'Done on this device' }).click();
    await page.getByRole('heading', { name: 'Nothing of it is left on this device' }).waitFor();
    await context.setOffline(true);
    await page.goto(`${stage.product.url}/r/${round.token}`);
    await page.getByRole('heading', { name: 'No connection' }).waitFor();
    await context.close();
  });

  it('reaches nothing but pages of respondents: the rest of the portal does not open without a connection', async () => {
    const round = await stage.round();
    const { context, page } = await stage.guest();
    await stage.open(page, round, 0);
    await opensOffline(page);
    await context.setOffline(true);
    const failed = await page.goto(`${stage.product.url}/sign-in`).catch((error: Error) => error);
    expect(failed).toBeInstanceOf(Error);
    expect(await cached(context, page, round)).not.toContain('graphql');
    await context.close();
  });

  it('is told when the page is older than the portal, and loses nothing', async () => {
    const round = await stage.round();
    const { context, page } = await stage.guest();
    await stage.open(page, round, 0);
    const refusal = { message: 'Cannot query this.', extensions: { code: 'BAD_INPUT' } };
    await page.route('**/graphql', (route) => route.fulfill({ status: 400, json: { errors: [refusal] } }));
    await choose(page, 3);
    await says(page, 'This page is older than the portal');
    await page.unroute('**/graphql');
    await page.reload();
    await says(page, savedWords);
    expect(await stage.saved(round)).toHaveLength(1);
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

  async function cached(context: BrowserContext, page: Page, round: OpenRound): Promise<string[]> {
    await context.setOffline(false);
    await stage.open(page, round, 0);
    return page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => new URL(url).pathname);
    });
  }
});
