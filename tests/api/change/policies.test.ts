import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stageChangeLink, stagePeople } from '../../support/change-stage.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { approved, policyDraft, published, stagePolicy, writePolicy } from '../../support/policy-stage.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { dayIn } from '../../support/pulse-stage.ts';
import { editChange, group } from './change-fields.ts';

let cast: Cast;
let e: string;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());
beforeEach(async () => {
  e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
  const groups = ['drivers', 'clerks'].map((id) => ({ id, version: 0, part: group(id) }));
  await cast.owner.need(editChange, { e, edits: { group: groups } });
});

const sign = `mutation ($v: String!, $h: String!) { acknowledgePolicy(input: { version: $v, hash: $h, language: en }) { policy number hash name acknowledgedAt } }`;
const mine = `{ myChange { policies { policy number version hash state signedNumber texts { text } } } }`;
const standings = `query ($e: ID!) { policyStandings(engagementId: $e) { people policies { policy bound signed open overdue excepted } } }`;
const signers = `query ($e: ID!, $s: [SigningState!]!, $f: Int!, $a: String) {
  policySigners(engagementId: $e, wanted: { policy: "peers", states: $s, first: $f, after: $a }) { nodes { person name state signedNumber way } next } }`;

async function byLink(token: string, text: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await cast.stranger().ask(text, variables, { 'x-respondent': token });
  return { data, code: errors[0]?.extensions.code };
}
const signed = (token: string, version: { id: string; hash: string }) =>
  byLink(token, sign, { v: version.id, h: version.hash });
async function standing(): Promise<Record<string, number> | undefined> {
  const { policies } = await cast.owner.need<{ policies: Record<string, number>[] }>(standings, { e });
  return policies[0];
}

describe('a policy', () => {
  it('is signed once by whom it binds, with proof of who, when, which version and which words', async () => {
    const version = await stagePolicy(cast, e);
    const [mara] = await stagePeople(cast, e, [{ name: 'Mara', groups: ['drivers'] }]);
    const token = mara?.token ?? '';
    expect((await byLink(token, mine)).data).toMatchObject({
      myChange: {
        policies: [{ policy: 'peers', state: 'open', number: 1, texts: [{ text: 'Be kind to the network.' }] }],
      },
    });
    const first = await signed(token, version);
    expect(first.data).toMatchObject({ acknowledgePolicy: { name: 'Mara', number: 1, hash: version.hash } });
    expect(await signed(token, version)).toEqual(first);
    expect(await standing()).toMatchObject({ bound: 1, signed: 1, open: 0 });
    const words = JSON.stringify({
      ...{ policy: 'peers', number: 1, kind: 'acceptableUse' },
      texts: [{ language: 'en', title: 'Use of peers', text: 'Be kind to the network.' }],
    });
    expect(version.hash).toBe(createHash('sha256').update(words).digest('hex'));
  });

  it('counts one signature of twenty that arrive at the same moment', async () => {
    const version = await stagePolicy(cast, e);
    const [mara] = await stagePeople(cast, e, [{ groups: ['drivers'] }]);
    const replies = await Promise.all(Array.from({ length: 20 }, () => signed(mara?.token ?? '', version)));
    expect(new Set(replies.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    const rows = await sqlAsDatabaseOwner(
      cast.running.portal,
      'select id from acknowledgement where engagement_id = $1',
      [e],
    );
    expect(rows).toHaveLength(1);
  });

  it('refuses a forged link, other words, a version that is not out, and whoever it does not bind', async () => {
    const draft = policyDraft({ groups: ['drivers'] });
    const version = await stagePolicy(cast, e, draft);
    const [mara, ben] = await stagePeople(cast, e, [{ groups: ['drivers'] }, { groups: ['clerks'] }]);
    const token = mara?.token ?? '';
    expect((await signed(`${token.slice(0, -2)}xx`, version)).code).toBe('LINK_INVALID');
    expect((await signed(token, { ...version, hash: 'f'.repeat(64) })).code).toBe('VERSION_REPLACED');
    await writePolicy(cast, e, { ...draft, answerWithinDays: 20 }, 1);
    const next = await approved(cast, e, { version: 2 });
    expect((await signed(token, next)).code).toBe('VERSION_REPLACED');
    expect((await signed(ben?.token ?? '', version)).code).toBe('NOT_ASKED');
    expect(await standing()).toMatchObject({ bound: 1, signed: 0 });
  });

  it('refuses the link of before once a new one was issued', async () => {
    const version = await stagePolicy(cast, e);
    const [mara] = await stagePeople(cast, e, [{ groups: ['drivers'] }]);
    await cast.owner.need('mutation ($e: ID!, $p: ID!) { reissuePersonLink(engagementId: $e, person: $p) { url } }', {
      ...{ e, p: mara?.id },
    });
    expect((await signed(mara?.token ?? '', version)).code).toBe('LINK_INVALID');
  });

  it('that changed asks again only those whom the change concerns, and nobody for a slip of the pen', async () => {
    const draft = policyDraft();
    const version = await stagePolicy(cast, e, draft);
    const [mara, ben] = await stagePeople(cast, e, [{ groups: ['drivers'] }, { groups: ['clerks'] }]);
    for (const person of [mara, ben]) await signed(person?.token ?? '', version);
    const words = (text: string) => [{ language: 'en' as const, title: 'Use of peers', text }];
    await writePolicy(cast, e, { ...draft, texts: words('Trucks stay online.') }, 1);
    const second = await approved(cast, e, { version: 2, concerns: ['drivers'] });
    await published(cast, e, second.id);
    expect(await standing()).toMatchObject({ bound: 2, signed: 1, open: 1 });
    expect((await byLink(ben?.token ?? '', mine)).data).toMatchObject({
      myChange: { policies: [{ state: 'signed', number: 2, signedNumber: 1 }] },
    });
    expect((await signed(mara?.token ?? '', version)).data).toMatchObject({ acknowledgePolicy: { number: 1 } });
    expect((await signed(mara?.token ?? '', second)).data).toMatchObject({ acknowledgePolicy: { number: 2 } });
    await writePolicy(cast, e, { ...draft, texts: words('Trucks stay online!') }, 2);
    await published(cast, e, (await approved(cast, e, { version: 3, isEditorial: true })).id);
    expect(await standing()).toMatchObject({ bound: 2, signed: 2, open: 0 });
  });

  it('is approved as it was read: a draft that changed meanwhile is a conflict, one that did not is the version before', async () => {
    const version = await stagePolicy(cast, e);
    expect(await approved(cast, e)).toMatchObject({ id: version.id });
    await writePolicy(cast, e, policyDraft({ owner: 'Ben' }), 1);
    const stale = await cast.owner.ask(
      `mutation ($e: ID!) { approvePolicy(engagementId: $e, input: { policy: "peers", version: 1, isEditorial: false, concerns: [] }) { id } }`,
      { e },
    );
    expect(stale.errors[0]?.extensions.code).toBe('CONFLICT');
    const unknown = await cast.owner.ask(
      `mutation ($e: ID!) { approvePolicy(engagementId: $e, input: { policy: "peers", version: 2, isEditorial: false, concerns: ["pilots"] }) { id } }`,
      { e },
    );
    expect(unknown.errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('is not approved as long as a text of it has gaps, whatever its language, and is once they are filled', async () => {
    const english = { language: 'en' as const, title: 'Use of peers', text: 'Report to the desk.' };
    const german = (text: string) => ({ language: 'de' as const, title: 'Nutzung', text });
    await writePolicy(cast, e, policyDraft({ texts: [english, german('Melden an [… wohin Meldungen gehen].')] }));
    const refused = await cast.owner.ask(
      `mutation ($e: ID!) { approvePolicy(engagementId: $e, input: { policy: "peers", version: 1, isEditorial: false, concerns: [] }) { id } }`,
      { e },
    );
    expect(refused.errors[0]).toMatchObject({
      message: expect.stringContaining('Fill in each of them') as string,
      extensions: { code: 'POLICY_HAS_GAPS', languages: ['de'] },
    });
    await writePolicy(cast, e, policyDraft({ texts: [english, german('Melden an den Dienst.')] }), 1);
    expect(await approved(cast, e, { version: 2 })).toMatchObject({ number: 1 });
  });

  it('that is withdrawn asks nobody, keeps what was signed, and leads nowhere by its open link', async () => {
    const version = await stagePolicy(cast, e);
    const [mara] = await stagePeople(cast, e, [{ groups: ['drivers'] }]);
    const link = await stageChangeLink(cast, e, { kind: 'policy', subject: 'peers' });
    const open = '{ publishedPolicy { number hash organization texts { title } } }';
    expect((await byLink(link, open)).data).toMatchObject({ publishedPolicy: { number: 1, hash: version.hash } });
    await signed(mara?.token ?? '', version);
    await cast.owner.need(
      'mutation ($e: ID!, $v: ID!) { withdrawPolicyVersion(engagementId: $e, version: $v) { id } }',
      {
        ...{ e, v: version.id },
      },
    );
    expect(await standing()).toBeUndefined();
    expect((await byLink(link, open)).code).toBe('NOT_PUBLISHED');
    const rows = await sqlAsDatabaseOwner(
      cast.running.portal,
      'select id from acknowledgement where engagement_id = $1',
      [e],
    );
    expect(rows).toHaveLength(1);
  });

  it('cannot be rewritten once it was approved, not even by the application itself', async () => {
    const version = await stagePolicy(cast, e);
    const change = cast.running.portal.parts.orm.em.fork();
    await expect(
      change.getConnection().execute(`update policy_version set hash = 'x' where id = '${version.id}'`),
    ).rejects.toThrow();
  });
});

describe('who has signed', () => {
  it('is the same by name as in numbers: groups, roles, exceptions, changes and signatures of every kind', async () => {
    const draft = policyDraft({ groups: ['drivers'], roles: ['Night  Shift'] });
    const version = await stagePolicy(cast, e, draft);
    const people = await stagePeople(
      cast,
      e,
      Array.from({ length: 12 }, (_none, n) => ({
        groups: n % 3 === 0 ? ['clerks'] : n % 3 === 1 ? ['drivers'] : ['drivers', 'clerks'],
        roles: n % 4 === 0 ? [' night shift'] : [],
      })),
    );
    for (const n of [1, 2, 4]) await signed(people[n]?.token ?? '', version);
    const exception = { policy: 'peers', reason: 'No device', instead: null, until: dayIn(1), grantedBy: 'Ada' };
    const exceptions = [
      { id: 'x1', group: null, person: people[5]?.id ?? '', ...exception },
      { id: 'x2', group: null, person: people[7]?.id ?? '', ...exception, until: dayIn(-1) },
    ].map((part) => ({ id: part.id, version: 0, part }));
    await cast.owner.need(editChange, { e, edits: { exception: exceptions } });
    await writePolicy(cast, e, { ...draft, answerWithinDays: 3 }, 1);
    await published(cast, e, (await approved(cast, e, { version: 2, concerns: ['clerks'] })).id);
    const numbers = await standing();
    const states = ['signed', 'open', 'overdue', 'excepted'];
    const found: Record<string, number> = {};
    for (const state of states) {
      const { nodes } = await cast.owner.need<{ nodes: { state: string }[] }>(signers, { e, s: [state], f: 200 });
      expect(nodes.every((node) => node.state === state)).toBe(true);
      found[state] = nodes.length;
    }
    expect(found).toEqual(Object.fromEntries(states.map((state) => [state, numbers?.[state]])));
    expect(numbers).toMatchObject({ bound: 9, excepted: 1 });
  });

  it('is read in pages, and put down for those who signed on paper', async () => {
    await stagePolicy(cast, e);
    const people = await stagePeople(
      cast,
      e,
      Array.from({ length: 5 }, (_none, n) => ({ name: `P${n}`, groups: ['drivers'] })),
    );
    const first = await cast.owner.need<{ nodes: { name: string }[]; next: string }>(signers, { e, s: [], f: 3 });
    const rest = await cast.owner.need<{ nodes: { name: string }[]; next: null }>(signers, {
      e,
      s: [],
      f: 3,
      a: first.next,
    });
    expect([...first.nodes, ...rest.nodes].map(({ name }) => name)).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
    const paper = `mutation ($e: ID!, $p: [String!]!) { recordAcknowledgements(engagementId: $e, input: { policy: "peers", people: $p }) }`;
    const whom = people.slice(0, 2).map(({ id }) => id);
    expect([await cast.owner.need(paper, { e, p: whom }), await cast.owner.need(paper, { e, p: whom })]).toEqual([
      2, 0,
    ]);
    const proof = await fetch(`${cast.owner.url}/api/engagements/${e}/policy-proof/peers.csv`, {
      headers: { cookie: cast.owner.cookie },
    });
    const lines = (await proof.text()).trim().split('\r\n');
    expect([lines.length, lines[1]]).toEqual([3, expect.stringContaining('recorded')]);
  });

  it('is no reminder without a mail server', async () => {
    await stagePolicy(cast, e);
    const { errors } = await cast.owner.ask(
      'mutation ($e: ID!) { remindOfPolicy(engagementId: $e, policy: "peers") }',
      { e },
    );
    expect(errors[0]?.extensions.code).toBe('MAIL_OFF');
  });
});
