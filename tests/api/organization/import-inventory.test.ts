import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventoryTemplate } from '@peerway/organization';
import { inventoryFacts } from '@peerway/organization/content';
import { runPortal, setUpOwner, type RunningPortal } from '../../support/running-portal.ts';
import type { Visitor } from '../../support/visitor.ts';

const create = `mutation ($name: String!) { createOrganization(input: { name: $name, profile: { countries: [], constraints: [] } }) { id } }`;
const state = `fact state value { number flag text choices } asOf source note`;
const read = `query ($id: ID!) { organization(id: $id) { inventory { ${state} } } }`;
const save = `mutation ($id: ID!, $entries: [InventoryEntryInput!]!, $seen: [InventoryEntryInput!]) {
  saveInventory(organization: $id, entries: $entries, seen: $seen) { inventorySummary { known unknown open } } }`;
const load = `mutation ($id: ID!, $csv: String!, $apply: Boolean!) { importInventory(organization: $id, csv: $csv, apply: $apply) {
  applied passedOver findings { code row column detail } rows { row fact outcome }
  changes { fact before { state } after { state value { number flag } } } organization { inventorySummary { known unknown open } } } }`;

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

async function added(): Promise<string> {
  return (await owner.need<{ id: string }>(create, { name: 'Muster AG' })).id;
}

async function known(id: string): Promise<Entry[]> {
  const { inventory } = await owner.need<{ inventory: Entry[] }>(read, { id });
  return inventory.filter((entry) => entry.state === 'known');
}

const yes = { fact: 'single-sign-on', state: 'known', value: { flag: true } };

describe('importing an inventory', () => {
  const csv =
    '\ufefffact;value;as of;source\r\ndrills-per-year;3;2026-01-31;Report\r\nsites-with-local-host;"12,5";;\r\ndata-catalogue;unknown;;\r\nsingle-sign-on;;;\r\n';

  it('shows what a file would change, and changes nothing until it is asked to', async () => {
    const id = await added();
    const shown = await owner.need(load, { id, csv, apply: false });
    expect(shown).toMatchObject({ applied: false, findings: [], organization: { inventorySummary: { known: 0 } } });
    const kept = await owner.need(load, { id, csv, apply: true });
    expect(kept).toEqual({
      applied: true,
      passedOver: [],
      findings: [],
      rows: [
        { row: 2, fact: 'drills-per-year', outcome: 'known' },
        { row: 3, fact: 'sites-with-local-host', outcome: 'known' },
        { row: 4, fact: 'data-catalogue', outcome: 'unknown' },
        { row: 5, fact: 'single-sign-on', outcome: 'blank' },
      ],
      changes: [
        { fact: 'drills-per-year', before: null, after: { state: 'known', value: { number: 3, flag: null } } },
        { fact: 'sites-with-local-host', before: null, after: { state: 'known', value: { number: 12.5, flag: null } } },
        { fact: 'data-catalogue', before: null, after: { state: 'unknown', value: null } },
      ],
      organization: { inventorySummary: { known: 2, unknown: 1, open: 50 } },
    });
  });

  it('changes nothing the second time', async () => {
    const id = await added();
    await owner.need(load, { id, csv, apply: true });
    expect(await owner.need(load, { id, csv, apply: true })).toMatchObject({ applied: true, changes: [] });
  });

  it('leaves facts alone that the file does not fill in', async () => {
    const id = await added();
    await owner.need(save, { id, entries: [yes] });
    await owner.need(load, { id, csv, apply: true });
    expect((await known(id)).map(({ fact }) => fact)).toContain('single-sign-on');
  });

  it('reports every mistake with its row and column, and keeps nothing of the file', async () => {
    const id = await added();
    const bad =
      'fact,value,as of\njob-sandbox,yes,\ndrills-per-year,1e308,2025-02-29\nno-such-fact,yes,\njob-sandbox,no,\n';
    expect(await owner.need(load, { id, csv: bad, apply: true })).toMatchObject({
      applied: false,
      changes: [],
      findings: [
        { code: 'NUMBER_UNREADABLE', row: 3, column: 'value', detail: '1e308' },
        { code: 'DAY_UNREADABLE', row: 3, column: 'as of', detail: '2025-02-29' },
        { code: 'FACT_UNKNOWN', row: 4, column: 'fact', detail: 'no-such-fact' },
        { code: 'FACT_REPEATED', row: 5, column: 'fact', detail: '2' },
      ],
    });
    expect(await known(id)).toEqual([]);
  });

  it.each([
    ['an empty file', '', 'FILE_EMPTY'],
    ['a file in UTF-16', 'f\0a\0c\0t\0', 'ENCODING_BROKEN'],
    ['a file of other columns', 'name,age\nAda,36', 'COLUMN_MISSING'],
    ['more rows than there could be facts', `fact,value\n${'a,b\n'.repeat(3000)}`, 'TOO_MANY_ROWS'],
  ])('says what is wrong with %s', async (_what, text, code) => {
    const { findings } = await owner.need<{ findings: { code: string }[] }>(load, {
      id: await added(),
      csv: text,
      apply: true,
    });
    expect(findings[0]?.code).toBe(code);
  });

  it('refuses a file that is too large for a request', async () => {
    const reply = await owner.post('/graphql', {
      query: load,
      variables: { id: await added(), csv: 'x'.repeat(2_000_000), apply: true },
    });
    expect(reply.status).toBe(413);
    expect(JSON.stringify(reply.body)).toContain('TOO_LARGE');
  });

  it('takes the template as it was written', async () => {
    const id = await added();
    const reading = await owner.need(load, { id, csv: inventoryTemplate(inventoryFacts), apply: true });
    expect(reading).toMatchObject({ applied: true, changes: [], findings: [], passedOver: [] });
  });
});
