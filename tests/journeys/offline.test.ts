import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/browser.ts';
import { choose, isChosen, opensOffline, RespondentStage, savedWords, says } from '../support/respondent-stage.ts';

let stage: RespondentStage;
beforeAll(async () => void (stage = await RespondentStage.start()));
afterAll(() => stage?.close());

describe('a respondent without a connection', () => {
  it('answers, closes the tab, opens it again, answers on: each answer is saved once when there is a connection', async () => {
    const round = await stage.round();
    const { context, page, complaints } = await stage.guest();
    await stage.open(page, round, 0);
    await choose(page, 1);
    await says(page, savedWords);
    await opensOffline(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Next' }).click();
    await choose(page, 2);
    await says(page, 'No connection: one answer waits on this device');
    await page.getByRole('button', { name: 'Next' }).click();
    await choose(page, 4);
    await says(page, 'No connection: 2 answers wait on this device');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.reload();
    await says(page, 'No connection: 2 answers wait on this device');
    await page.close();

    const again = await context.newPage();
    await stage.open(again, round, 2);
    expect(await isChosen(again, 4)).toBe(true);
    await says(again, 'this is what the device kept');
    await again.getByRole('button', { name: 'Next' }).click();
    await choose(again, 5);
    await says(again, 'No connection: 3 answers wait on this device');
    expect(await stage.saved(round)).toHaveLength(1);

    await context.setOffline(false);
    const third = await context.newPage();
    await stage.open(third, round, 4);
    await expect.poll(() => stage.saved(round), { timeout: 20_000 }).toHaveLength(4);
    await says(again, savedWords);
    expect((await stage.saved(round)).map(({ level, revision }) => [level, revision])).toEqual(
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
    const round = await stage.round();
    const { context, page } = await stage.guest();
    await stage.open(page, round, 0);
    await opensOffline(page);
    await context.setOffline(true);
    await choose(page, 3);
    await page.getByRole('button', { name: 'All answers' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { name: 'Your answers are on this device' }).waitFor();
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'Your answers are in' }).waitFor();
    expect(await stage.saved(round)).toHaveLength(1);
    await context.close();
  });

  it('is told what came after the round was closed, and that it does not count', async () => {
    const round = await stage.round();
    const { context, page } = await stage.guest();
    await stage.open(page, round, 0);
    await opensOffline(page);
    await context.setOffline(true);
    await choose(page, 3);
    await says(page, 'one answer waits');
    await stage.owner.need('mutation ($e: ID!, $r: ID!) { closeRound(engagement: $e, round: $r) { id } }', {
      e: stage.engagement,
      r: round.id,
    });
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'One answer came after the round was closed' }).waitFor();
    await page.getByText('kept apart, and not counted unless the round is reopened').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'One answer came after the round was closed' }).waitFor();
    await context.close();
  });

  it('takes the answers along to a new link, after the old one ended', async () => {
    const round = await stage.round();
    const { context, page } = await stage.guest();
    await stage.open(page, round, 0);
    await opensOffline(page);
    await context.setOffline(true);
    await choose(page, 4);
    await says(page, 'one answer waits');
    const { link } = await stage.owner.need<{ link: { url: string } }>(
      'mutation ($e: ID!, $r: ID!, $p: ID!) { reissueLink(engagement: $e, round: $r, respondent: $p) { link { url } } }',
      { e: stage.engagement, r: round.id, p: round.respondent },
    );
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    await page.getByRole('heading', { name: 'One answer is on this device only' }).waitFor();
    const token = link.url.split('/').at(-1) ?? '';
    await page.goto(`${stage.product.url}/r/${token}`);
    await expect.poll(() => stage.saved({ ...round, token })).toHaveLength(1);
    await context.close();
  });
});
