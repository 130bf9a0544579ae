import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinEngagement, runPortal, setUpOwner, type RunningPortal } from '../../support/running-portal.ts';
import { statementsOf } from '../../support/statements.ts';
import type { Visitor } from '../../support/visitor.ts';

const create = `mutation ($name: String!) { createOrganization(input: { name: $name, profile: { countries: [], constraints: [] } }) { id } }`;
const state = `fact state value { number flag text choices } asOf source note`;
const read = `query ($id: ID!) { organization(id: $id) { inventory { ${state} } } }`;
const save = `mutation ($id: ID!, $entries: [InventoryEntryInput!]!, $seen: [InventoryEntryInput!]) {
  saveInventory(organization: $id, entries: $entries, seen: $seen) { inventorySummary { known unknown open } } }`;
const load = `mutation ($id: ID!, $csv: String!, $apply: Boolean!) { importInventory(organization: $id, csv: $csv, apply: $apply) { applied } }`;
const trail = `{ auditEntries(first: 100) { nodes { action subject subjectId changes { field before after } } } }`;

interface Entry {
  readonly fact: string;
  readonly state: string;
}

let running: RunningPortal;
let owner: Visitor;

beforeAll(async () => {
  running = await runPortal();
  owner = await setUpOwner(running);
});
afterAll(() => running.close());

async function added(name = 'Muster AG'): Promise<string> {
  return (await owner.need<{ id: string }>(create, { name })).id;
}

async function known(id: string): Promise<Entry[]> {
  const { inventory } = await owner.need<{ inventory: Entry[] }>(read, { id });
  return inventory.filter((entry) => entry.state === 'known');
}

const yes = { fact: 'single-sign-on', state: 'known', value: { flag: true } };
const no = { fact: 'single-sign-on', state: 'known', value: { flag: false } };

describe('the inventory of an organization', () => {
  it('asks 53 facts, and knows none of them at first', async () => {
    const id = await added();
    const facts = await owner.need<{ id: string }[]>(
      `{ inventoryFacts { id name group type unit range { maximum } options { id label } question whereToLook unknownMeans } }`,
    );
    expect(facts).toHaveLength(53);
    const { inventory } = await owner.need<{ inventory: Entry[] }>(read, { id });
    expect(inventory.map(({ fact }) => fact)).toEqual(facts.map((fact) => fact.id));
    expect(new Set(inventory.map((entry) => entry.state))).toEqual(new Set(['unknown']));
  });

  it('keeps what is entered, and tells what is unknown from what nobody has looked at', async () => {
    const id = await added();
    const entries = [
      { ...yes, asOf: '2026-01-31', source: ' IT lead ', note: 'since\r\nMay' },
      { fact: 'job-sandbox', state: 'unknown' },
    ];
    expect(await owner.need(save, { id, entries })).toEqual({ inventorySummary: { known: 1, unknown: 1, open: 51 } });
    expect(await known(id)).toEqual([
      {
        fact: 'single-sign-on',
        state: 'known',
        value: { number: null, flag: true, text: null, choices: null },
        asOf: '2026-01-31',
        source: 'IT lead',
        note: 'since\nMay',
      },
    ]);
    const { inventoryGaps } = await owner.need<{
      inventoryGaps: { group: string; gaps: { fact: string; asked: boolean; unknownMeans: string }[] }[];
    }>(`query ($id: ID!) { organization(id: $id) { inventoryGaps { group gaps { fact asked unknownMeans } } } }`, {
      id,
    });
    expect(inventoryGaps[0]?.gaps.find(({ fact }) => fact === 'job-sandbox')).toEqual({
      fact: 'job-sandbox',
      asked: true,
      unknownMeans: 'Assume no; no outside job may run on staff devices',
    });
  });

  it.each([
    ['a fact that does not exist', { ...yes, fact: 'no-such-fact' }, 'FACT_UNKNOWN', '1.fact'],
    ['a value of another type', { ...yes, value: { number: 1 } }, 'VALUE_MISSING', '1.value'],
    [
      'an option that is not offered',
      { fact: 'access-rule-owner', state: 'known', value: { choices: ['me'] } },
      'CHOICE_UNKNOWN',
      '1.value',
    ],
    [
      'a share above 100',
      { fact: 'sites-with-local-host', state: 'known', value: { number: 101 } },
      'NUMBER_TOO_LARGE',
      '1.value',
    ],
    ['a day in the future', { ...yes, asOf: '2999-01-01' }, 'DAY_IN_FUTURE', '1.asOf'],
    ['a fact twice', { fact: 'job-sandbox', state: 'unknown' }, 'FACT_REPEATED', '1.fact'],
  ])('refuses %s, and keeps nothing of what came with it', async (_what, entry, finding, field) => {
    const id = await added();
    const good = { fact: 'job-sandbox', state: 'known', value: { flag: true } };
    const { code, errors } = await owner.ask(save, { id, entries: [good, entry] });
    expect(code).toBe('BAD_INPUT');
    expect(errors[0]?.extensions).toMatchObject({ field, findings: [{ code: finding, at: field }] });
    expect(await known(id)).toEqual([]);
  });

  it.each([
    ['29 February of a year without one', { ...yes, asOf: '2025-02-29' }, '0.asOf'],
    ['a NUL in a note', { ...yes, note: 'a\0b' }, '0.note'],
    ['a source of 5,000 characters', { ...yes, source: 'x'.repeat(5000) }, '0.source'],
  ])('refuses %s next to its cause', async (_what, entry, field) => {
    const { code, errors } = await owner.ask(save, { id: await added(), entries: [entry] });
    expect(code).toBe('BAD_INPUT');
    expect(errors[0]?.extensions['field']).toBe(field);
  });

  it('does not overwrite what somebody else has changed since it was seen; both come back', async () => {
    const id = await added();
    await owner.need(save, { id, entries: [yes] });
    const { code, errors } = await owner.ask(save, {
      id,
      entries: [no],
      seen: [{ fact: 'single-sign-on', state: 'unknown' }],
    });
    expect(code).toBe('CONFLICT');
    expect(errors[0]?.message).toMatch(/Single sign-on/);
    expect(errors[0]?.extensions).toMatchObject({
      current: [{ value: { flag: true } }],
      yours: [{ value: { flag: false } }],
    });
    expect(await known(id)).toMatchObject([{ value: { flag: true } }]);
  });

  it('takes the same entry from two people, and a change of what was really seen', async () => {
    const id = await added();
    const unseen = [{ fact: 'single-sign-on', state: 'unknown' }];
    await owner.need(save, { id, entries: [yes], seen: unseen });
    expect((await owner.ask(save, { id, entries: [yes], seen: unseen })).code).toBeUndefined();
    expect((await owner.ask(save, { id, entries: [no], seen: [yes] })).code).toBeUndefined();
    expect(await known(id)).toMatchObject([{ value: { flag: false } }]);
  });

  it('takes one of two people who save different things at the same moment', async () => {
    const id = await added();
    const unseen = [{ fact: 'single-sign-on', state: 'unknown' }];
    const saves = [yes, no].map((entry) => owner.ask(save, { id, entries: [entry], seen: unseen }));
    expect((await Promise.all(saves)).map(({ code }) => code).toSorted()).toEqual(['CONFLICT', undefined]);
  });

  it('leaves one audit entry for each fact that changed, and none for what stayed', async () => {
    const id = await added();
    await owner.need(save, { id, entries: [yes, { fact: 'job-sandbox', state: 'unknown' }] });
    await owner.need(save, { id, entries: [no, { fact: 'job-sandbox', state: 'unknown' }] });
    type Node = {
      action: string;
      subject: string;
      subjectId: string;
      changes: { field: string; before: string | null; after: string }[];
    };
    const { nodes } = await owner.need<{ nodes: Node[] }>(trail);
    const own = nodes.filter(({ subject, subjectId }) => subjectId === id && subject === 'InventoryEntry');
    expect(own).toHaveLength(3);
    expect(own[0]?.changes.find(({ field }) => field === 'entry')).toMatchObject({
      before: expect.stringContaining('"flag":true'),
      after: expect.stringContaining('"flag":false'),
    });
  });

  it('costs no more statements for many organizations than for one', async () => {
    for (const name of ['One', 'Two', 'Three']) await owner.need(save, { id: await added(name), entries: [yes] });
    const list = `query ($first: Int!) { organizations(first: $first) { nodes { inventory { fact state } inventorySummary { known } } } }`;
    const count = async (first: number) =>
      (await statementsOf(running.portal, () => owner.need(list, { first }))).length;
    const one = await count(1);
    expect(await count(3)).toBeLessThanOrEqual(one);
    const { nodes } = await owner.need<{ nodes: { inventory: Entry[] }[] }>(list, { first: 100 });
    expect(
      nodes
        .at(-1)
        ?.inventory.filter((entry) => entry.state === 'known')
        .map(({ fact }) => fact),
    ).toEqual(['single-sign-on']);
  });

  it('is open to a contributor of the engagement, read by a viewer, and hidden from other clients', async () => {
    const id = await added('Client A');
    const other = await added('Client B');
    const begin = `mutation ($id: ID!) { createEngagement(organization: $id, name: "Adoption") { id } }`;
    const engagement = (await owner.need<{ id: string }>(begin, { id })).id;
    const contributor = await joinEngagement(running, owner, { engagement, role: 'contributor' });
    const viewer = await joinEngagement(running, owner, { engagement, role: 'viewer' });
    expect((await contributor.ask(save, { id, entries: [yes] })).code).toBeUndefined();
    expect((await contributor.ask(load, { id, csv: 'fact,value\njob-sandbox,no', apply: true })).code).toBeUndefined();
    expect((await contributor.ask(save, { id: other, entries: [yes] })).code).toBe('NOT_FOUND');
    expect((await contributor.ask(load, { id: other, csv: 'fact,value', apply: false })).code).toBe('NOT_FOUND');
    expect((await viewer.ask(save, { id, entries: [no] })).code).toBe('FORBIDDEN');
    expect((await viewer.ask(read, { id })).code).toBeUndefined();
  });
});
