import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  joinEngagement,
  joinWorkspace,
  runPortal,
  setUpOwner,
  type RunningPortal,
} from '../../support/running-portal.ts';
import type { Visitor } from '../../support/visitor.ts';

const create = `mutation ($input: OrganizationInput!) { createOrganization(input: $input) { id } }`;
const update = `mutation ($id: ID!, $input: OrganizationInput!, $version: Int!) {
  updateOrganization(id: $id, input: $input, version: $version) {
    name version profile { industry employees sites countries constraints } } }`;
const read = `query ($id: ID!) { organization(id: $id) { id name version sample profile { industry employees sites countries constraints } } }`;
const begin = `mutation ($organization: ID!) { createEngagement(organization: $organization, name: "Adoption") { id } }`;

const empty = { industry: null, employees: null, sites: null, countries: [], constraints: [] };

let running: RunningPortal;
let owner: Visitor;

beforeAll(async () => {
  running = await runPortal();
  owner = await setUpOwner(running);
});
afterAll(() => running.close());

async function added(name: string): Promise<string> {
  return (await owner.need<{ id: string }>(create, { input: { name, profile: empty } })).id;
}

async function withEngagement(name: string): Promise<{ organization: string; engagement: string }> {
  const organization = await added(name);
  return { organization, engagement: (await owner.need<{ id: string }>(begin, { organization })).id };
}

describe('an organization', () => {
  it('is kept with its profile, tidied, and begins with version 1', async () => {
    const profile = {
      industry: 'manufacturing',
      employees: 1200,
      countries: ['de', 'PL', 'DE'],
      constraints: [' No cloud '],
    };
    const { id } = await owner.need<{ id: string }>(create, { input: { name: ' Zu\u0308rich AG ', profile } });
    expect(await owner.need(read, { id })).toEqual({
      id,
      name: 'Z\u00fcrich AG',
      version: 1,
      sample: false,
      profile: {
        industry: 'manufacturing',
        employees: 1200,
        sites: null,
        countries: ['DE', 'PL'],
        constraints: ['No cloud'],
      },
    });
  });

  it.each([
    ['no name', { name: '  ', profile: empty }, 'name', /must not be empty/],
    ['a name with a NUL', { name: 'a\0b', profile: empty }, 'name', /broken character/],
    ['a name with a lone surrogate', { name: 'a\ud800', profile: empty }, 'name', /broken character/],
    ['a name with a right-to-left mark', { name: 'a\u200fb', profile: empty }, 'name', /reading direction/],
    ['a name of 5,000 characters', { name: 'x'.repeat(5000), profile: empty }, 'name', /at most 120/],
    [
      'an industry that is not on the list',
      { name: 'A', profile: { ...empty, industry: 'alchemy' } },
      'profile.industry',
      /list/,
    ],
    [
      'a country that does not exist',
      { name: 'A', profile: { ...empty, countries: ['XX'] } },
      'profile.countries.0',
      /ISO 3166/,
    ],
    [
      'fewer than one employee',
      { name: 'A', profile: { ...empty, employees: 0 } },
      'profile.employees',
      /at least one/,
    ],
  ])('is refused with %s, next to its cause, and nothing is kept', async (_what, input, field, sentence) => {
    const count = `{ organizations(first: 1) { totalCount } }`;
    const before = await owner.need(count);
    const { code, errors } = await owner.ask(create, { input });
    expect(code).toBe('BAD_INPUT');
    expect(errors[0]?.extensions['field']).toBe(field);
    expect(errors[0]?.message).toMatch(sentence);
    expect(await owner.need(count)).toEqual(before);
  });

  it('is not overwritten by somebody who edited an older version; both versions come back', async () => {
    const id = await added('Muster AG');
    const first = await owner.need(update, { id, version: 1, input: { name: 'Muster SE', profile: empty } });
    expect(first).toMatchObject({ name: 'Muster SE', version: 2 });
    const { code, errors } = await owner.ask(update, { id, version: 1, input: { name: 'Muster KG', profile: empty } });
    expect(code).toBe('CONFLICT');
    expect(errors[0]?.extensions).toMatchObject({
      current: { name: 'Muster SE', version: 2 },
      yours: { name: 'Muster KG' },
    });
    expect(await owner.need(read, { id })).toMatchObject({ name: 'Muster SE', version: 2 });
  });

  it('takes one of two edits that arrive at the same moment', async () => {
    const id = await added('Zwei AG');
    const edits = ['One', 'Two'].map((name) => owner.ask(update, { id, version: 1, input: { name, profile: empty } }));
    const codes = (await Promise.all(edits)).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['CONFLICT', undefined]);
  });

  it('leaves an audit entry with what was there before and after', async () => {
    const id = await added('Spur AG');
    await owner.need(update, { id, version: 1, input: { name: 'Spur SE', profile: { ...empty, sites: 3 } } });
    const { nodes } = await owner.need<{
      nodes: { action: string; subjectId: string; changes: { field: string }[] }[];
    }>(`{ auditEntries(first: 10) { nodes { action actor subject subjectId changes { field before after } } } }`);
    const own = nodes.filter(({ subjectId }) => subjectId === id);
    expect(own.map(({ action }) => action)).toEqual(['updateOrganization', 'createOrganization']);
    expect(own[0]).toMatchObject({ actor: 'Olga Owner', subject: 'Organization' });
    expect(own[0]?.changes).toContainEqual({ field: 'name', before: 'Spur AG', after: 'Spur SE' });
    expect(own[0]?.changes.find(({ field }) => field === 'profile')).toMatchObject({
      before: expect.stringContaining('"sites":null'),
      after: expect.stringContaining('"sites":3'),
    });
  });

  it('stands in a list that is read page by page', async () => {
    const list = `query ($after: String) { organizations(first: 2, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;
    type Page = { nodes: { id: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
    await added('Last AG');
    const ids: string[] = [];
    let page: Page | undefined;
    do {
      page = await owner.need<Page>(list, { after: page?.pageInfo.endCursor ?? null });
      ids.push(...page.nodes.map(({ id }) => id));
    } while (page.pageInfo.hasNextPage);
    expect(new Set(ids).size).toBe(page.totalCount);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe('who may see and change an organization', () => {
  it('does not exist for somebody without a part in it, nor for somebody who is not signed in', async () => {
    const mine = await withEngagement('Client A');
    const theirs = await withEngagement('Client B');
    const guest = await joinEngagement(running, owner, { engagement: mine.engagement, role: 'contributor' });
    expect((await guest.ask(read, { id: theirs.organization })).code).toBe('NOT_FOUND');
    expect(
      (await guest.ask(update, { id: theirs.organization, version: 1, input: { name: 'Mine', profile: empty } })).code,
    ).toBe('NOT_FOUND');
    const missing = await guest.ask(read, { id: '01990000-0000-7000-8000-000000000000' });
    const hidden = await guest.ask(read, { id: theirs.organization });
    expect(hidden.errors[0]?.message).toBe(missing.errors[0]?.message);
    expect(await guest.need(`{ organizations { nodes { id } totalCount } }`)).toEqual({
      nodes: [{ id: mine.organization }],
      totalCount: 1,
    });
    expect((await running.visitor().ask(read, { id: mine.organization })).code).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['contributor', undefined],
    ['executive', 'FORBIDDEN'],
    ['viewer', 'FORBIDDEN'],
  ] as const)('lets a %s of its engagement read it, and change it if the role allows', async (role, expected) => {
    const { organization, engagement } = await withEngagement(`For a ${role}`);
    const guest = await joinEngagement(running, owner, { engagement, role });
    expect((await guest.ask(read, { id: organization })).code).toBeUndefined();
    expect(
      (await guest.ask(update, { id: organization, version: 1, input: { name: 'New', profile: empty } })).code,
    ).toBe(expected);
    expect((await guest.ask(create, { input: { name: 'Another', profile: empty } })).code).toBe('FORBIDDEN');
  });

  it('lets a consultant of the workspace add and change every organization', async () => {
    const id = await added('For a consultant');
    const consultant = await joinWorkspace(running, owner, 'consultant');
    expect(
      (await consultant.ask(update, { id, version: 1, input: { name: 'New', profile: empty } })).code,
    ).toBeUndefined();
    expect((await consultant.ask(create, { input: { name: 'Another', profile: empty } })).code).toBeUndefined();
  });

  it('counts a role only for the organization of its engagement', async () => {
    const read_ = await withEngagement('Only to read');
    const write = await withEngagement('To write as well');
    const guest = await joinEngagement(running, owner, { engagement: read_.engagement, role: 'executive' });
    const invite = 'mutation ($e: ID!) { inviteToEngagement(engagement: $e, role: contributor) { url } }';
    const { url } = await owner.need<{ url: string }>(invite, { e: write.engagement });
    await guest.need('mutation ($token: String!) { acceptInvitation(token: $token) { id } }', {
      token: url.split('/').at(-1),
    });
    expect(
      (await guest.ask(update, { id: write.organization, version: 1, input: { name: 'New', profile: empty } })).code,
    ).toBeUndefined();
    expect(
      (await guest.ask(update, { id: read_.organization, version: 1, input: { name: 'New', profile: empty } })).code,
    ).toBe('FORBIDDEN');
  });
});
