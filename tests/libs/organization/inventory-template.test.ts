import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  fullInventory,
  InventoryEntry,
  inventoryFromCsv,
  inventoryTemplate,
  unknownEntry,
  valueOf,
} from '@peerway/organization';
import { inventoryFacts } from '@peerway/organization/content';
import { facts } from './small-catalogue.ts';

const words = fc.oneof(
  // The sign for a lost letter is refused in any file: the text was broken before.
  fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.includes('\ufffd')),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", '\t', '\uff1d', "'="), fc.string({ maxLength: 9 }))
    .map((parts) => parts.join('')),
);
const support = fc.record({
  asOf: fc.option(fc.constantFrom('2024-02-29', '2026-11-22')),
  source: fc.option(words),
  note: fc.option(words),
});
const values = fc.oneof(
  fc.record({
    fact: fc.constant('always-on-devices'),
    value: fc.integer({ min: 0, max: 1000 }).map((number) => valueOf({ number })),
  }),
  fc.record({
    fact: fc.constant('share-of-sites'),
    value: fc.integer({ min: 0, max: 1e8 }).map((parts) => valueOf({ number: parts / 1e6 })),
  }),
  fc.record({ fact: fc.constant('single-sign-on'), value: fc.boolean().map((flag) => valueOf({ flag })) }),
  fc.record({
    fact: fc.constant('legal-views'),
    value: fc.subarray(['telecom', 'product', 'health']).map((choices) => valueOf({ choices })),
  }),
  fc.record({ fact: fc.constant('rule-owner'), value: fc.constant(null) }),
);

describe('the template of an inventory', () => {
  it('has a row for each fact, with its question and how to answer', () => {
    const lines = inventoryTemplate(facts).split('\r\n');
    expect(lines).toHaveLength(facts.length + 2);
    expect(lines[0]).toBe('\ufefffact,value,as of,source,note,group,name,question,answer with,where to look');
    expect(lines[1]).toBe(
      'always-on-devices,,,,,devices,Always-on devices,How?,"a number (devices) from 0 to 1000, or unknown",There',
    );
    expect(lines[4]).toContain('one of: nobody (Nobody) | security-team (Security team), or unknown');
  });

  it('says nothing when it is sent back as it came', () => {
    const reading = inventoryFromCsv(inventoryTemplate(inventoryFacts), inventoryFacts);
    expect(reading.findings).toEqual([]);
    expect(reading.entries).toEqual([]);
    expect(reading.passedOver).toEqual([]);
    expect(new Set(reading.rows.map(({ outcome }) => outcome))).toEqual(new Set(['blank']));
  });

  it('gives back every entry that went into it, also when opened with semicolons', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(values, support), { selector: ([{ fact }]) => fact }), (drawn) => {
        const entries = drawn.flatMap(([{ fact, value }, rest]) => {
          const entry = InventoryEntry.safeParse({ fact, state: value ? 'known' : 'unknown', value, ...rest });
          return entry.success ? [entry.data] : [];
        });
        const reading = inventoryFromCsv(inventoryTemplate(facts, entries), facts);
        expect(reading.findings).toEqual([]);
        expect(fullInventory(facts, reading.entries)).toEqual(fullInventory(facts, entries));
      }),
    );
  });

  it('lets no spreadsheet run a text as a formula, and leaves numbers numbers', () => {
    const text = {
      ...unknownEntry('in-short'),
      state: 'known' as const,
      value: valueOf({ text: '=cmd()' }),
      source: '+1',
      note: '@x',
    };
    expect(inventoryTemplate(facts, [text])).toContain("in-short,'=cmd(),,'+1,'@x,");
    const minus = { ...unknownEntry('share-of-sites'), state: 'known' as const, value: valueOf({ number: -1 }) };
    expect(inventoryTemplate(facts, [minus])).toContain('share-of-sites,-1,');
    const name = facts.map((fact) => ({ ...fact, name: `=${fact.name}` }));
    expect(inventoryTemplate(name)).not.toContain(',=');
  });

  it('writes three digits behind the point so that they are not read as thousands', () => {
    const entry = { ...unknownEntry('share-of-sites'), state: 'known' as const, value: valueOf({ number: 12.345 }) };
    expect(inventoryTemplate(facts, [entry])).toContain('share-of-sites,12.3450,');
  });
});
