import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  fullInventory,
  inventoryChanges,
  inventoryGaps,
  inventorySummary,
  unknownEntry,
  valueOf,
} from '@peerway/organization';
import { deepFrozen, facts } from './small-catalogue.ts';

const signOn = {
  ...unknownEntry('single-sign-on'),
  state: 'known' as const,
  value: valueOf({ flag: false }),
  asOf: '2025-06-30',
  source: 'IT',
};
const devices = {
  ...unknownEntry('always-on-devices'),
  state: 'known' as const,
  value: valueOf({ number: 0 }),
  asOf: '2026-01-31',
};
const entries = deepFrozen([signOn, devices, unknownEntry('rule-owner'), unknownEntry('long-gone-fact')]);

describe('the gaps of an inventory', () => {
  it('stand by group, with what each means and whether anybody has looked', () => {
    const gaps = inventoryGaps(facts, entries);
    expect(gaps.map(({ group, facts: all, known }) => [group, all, known])).toEqual([
      ['devices', 2, 1],
      ['identity', 2, 1],
      ['legal', 1, 0],
      ['people', 1, 0],
    ]);
    expect(gaps[1]?.gaps).toEqual([
      { fact: 'rule-owner', name: 'Who owns the rules', asked: true, unknownMeans: 'Assume not', whereToLook: 'There' },
    ]);
    expect(gaps[0]?.gaps[0]?.asked).toBe(false);
  });

  it('do not include "no" and nought, which are answers', () => {
    const open = inventoryGaps(facts, entries).flatMap(({ gaps }) => gaps.map(({ fact }) => fact));
    expect(open).toEqual(['share-of-sites', 'rule-owner', 'legal-views', 'in-short']);
  });

  it('and what is known make up all facts, whichever are known', () => {
    fc.assert(
      fc.property(fc.subarray(facts.map(({ id }) => id)), (known) => {
        const given = known.map((fact) => ({ ...unknownEntry(fact), state: 'known' as const }));
        const groups = inventoryGaps(facts, given);
        expect(groups.reduce((sum, group) => sum + group.known + group.gaps.length, 0)).toBe(facts.length);
        expect(inventorySummary(facts, given).known).toBe(known.length);
      }),
    );
  });
});

describe('the summary of an inventory', () => {
  it('counts what is known, what was looked for in vain, what is open, and how well it is supported', () => {
    expect(inventorySummary(facts, entries)).toEqual({
      facts: 6,
      known: 2,
      unknown: 1,
      open: 3,
      coverage: 2 / 6,
      undated: 0,
      unsourced: 1,
      oldest: '2025-06-30',
    });
  });

  it('has no coverage and no oldest day where there is nothing', () => {
    expect(inventorySummary([], [])).toMatchObject({ coverage: null, oldest: null });
  });
});

describe('the full inventory', () => {
  it('has an entry for every fact, unknown where nobody has said anything', () => {
    expect(fullInventory(facts, entries)).toEqual([
      devices,
      unknownEntry('share-of-sites'),
      signOn,
      unknownEntry('rule-owner'),
      unknownEntry('legal-views'),
      unknownEntry('in-short'),
    ]);
  });
});

describe('the changes that entries make', () => {
  it('are none when they say what is there already, in whatever order', () => {
    const before = {
      ...unknownEntry('legal-views'),
      state: 'known' as const,
      value: valueOf({ choices: ['telecom', 'health'] }),
    };
    const after = { ...before, value: valueOf({ choices: ['health', 'telecom'] }) };
    expect(inventoryChanges([signOn, before], [signOn, after])).toEqual([]);
  });

  it('name what was said before and what is said now', () => {
    const after = { ...signOn, note: 'since May' };
    expect(inventoryChanges(entries, [after, unknownEntry('in-short')])).toEqual([
      { fact: 'single-sign-on', before: signOn, after },
      { fact: 'in-short', before: null, after: unknownEntry('in-short') },
    ]);
  });
});
