// From an answer to the watcher's screen: until the note arrives, and until the round's progress asked for again is there.
import { setTimeout as wait } from 'node:timers/promises';
import { LiveClient } from '../support/live-client.ts';
import { startPostgres } from '../support/postgres.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';
import { type OpenRound, openRound } from '../support/round.ts';
import { Visitor } from '../support/visitor.ts';
import { printTable, quantile } from './table.ts';

const ANSWERS = 40;
/** Longer than the pause between two notes: what is measured is the way, not the gathering. */
const PAUSE_MS = 650;

const changed = 'subscription ($e: ID!) { engagementChanged(engagement: $e) { kind } }';
const save = 'mutation ($i: AnswerInput!) { saveAnswer(input: $i) { revision } }';
const progress =
  'query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { progress { audience started finished answered } } } }';

const rows: (string | number)[][] = [];

interface Stage {
  readonly owner: Visitor;
  readonly engagement: string;
  readonly round: OpenRound;
}

async function setStage(product: Product): Promise<Stage> {
  const owner = new Visitor(product.url);
  const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
  await owner.post('/api/setup', { token: product.setupToken, workspace: 'Practice', ...account });
  const profile = { industry: null, employees: null, sites: null, countries: [], constraints: [] };
  const organization = await owner.need<{ id: string }>(
    'mutation ($i: OrganizationInput!) { createOrganization(input: $i) { id } }',
    { i: { name: 'Measured', profile } },
  );
  const { id: engagement } = await owner.need<{ id: string }>(
    'mutation ($o: ID!) { createEngagement(organization: $o, name: "Measured") { id } }',
    { o: organization.id },
  );
  return { owner, engagement, round: await openRound(owner, engagement) };
}

/** Answers go to the first process, the watcher sits at the last. */
async function measure(name: string, products: readonly Product[]): Promise<void> {
  const [answering, watched] = [products[0]?.url ?? '', products.at(-1)?.url ?? ''];
  const { owner, engagement, round } = await setStage(products[0] as Product);
  const live = await new LiveClient(watched, { cookie: owner.cookie }).ready();
  const id = live.subscribe(changed, { e: engagement });
  const respondent = new Visitor(answering);
  await wait(500);
  const told: number[] = [];
  const shown: number[] = [];
  for (let n = 0; n < ANSWERS; n += 1) {
    const question = round.questions[n % round.questions.length];
    const revision = Math.floor(n / round.questions.length);
    const input = { question, state: 'level', level: (revision % 5) + 1, note: null, revision };
    const next = live.next(id);
    const began = performance.now();
    const saved = respondent.ask(save, { i: input }, { 'x-respondent': round.token });
    await next;
    told.push(performance.now() - began);
    await new Visitor(watched).ask(progress, { e: engagement, r: round.id }, { cookie: owner.cookie });
    shown.push(performance.now() - began);
    await saved;
    await wait(PAUSE_MS);
  }
  live.close();
  const at = (took: readonly number[], share: number): number => Math.round(quantile(took, share));
  rows.push([name, at(told, 0.5), at(told, 0.95), at(shown, 0.5), at(shown, 0.95)]);
}

async function embedded(): Promise<void> {
  const { folder, remove } = ownFolder();
  const product = await startProduct({ folder, variables: { PEERWAY_SAMPLE: 'off' } });
  await measure('embedded, one process', [product]);
  await product.stop();
  remove();
}

async function server(name: string, processes: number): Promise<void> {
  const postgres = await startPostgres({ durable: true });
  const { folder, remove } = ownFolder();
  const variables = { PEERWAY_SAMPLE: 'off', DATABASE_URL: postgres.url };
  const products: Product[] = [];
  for (let n = 0; n < processes; n += 1) products.push(await startProduct({ folder, variables }));
  await measure(name, products);
  await Promise.all(products.map((product) => product.stop()));
  await postgres.stop();
  remove();
}

await embedded();
await server('PostgreSQL, one process', 1);
await server('PostgreSQL, three processes', 3);
printTable(['from an answer to the watcher, ms', 'told p50', 'told p95', 'shown p50', 'shown p95'], rows);
