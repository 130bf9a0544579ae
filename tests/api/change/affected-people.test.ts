import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { editChange, group } from './change-fields.ts';

let cast: Cast;
let e: string;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());
beforeEach(async () => {
  e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
  const edits = { group: ['drivers', 'clerks'].map((id) => ({ id, version: 0, part: group(id) })) };
  await cast.owner.need(editChange, { e, edits });
});

const saving = `mutation ($e: ID!, $edit: AffectedPersonEditInput!) {
  saveAffectedPerson(engagementId: $e, edit: $edit) { id name version groups language } }`;
const list = `query ($e: ID!, $s: String, $g: ID) { affectedPeople(engagementId: $e, search: $s, group: $g) { totalCount nodes { name } } }`;
const links = `query ($e: ID!, $people: [ID!]!) { affectedPersonLinks(engagementId: $e, people: $people) { url } }`;
const reissue = `mutation ($e: ID!, $p: ID!) { reissuePersonLink(engagementId: $e, person: $p) { url } }`;
const remove = `mutation ($e: ID!, $people: [ID!]!) { removeAffectedPeople(engagementId: $e, people: $people) }`;
const mara = { name: 'Mara', email: 'Mara@example.org', language: 'de', groups: ['drivers'], roles: [] };
const code = async (text: string, variables: Record<string, unknown>): Promise<unknown> =>
  (await cast.owner.ask(text, variables)).errors[0]?.extensions;

async function add(person: object = mara): Promise<string> {
  const id = randomUUID();
  await cast.owner.need(saving, { e, edit: { id, person: person, version: 0 } });
  return id;
}
async function opened(url: string): Promise<unknown> {
  const token = url.split('/').at(-1) ?? '';
  const { data, errors } = await cast.stranger().ask('{ myChange { name } }', {}, { 'x-respondent': token });
  return errors[0]?.extensions.code ?? data?.['myChange'];
}

describe('those whom the rollout reaches', () => {
  it('are added once, however often that is sent, and found by name, address and group', async () => {
    const id = await add();
    expect(await cast.owner.need(saving, { e, edit: { id, person: mara, version: 0 } })).toMatchObject({ version: 1 });
    await add({
      name: 'Olu',
      email: null,
      number: '4711',
      language: 'en',
      groups: ['clerks', 'drivers'],
      roles: ['Support'],
    });
    const found = async (variables: object): Promise<string[]> =>
      (await cast.owner.need<{ nodes: { name: string }[] }>(list, { e, ...variables })).nodes
        .map(({ name }) => name)
        .sort();
    expect(await found({})).toEqual(['Mara', 'Olu']);
    expect(await found({ s: 'mara@' })).toEqual(['Mara']);
    expect(await found({ s: '4711' })).toEqual(['Olu']);
    expect(await found({ s: '%' })).toEqual([]);
    expect(await found({ g: 'drivers' })).toEqual(['Mara', 'Olu']);
    expect(await found({ g: 'clerks' })).toEqual(['Olu']);
  });

  it('are one person each: an address or number that somebody has is refused, in whatever letters', async () => {
    await add();
    const twin = { ...mara, name: 'Mara again', email: 'mara@EXAMPLE.org', language: 'en' };
    expect(await code(saving, { e, edit: { id: randomUUID(), person: twin, version: 0 } })).toMatchObject({
      code: 'PERSON_KNOWN',
      field: 'email',
    });
  });

  it('are in groups that are there, and edited without overwriting each other', async () => {
    expect(
      await code(saving, { e, edit: { id: randomUUID(), person: { ...mara, groups: ['pilots'] }, version: 0 } }),
    ).toMatchObject({
      code: 'BAD_INPUT',
      field: 'groups',
    });
    const id = await add();
    await cast.consultant.need(saving, { e, edit: { id, person: { ...mara, name: 'Mara B.' }, version: 1 } });
    expect(await code(saving, { e, edit: { id, person: { ...mara, name: 'Mara C.' }, version: 1 } })).toMatchObject({
      code: 'CONFLICT',
      current: { content: { name: 'Mara B.' } },
    });
  });

  it('come by a link of their own, which a new one ends, and which is gone with them', async () => {
    const id = await add();
    const [first] = await cast.owner.need<{ url: string }[]>(links, { e, people: [id] });
    expect(await opened(first?.url ?? '')).toEqual({ name: 'Mara' });
    const second = await cast.owner.need<{ url: string }>(reissue, { e, p: id });
    expect(await opened(first?.url ?? '')).toBe('LINK_INVALID');
    expect(await opened(second.url)).toEqual({ name: 'Mara' });
    expect(await cast.owner.need(remove, { e, people: [id, randomUUID()] })).toEqual([id]);
    expect(await opened(second.url)).toBe('LINK_INVALID');
  });

  it('are named to whoever may see people, and to no viewer', async () => {
    const asked = await cast.clientA.viewer.ask(list, { e: cast.clientA.engagement });
    expect(asked.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await cast.clientA.contributor.need(list, { e: cast.clientA.engagement })).toMatchObject({ totalCount: 0 });
  });

  it('leave a line in the trail for each edit', async () => {
    const id = await add();
    await cast.owner.need(reissue, { e, p: id });
    await cast.owner.need(remove, { e, people: [id] });
    const trail = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select action from audit_entry where engagement_id = $1 and subject = 'AffectedPerson' order by at, id`,
      [e],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'saveAffectedPerson',
      'reissuePersonLink',
      'removeAffectedPeople',
    ]);
  });
});
