import { setTimeout as wait } from 'node:timers/promises';
import { latestBank } from '@peerway/assessment/content';
import type { Product } from '../support/product.ts';
import { Visitor } from '../support/visitor.ts';

/** What one respondent knows of one question: what was acknowledged, and what was sent without an answer coming back. */
interface Entry {
  level: number;
  revision: number;
  doubtful: number | undefined;
}

/** Somebody who keeps answering, and remembers what they were told. */
export interface Storming {
  readonly token: string;
  readonly questions: readonly string[];
  readonly ledger: Map<string, Entry>;
}

/** What was found to be wrong after a crash. */
export interface Anomaly {
  readonly question: string;
  readonly found: string;
  readonly expected: string;
}

const save = 'mutation ($i: AnswerInput!) { saveAnswer(input: $i) { level revision } }';

/** Sets a portal up with one open round for as many respondents as asked, and gives them. */
export async function prepareStorm(product: Product, people: number): Promise<Storming[]> {
  const owner = new Visitor(product.url);
  const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
  await owner.post('/api/setup', { ...account, token: product.setupToken, workspace: 'Practice' });
  const profile = { industry: null, employees: null, sites: null, countries: [], constraints: [] };
  const organization = await owner.need<{ id: string }>(
    'mutation ($i: OrganizationInput!) { createOrganization(input: $i) { id } }',
    { i: { name: 'Stormy', profile } },
  );
  const engagement = await owner.need<{ id: string }>(
    'mutation ($o: ID!) { createEngagement(organization: $o, name: "Storm") { id } }',
    { o: organization.id },
  );
  const audiences = [{ audience: 'it', dimensions: latestBank.dimensions.map(({ id }) => id) }];
  const round = await owner.need<{ id: string }>(
    'mutation ($e: ID!, $i: RoundInput!) { createRound(engagement: $e, input: $i) { id } }',
    { e: engagement.id, i: { name: 'Storm', anonymity: 'attributed', closesOn: null, audiences } },
  );
  const here = { e: engagement.id, r: round.id };
  await owner.need('mutation ($e: ID!, $r: ID!) { openRound(engagement: $e, round: $r) { id } }', here);
  const respondents = Array.from({ length: people }, (_, at) => ({ audience: 'it', name: `Respondent ${at}` }));
  await owner.need(
    'mutation ($e: ID!, $r: ID!, $p: [RespondentInput!]!) { addRespondents(engagement: $e, round: $r, respondents: $p) { id } }',
    { ...here, p: respondents },
  );
  const added = await owner.need<{ round: { respondents: { nodes: { link: { url: string } }[] } } }>(
    'query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { respondents { nodes { link { url } } } } } }',
    here,
  );
  const tokens = added.round.respondents.nodes.map(({ link }) => link.url.split('/').at(-1) ?? '');
  return Promise.all(tokens.map((token) => storming(product, token)));
}

async function storming(product: Product, token: string): Promise<Storming> {
  const { data } = await asking(product, token, '{ questionnaire { dimensions { questions { id } } } }');
  const { questionnaire } = data as { questionnaire: { dimensions: { questions: { id: string }[] }[] } };
  const questions = questionnaire.dimensions.flatMap((page) => page.questions.map(({ id }) => id));
  return { token, questions, ledger: new Map() };
}

function asking(product: Product, token: string, query: string, variables: object = {}): ReturnType<Visitor['ask']> {
  return new Visitor(product.url).ask(query, variables, { 'x-respondent': token });
}

/** Everybody answers as fast as they are answered, until the product is killed in the midst of it. Gives the number of acknowledged answers. */
export async function stormUntilKilled(product: Product, people: readonly Storming[], ms: number): Promise<number> {
  const counts = people.map((person, at) => answerOn(product, person, at));
  await wait(ms);
  product.process.kill('SIGKILL');
  const acknowledged = await Promise.all(counts);
  return acknowledged.reduce((sum, count) => sum + count, 0);
}

/** Goes round and round through the questions, each time with another level, until nobody answers any more. */
async function answerOn(product: Product, { token, questions, ledger }: Storming, from: number): Promise<number> {
  for (let sent = 0; ; sent += 1) {
    const question = questions[(from + sent) % questions.length] ?? '';
    const before = ledger.get(question);
    const level = ((before?.level ?? sent) % 5) + 1;
    const entry = before ?? { level: 0, revision: 0, doubtful: undefined };
    ledger.set(question, entry);
    entry.doubtful = level;
    const input = { question, state: 'level', level, note: null, revision: entry.revision };
    const reply = await asking(product, token, save, { i: input }).catch(() => undefined);
    const saved = reply?.data?.['saveAnswer'] as { level: number; revision: number } | undefined;
    if (!saved) {
      if (reply && reply.errors.length > 0) throw new Error(`An answer was refused: ${JSON.stringify(reply.errors)}`);
      return sent;
    }
    Object.assign(entry, saved, { doubtful: undefined });
  }
}

/**
 * Reads back what everybody answered. An acknowledged answer must be there, once, with its revision, unless the one sent
 * after it, to which no reply came, took its place. What is found becomes what is known.
 */
export async function anomaliesAfter(product: Product, people: readonly Storming[]): Promise<Anomaly[]> {
  const found = await Promise.all(people.map((person) => compare(product, person)));
  return found.flat();
}

async function compare(product: Product, { token, ledger }: Storming): Promise<Anomaly[]> {
  const { data } = await asking(product, token, '{ questionnaire { answers { question level revision } } }');
  const { questionnaire } = data as {
    questionnaire: { answers: { question: string; level: number; revision: number }[] };
  };
  const anomalies: Anomaly[] = [];
  for (const [question, entry] of ledger) {
    const kept = questionnaire.answers.filter((answer) => answer.question === question);
    const found = kept.map(({ level, revision }) => `${level} at ${revision}`).join(' and ') || 'nothing';
    const expected = [
      ...(entry.revision > 0 ? [`${entry.level} at ${entry.revision}`] : []),
      ...(entry.doubtful === undefined ? [] : [`${entry.doubtful} at ${entry.revision + 1}`]),
      ...(entry.revision === 0 ? ['nothing'] : []),
    ];
    if (!expected.includes(found)) anomalies.push({ question, found, expected: expected.join(' or ') });
    const [now] = kept;
    if (now) Object.assign(entry, { level: now.level, revision: now.revision, doubtful: undefined });
    else ledger.delete(question);
  }
  return anomalies;
}
