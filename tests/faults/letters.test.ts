import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startMailServer } from '../support/mail-server.ts';
import { startPostgres } from '../support/postgres.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';
import { Visitor } from '../support/visitor.ts';

const PEOPLE = 40;

/** Sets a portal up with an open round whose people are all being invited by e-mail. */
async function inviteAll(product: Product): Promise<void> {
  const owner = new Visitor(product.url);
  const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
  await owner.post('/api/setup', { ...account, token: product.setupToken, workspace: 'Practice' });
  const profile = { industry: null, employees: null, sites: null, countries: [], constraints: [] };
  const organization = await owner.need<{ id: string }>(
    'mutation ($i: OrganizationInput!) { createOrganization(input: $i) { id } }',
    { i: { name: 'Testwerk', profile } },
  );
  const { id: e } = await owner.need<{ id: string }>(
    'mutation ($o: ID!) { createEngagement(organization: $o, name: "Letters") { id } }',
    { o: organization.id },
  );
  const audiences = [{ audience: 'it', dimensions: ['network-readiness'] }];
  const { id: r } = await owner.need<{ id: string }>(
    'mutation ($e: ID!, $i: RoundInput!) { createRound(engagement: $e, input: $i) { id } }',
    { e, i: { name: 'Letters', anonymity: 'attributed', closesOn: null, audiences } },
  );
  await owner.need('mutation ($e: ID!, $r: ID!) { openRound(engagement: $e, round: $r) { id } }', { e, r });
  const p = Array.from({ length: PEOPLE }, (_, at) => ({ audience: 'it', email: `person-${at}@example.org` }));
  await owner.need(
    'mutation ($e: ID!, $r: ID!, $p: [RespondentInput!]!) { addRespondents(engagement: $e, round: $r, respondents: $p) { id } }',
    { e, r, p },
  );
  await owner.need('mutation ($e: ID!, $r: ID!) { sendInvitations(engagement: $e, round: $r) { id } }', { e, r });
}

it('delivers every letter, none more than twice and then under one message id, when it is killed while sending', async () => {
  // The server is slow to say that it took a letter, so that some are taken and not yet known to be.
  const mail = await startMailServer({ onMailFrom: (_address, _session, done) => void setTimeout(done, 60) });
  const database = await startPostgres();
  const { folder, remove } = ownFolder();
  const variables = {
    DATABASE_URL: database.url,
    PEERWAY_SAMPLE: 'off',
    SMTP_URL: mail.url,
    MAIL_FROM: 'Peerway <peerway@example.org>',
    MAIL_PER_MINUTE: '6000',
  };
  let product = await startProduct({ folder, variables });
  await inviteAll(product);
  await expect.poll(() => mail.letters.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(PEOPLE / 4);
  product.process.kill('SIGKILL');
  const before = mail.letters.length;
  expect(before).toBeLessThan(PEOPLE);

  const direct = new pg.Client({ connectionString: database.url });
  await direct.connect();
  await direct.query(`select set_config('app.postman', 'on', false)`);
  const claimed = await direct.query(`select 1 from letter where state = 'waiting' and claimed_until is not null`);
  expect(claimed.rowCount, 'letters were under way').toBeGreaterThan(0);
  product = await startProduct({ folder, variables });
  const waiting = async (which: string): Promise<number | null> =>
    (await direct.query(`select 1 from letter where state <> 'sent' and ${which}`)).rowCount;
  await expect.poll(() => waiting('claimed_until is null'), { timeout: 20_000 }).toBe(0);
  // Nobody can tell whether the dead process sent what it had taken on: only after five minutes is it tried again.
  await direct.query(`update letter set claimed_until = now() - interval '1 second' where claimed_until is not null`);
  await expect.poll(() => waiting('true'), { timeout: 20_000 }).toBe(0);
  await wait(2_500);

  const idsOf = new Map<string, string[]>();
  for (const { to, messageId } of mail.letters) idsOf.set(to, [...(idsOf.get(to) ?? []), messageId]);
  expect(idsOf.size).toBe(PEOPLE);
  for (const ids of idsOf.values()) {
    expect(ids.length).toBeLessThanOrEqual(2);
    expect(new Set(ids).size).toBe(1);
  }
  expect(new Set([...idsOf.values()].flat()).size).toBe(PEOPLE);
  await direct.end();
  await product.stop();
  await database.stop();
  await mail.close();
  remove();
});
