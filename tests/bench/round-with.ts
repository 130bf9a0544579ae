import type { Product } from '../support/product.ts';
import { Visitor } from '../support/visitor.ts';

/** An open round on a fresh portal, with links to answer by. */
export interface BenchRound {
  readonly owner: Visitor;
  readonly engagement: string;
  readonly round: string;
  readonly tokens: readonly string[];
  readonly questions: readonly string[];
}

/** Sets a portal up with one open round on every dimension and so many respondents of one audience. */
export async function roundWith(product: Product, people: number): Promise<BenchRound> {
  const owner = new Visitor(product.url);
  const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
  await owner.post('/api/setup', { ...account, token: product.setupToken, workspace: 'Practice' });
  const profile = { industry: null, employees: null, sites: null, countries: [], constraints: [] };
  const organization = await owner.need<{ id: string }>(
    'mutation ($input: OrganizationInput!) { createOrganization(input: $input) { id } }',
    { input: { name: 'Bench', profile } },
  );
  const engagement = await owner.need<{ id: string }>(
    'mutation ($o: ID!) { createEngagement(organization: $o, name: "Bench") { id } }',
    { o: organization.id },
  );
  const bank = await owner.need<{ dimensions: { id: string; questions: { id: string; audiences: string[] }[] }[] }>(
    '{ questionBank { dimensions { id questions { id audiences } } } }',
  );
  const dimensions = bank.dimensions.map(({ id }) => id);
  const input = { name: 'Bench', anonymity: 'attributed', closesOn: null, audiences: [{ audience: 'it', dimensions }] };
  const made = await owner.need<{ id: string }>(
    'mutation ($e: ID!, $i: RoundInput!) { createRound(engagement: $e, input: $i) { id } }',
    { e: engagement.id, i: input },
  );
  const here = { e: engagement.id, r: made.id };
  await owner.need('mutation ($e: ID!, $r: ID!) { openRound(engagement: $e, round: $r) { id } }', here);
  const respondents = Array.from({ length: people }, (_, at) => ({ audience: 'it', name: `Respondent ${at}` }));
  await owner.need(
    'mutation ($e: ID!, $r: ID!, $p: [RespondentInput!]!) { addRespondents(engagement: $e, round: $r, respondents: $p) { id } }',
    { ...here, p: respondents },
  );
  const { round } = await owner.need<{ round: { respondents: { nodes: { link: { url: string } }[] } } }>(
    'query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { respondents { nodes { link { url } } } } } }',
    here,
  );
  return {
    owner,
    engagement: engagement.id,
    round: made.id,
    tokens: round.respondents.nodes.map(({ link }) => link.url.split('/').at(-1) ?? ''),
    questions: bank.dimensions
      .flatMap(({ questions }) => questions)
      .filter(({ audiences }) => audiences.includes('it'))
      .map(({ id }) => id),
  };
}
