import { setTimeout as wait } from 'node:timers/promises';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rights } from '../../../apps/api/src/access/rights.ts';
import { LiveClient } from '../../support/live-client.ts';
import { type Cast, invitation, joinAs, startCast } from '../../support/portal.ts';
import { type LinkHolder, type RightsFixtures, rightsFixtures } from './rights-fixtures.ts';
import { actsInWords, type OperationRow, operationsInWords } from '../../support/rights-tables.ts';
import { fieldWith } from '../../support/sample-arguments.ts';
import type { Visitor } from '../../support/visitor.ts';

const acts = actsInWords();
const rows = operationsInWords();
const asWho = [
  'owner',
  'consultant',
  'executive',
  'contributor',
  'viewer',
  'executive of B',
  'contributor of B',
  'viewer of B',
  'owner elsewhere',
  'respondent',
  'open link',
  'participant',
  'affected person',
  'change link',
  'feedback giver',
  'stranger',
] as const;
type Who = (typeof asWho)[number];
type Kind = 'query' | 'mutation' | 'subscription';

let cast: Cast;
let operations: Map<string, { kind: Kind; field: GraphQLField<unknown, unknown> }>;
let values: RightsFixtures['values'];
let links: RightsFixtures['links'];
let special: RightsFixtures['special'];

beforeAll(async () => {
  cast = await startCast({ PEERWAY_OUTBOUND: '127.0.0.1' });
  operations = schemaOperations();
  ({ values, links, special } = await rightsFixtures(cast));
});
afterAll(() => cast.running.close());

function schemaOperations(): typeof operations {
  const schema = cast.running.portal.app.get(GraphQLSchemaHost).schema;
  const of = (kind: Kind, fields: Record<string, GraphQLField<unknown, unknown>> = {}) =>
    Object.values(fields).map((field) => [field.name, { kind, field }] as const);
  return new Map([
    ...of('query', schema.getQueryType()?.getFields()),
    ...of('mutation', schema.getMutationType()?.getFields()),
    ...of('subscription', schema.getSubscriptionType()?.getFields()),
  ]);
}

function visitorFor(who: Who): { visitor: Visitor; headers: Record<string, string> } {
  const { owner, consultant, clientA, clientB, elsewhere, stranger } = cast;
  const visitors: Record<Exclude<Who, LinkHolder | 'stranger'>, Visitor> = {
    owner,
    consultant,
    executive: clientA.executive,
    contributor: clientA.contributor,
    viewer: clientA.viewer,
    'executive of B': clientB.executive,
    'contributor of B': clientB.contributor,
    'viewer of B': clientB.viewer,
    'owner elsewhere': elsewhere,
  };
  if (holdsLink(who)) return { visitor: owner, headers: { 'x-respondent': links[who] } };
  return { visitor: who === 'stranger' ? stranger() : visitors[who], headers: {} };
}

function holdsLink(who: Who): who is LinkHolder {
  return Object.hasOwn(links, who);
}

/** What the tables say that somebody gets. */
function expected({ letsIn, countsIn }: OperationRow, who: Who): string {
  if (letsIn === 'anyone') return 'in';
  if (letsIn === 'a respondent') return who === 'respondent' ? 'in' : who === 'open link' ? 'in' : 'UNAUTHENTICATED';
  const holder = /^an? (.*)$/.exec(letsIn)?.[1];
  if (holder !== undefined && holder in links) return who === holder ? 'in' : 'UNAUTHENTICATED';
  if (holdsLink(who) || who === 'stranger') return 'UNAUTHENTICATED';
  if (letsIn === 'any user') return 'in';
  const role = who === 'owner elsewhere' ? 'owner' : (who.split(' ')[0] ?? '');
  const isForeign = who.includes(' ');
  if (isForeign && countsIn === 'engagement') return 'NOT_FOUND';
  if (!acts[letsIn]?.includes(role)) return 'FORBIDDEN';
  const isNamed = countsIn === 'organization' || countsIn === 'its own workspace';
  return isForeign && isNamed ? 'NOT_FOUND' : 'in';
}

/** Tries an operation, and takes back whatever it did: a second field in the same transaction always fails. */
async function attempt(name: string, who: Who): Promise<string> {
  const { kind, field } = operations.get(name) ?? { kind: 'query' as const, field: undefined };
  if (!field) return 'not there';
  const { visitor, headers } = visitorFor(who);
  const asked = fieldWith(field, { ...values, ...special[name] });
  if (kind === 'subscription') return subscribing(asked, visitor.cookie, headers['x-respondent']);
  const spoil = kind === 'mutation' ? ' spoiled: acceptInvitation(token: "none") { __typename }' : '';
  const { errors } = await visitor.ask(`${kind} { tried: ${asked}${spoil} }`, {}, headers);
  const unfit = errors.find(({ path }) => path === undefined);
  if (unfit) return unfit.extensions.code;
  const code = errors.find(({ path }) => path?.[0] === 'tried')?.extensions.code;
  // Other refusals come from behind the guard: the round is open already, the version is not the last one.
  return ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'FAULT'].find((refusal) => refusal === code) ?? 'in';
}

/** A subscription goes over a socket, which lets in nobody without a session or a personal link. */
async function subscribing(asked: string, cookie: string, link: string | undefined): Promise<string> {
  const first = link === undefined ? {} : { respondent: link };
  const live = new LiveClient(cast.running.url, { cookie, first });
  const isIn = await Promise.race([live.ready().then(() => true), live.ended.then(() => false)]);
  if (!isIn) return (await live.ended).code === 4401 ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  const id = live.subscribe(`subscription { tried: ${asked} }`);
  const refused = await Promise.race([live.refusal(id), wait(500).then(() => 'in')]);
  live.close();
  return refused === 'none' ? 'in' : refused;
}

describe('the table of acts in docs/rights.md', () => {
  it('says what the code says', () => {
    expect(acts).toEqual(Object.fromEntries(Object.entries(rights).map(([act, roles]) => [act, [...roles]])));
  });

  it('has a row for every operation of the schema', () => {
    const written = rows.map(({ operation }) => operation);
    expect([...operations.keys()].filter((name) => !written.includes(name))).toEqual([]);
    expect(written.filter((name) => !operations.has(name))).toEqual([]);
  });
});

describe.each(rows.map((row) => [row.operation, row] as const))('%s', (operation, row) => {
  it.each(asWho)('for %s', async (who) => {
    const got = await attempt(operation, who);
    // Whoever came by the open link has no questionnaire of their own yet: let in, and told what to do first.
    const isUndeclared = who === 'open link' && row.letsIn === 'a respondent' && got === 'FORBIDDEN';
    // Nor does a socket open for them, whatever they would ask over it.
    const isSocketless = ['open link', 'affected person', 'change link', 'feedback giver'].includes(who);
    const isLeftOut = isSocketless && operations.get(operation)?.kind === 'subscription' && got === 'FORBIDDEN';
    if (isLeftOut) expect(expected(row, who)).toMatch(isUndeclared ? /^in$/ : /^UNAUTHENTICATED$/);
    else expect(isUndeclared ? 'in' : got).toBe(expected(row, who));
  });
});

describe('what does not exist and what is another client’s', () => {
  const reads = [
    ['engagement', 'query ($id: ID!) { engagement(id: $id) { name } }', (): string => cast.clientA.engagement],
    ['organization', 'query ($id: ID!) { organization(id: $id) { name } }', (): string => cast.clientA.organization],
  ] as const;

  it.each(reads)('%s: get the same reply, word for word', async (_, query, existing) => {
    const nobodys = await cast.clientB.contributor.ask(query, { id: '01a201b0-64b2-7238-a302-691d1b599934' });
    const foreign = await cast.clientB.contributor.ask(query, { id: existing() });
    const bare = ({ errors, data }: typeof foreign): unknown => ({
      data,
      errors: errors.map(({ message, extensions }) => ({ message, code: extensions['code'] })),
    });
    expect(bare(foreign)).toEqual(bare(nobodys));
    expect(foreign.code).toBe('NOT_FOUND');
  });

  it('are alike also for a round of one’s own engagement and one of another', async () => {
    const query =
      'query ($engagement: ID!, $round: ID!) { engagement(id: $engagement) { round(id: $round) { name } } }';
    const round = values['round'];
    expect((await cast.clientB.contributor.ask(query, { engagement: cast.clientB.engagement, round })).code).toBe(
      'NOT_FOUND',
    );
    expect((await cast.owner.ask(query, { engagement: cast.clientB.engagement, round })).code).toBe('NOT_FOUND');
    const close =
      'mutation ($engagement: ID!, $round: ID!) { closeRound(engagement: $engagement, round: $round) { id } }';
    expect((await cast.owner.ask(close, { engagement: cast.clientB.engagement, round })).code).toBe('NOT_FOUND');
  });
});

describe('lists', () => {
  it('show each client what is theirs', async () => {
    const query =
      '{ engagements { nodes { name organization { name } } totalCount } organizations(first: 10) { nodes { name engagements(first: 10) { nodes { name } } } totalCount } }';
    for (const visitor of [cast.clientA.executive, cast.clientA.contributor, cast.clientA.viewer]) {
      const { data } = await visitor.ask(query);
      expect(JSON.stringify(data)).not.toMatch(/Client B|Elsewhere/);
      expect(data).toMatchObject({ engagements: { totalCount: 1 }, organizations: { totalCount: 1 } });
    }
    const { data } = await cast.elsewhere.ask(query);
    expect(JSON.stringify(data)).not.toMatch(/Client/);
  });

  it('show an owner who belongs to two workspaces the members of the chosen one', async () => {
    const token = await invitation(cast.owner, { role: 'consultant' });
    await cast.elsewhere.need('mutation ($token: String!) { acceptInvitation(token: $token) { id } }', { token });
    const { data } = await cast.elsewhere.ask('{ members { totalCount } }', {}, { 'x-workspace': cast.otherWorkspace });
    expect(data).toEqual({ members: { totalCount: 1 } });
  });
});

describe('two parts that differ', () => {
  it('each count in their own engagement only', async () => {
    const both = await joinAs(cast.running, cast.owner, { role: 'viewer', engagement: cast.clientA.engagement });
    const token = await invitation(cast.owner, { role: 'contributor', engagement: cast.clientB.engagement });
    await both.need('mutation ($token: String!) { acceptInvitation(token: $token) { id } }', { token });
    const edit =
      'mutation ($id: ID!, $name: String!) { updateOrganization(id: $id, version: 1, input: { name: $name, profile: { countries: [], constraints: [] } }) { name } }';
    expect((await both.ask(edit, { id: cast.clientA.organization, name: 'Mine now' })).code).toBe('FORBIDDEN');
    expect((await both.ask(edit, { id: cast.clientB.organization, name: 'Client B, renamed' })).data).toEqual({
      updateOrganization: { name: 'Client B, renamed' },
    });
  });
});
