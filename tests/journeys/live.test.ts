import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, person, type Person, phone, startBrowser } from '../support/browser.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';
import { addEngagement, addOrganization, invitation } from '../support/portal.ts';
import { type OpenRound, openRound } from '../support/round.ts';
import { Visitor } from '../support/visitor.ts';

const password = 'correct horse battery';
const olga = { name: 'Olga Owner', email: 'owner@example.org', password };
const vera = { name: 'Vera Viewer', email: 'vera@example.org', password };

const { folder, remove } = ownFolder();
let product: Product;
let browser: Browser;
let owner: Visitor;
let organization: string;
let engagement: string;
let round: OpenRound;
let home: string;
let first: Person;
let second: Person;

beforeAll(async () => {
  product = await startProduct({ folder, variables: { PEERWAY_SAMPLE: 'off' } });
  browser = await startBrowser();
  owner = new Visitor(product.url);
  await owner.post('/api/setup', { token: product.setupToken, workspace: 'First practice', ...olga });
  const { id: workspace } = await owner.need<{ id: string }>('{ workspace { id } }');
  organization = await addOrganization(owner, 'Riverside Clinics');
  engagement = await addEngagement(owner, organization, 'Edge delivery');
  round = await openRound(owner, engagement);
  const token = await invitation(owner, { role: 'consultant' });
  await new Visitor(product.url).post('/api/invitation/accept', { token, ...vera });
  home = `${product.url}/w/${workspace}/e/${engagement}`;
  first = await person(browser);
  second = await person(browser);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  remove();
});

async function signIn({ page }: Person, { email }: { email: string }): Promise<void> {
  await page.goto(`${product.url}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/portfolio/);
}

it('two people on one round see each other, and the answers as they come', async () => {
  await Promise.all([signIn(first, olga), signIn(second, vera)]);
  await first.page.goto(`${home}/assess/rounds/${round.id}`);
  await second.page.goto(`${home}/organization`);
  const here = first.page.getByRole('button', { name: 'Also here: Vera Viewer' });
  await here.waitFor();
  await here.click();
  await first.page.getByText('Organization', { exact: true }).last().waitFor();
  expect(await accessibilityFaults(first.page)).toEqual([]);
  await first.page.keyboard.press('Escape');

  const progress = first.page.getByRole('region', { name: 'Progress by audience' });
  await progress.getByText('0 %').waitFor();
  const save = 'mutation ($i: AnswerInput!) { saveAnswer(input: $i) { revision } }';
  for (const question of round.questions.slice(0, 12)) {
    const input = { question, state: 'level', level: 3, note: null, revision: 0 };
    await new Visitor(product.url).ask(save, { i: input }, { 'x-respondent': round.token });
  }
  await expect.poll(() => progress.innerText(), { timeout: 8_000 }).not.toContain('\n0 %');

  await second.page.setViewportSize(phone);
  await second.page.getByRole('button', { name: 'Also here: Olga Owner' }).waitFor();
  expect(await accessibilityFaults(second.page)).toEqual([]);
  await second.page.setViewportSize({ width: 1440, height: 900 });
  await second.page.goto(`${product.url}/sign-in`);
  await here.waitFor({ state: 'detached' });
});

it('what somebody types stays when another saves, and what nobody typed over is renewed', async () => {
  await Promise.all([first.page.goto(`${home}/organization`), second.page.goto(`${home}/organization`)]);
  const [mine, theirs] = [first.page.getByLabel('Name').first(), second.page.getByLabel('Name').first()];
  await Promise.all([mine.waitFor(), theirs.waitFor()]);
  await first.page.getByRole('button', { name: 'Also here: Vera Viewer' }).waitFor();
  await mine.fill('Riverside Group');
  await mine.blur();
  await expect.poll(() => theirs.inputValue(), { timeout: 8_000 }).toBe('Riverside Group');

  // An empty name is not saved yet: what is in the field is this person's own.
  await theirs.fill('');
  await mine.fill('Riverside Holding');
  await mine.blur();
  await second.page.getByText('Somebody else changed this meanwhile').waitFor();
  expect(await theirs.inputValue()).toBe('');
  expect(await accessibilityFaults(second.page)).toEqual([]);
  await second.page.getByRole('button', { name: 'Show theirs' }).click();
  await expect.poll(() => theirs.inputValue()).toBe('Riverside Holding');
});

it('where sockets are blocked, the way back to the window asks again', async () => {
  const blocked = await person(browser);
  await blocked.context.routeWebSocket(/graphql/, (socket) => socket.close());
  await signIn(blocked, vera);
  await blocked.page.clock.install();
  await blocked.page.goto(`${home}/organization`);
  const name = blocked.page.getByLabel('Name').first();
  await name.waitFor();
  const version = (
    await owner.need<{ version: number }>('query ($id: ID!) { organization(id: $id) { version } }', {
      id: organization,
    })
  ).version;
  const profile = { employees: 12, countries: [], constraints: [] };
  await owner.need(
    'mutation ($id: ID!, $version: Int!, $input: OrganizationInput!) { updateOrganization(id: $id, version: $version, input: $input) { id } }',
    { id: organization, version, input: { name: 'Riverside Again', profile } },
  );
  await blocked.page.clock.runFor(20_000);
  await blocked.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await blocked.page.clock.runFor(5_000);
  await expect.poll(() => name.inputValue(), { timeout: 8_000 }).toBe('Riverside Again');
});

it('whoever answers by link sees at once that the round was closed, and reopened', async () => {
  const respondent = await person(browser, { viewport: phone });
  await respondent.page.goto(`${product.url}/r/${round.token}`);
  await respondent.page.getByRole('heading', { level: 1 }).waitFor();
  await respondent.page.waitForTimeout(2_000);
  const where = { engagement, round: round.id };
  const close =
    'mutation ($engagement: ID!, $round: ID!) { closeRound(engagement: $engagement, round: $round) { id } }';
  await owner.need(close, where);
  await respondent.page.getByRole('heading', { name: 'This round is closed' }).waitFor();
  const reopen =
    'mutation ($engagement: ID!, $round: ID!) { reopenRound(engagement: $engagement, round: $round, reason: "More to say") { id } }';
  await owner.need(reopen, where);
  await respondent.page.getByRole('heading', { name: 'This round is closed' }).waitFor({ state: 'detached' });
  expect(respondent.complaints).toEqual([]);
});

it('nothing in the browser complains', () => {
  expect([...first.complaints, ...second.complaints]).toEqual([]);
});
