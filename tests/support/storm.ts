import { setTimeout as wait } from 'node:timers/promises';
import { latestBank } from '@peerway/assessment/content';
import type { Product } from './product.ts';
import { Visitor } from './visitor.ts';

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
  const storms = people.map((person, at) => answerOn(product, person, at, Number.POSITIVE_INFINITY));
  await wait(ms);
  product.process.kill('SIGKILL');
  return (await Promise.all(storms)).flat().length;
}

/** Everybody answers as fast as they are answered for a while. Gives the milliseconds that each answer took. */
export async function stormFor(product: Product, people: readonly Storming[], ms: number): Promise<number[]> {
  const until = performance.now() + ms;
  return (await Promise.all(people.map((person, at) => answerOn(product, person, at, until)))).flat();
}

/** Goes round and round through the questions, each time with another level, until the time has come or nobody answers any more. */
async function answerOn(product: Product, person: Storming, from: number, until: number): Promise<number[]> {
  const { token, questions, ledger } = person;
  const took: number[] = [];
  while (performance.now() < until) {
    const question = questions[(from + took.length) % questions.length] ?? '';
    const entry = ledger.get(question) ?? { level: 0, revision: 0, doubtful: undefined };
    ledger.set(question, entry);
    const level = (entry.level % 5) + 1;
    entry.doubtful = level;
    const input = { question, state: 'level', level, note: null, revision: entry.revision };
    const began = performance.now();
    const reply = await asking(product, token, save, { i: input }).catch(() => undefined);
    const saved = reply?.data?.['saveAnswer'] as { level: number; revision: number } | undefined;
    if (reply && reply.errors.length > 0) throw new Error(`An answer was refused: ${JSON.stringify(reply.errors)}`);
    if (!saved) break;
    took.push(performance.now() - began);
    Object.assign(entry, saved, { doubtful: undefined });
  }
  return took;
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
