import { describe, expect, it } from 'vitest';
import { checkEntry, InventoryEntry, unknownEntry, valueOf, type InventoryValue } from '@peerway/organization';
import { deepFrozen, facts } from './small-catalogue.ts';

function entry(fact: string, value: Partial<InventoryValue>): InventoryEntry {
  return deepFrozen({ ...unknownEntry(fact), state: 'known' as const, value: valueOf(value) });
}

function codes(given: InventoryEntry, today?: string): string[] {
  return checkEntry(facts, given, today === undefined ? {} : { today }).map(({ code, detail }) =>
    `${code} ${detail}`.trim(),
  );
}

describe('checking an inventory entry', () => {
  it.each([
    ['a number', entry('always-on-devices', { number: 4 })],
    ['the smallest number', entry('always-on-devices', { number: 0 })],
    ['the largest number', entry('share-of-sites', { number: 100 })],
    ['yes', entry('single-sign-on', { flag: true })],
    ['no', entry('single-sign-on', { flag: false })],
    ['one option', entry('rule-owner', { choices: ['nobody'] })],
    ['several options', entry('legal-views', { choices: ['health', 'telecom'] })],
    ['none of the options', entry('legal-views', { choices: [] })],
    ['words', entry('in-short', { text: 'Two offices' })],
    ['unknown', unknownEntry('rule-owner')],
  ])('finds nothing wrong with %s', (_what, given) => {
    expect(codes(given)).toEqual([]);
  });

  it.each([
    ['a fact that does not exist', entry('no-such-fact', { flag: true }), ['FACT_UNKNOWN no-such-fact']],
    [
      'a value of something unknown',
      { ...entry('single-sign-on', { flag: true }), state: 'unknown' as const },
      ['VALUE_WITHOUT_KNOWLEDGE'],
    ],
    [
      'knowledge without a value',
      { ...unknownEntry('single-sign-on'), state: 'known' as const },
      ['VALUE_MISSING boolean'],
    ],
    ['a value of another type', entry('single-sign-on', { number: 1 }), ['VALUE_MISSING boolean']],
    ['two values', entry('single-sign-on', { flag: true, text: 'yes' }), ['VALUE_OF_OTHER_TYPE text']],
    ['less than none', entry('always-on-devices', { number: -1 }), ['NUMBER_TOO_SMALL 0']],
    ['more than all', entry('share-of-sites', { number: 100.5 }), ['NUMBER_TOO_LARGE 100']],
    ['half a device', entry('always-on-devices', { number: 1.5 }), ['NUMBER_NOT_WHOLE 1.5']],
    ['an option that is not offered', entry('legal-views', { choices: ['tax'] }), ['CHOICE_UNKNOWN tax']],
    ['an option named twice', entry('legal-views', { choices: ['health', 'health'] }), ['CHOICE_REPEATED health']],
    [
      'two options where one is asked',
      entry('rule-owner', { choices: ['nobody', 'security-team'] }),
      ['CHOICE_NOT_ONE 2'],
    ],
    ['no option where one is asked', entry('rule-owner', { choices: [] }), ['CHOICE_NOT_ONE 0']],
  ])('finds %s', (_what, given, expected) => {
    expect(codes(given)).toEqual(expected);
  });

  it('finds a day in the future once it is told what day it is', () => {
    const given = { ...entry('single-sign-on', { flag: true }), asOf: '2026-11-23' };
    expect(codes(given, '2026-11-22')).toEqual(['DAY_IN_FUTURE 2026-11-23']);
    expect(codes(given, '2026-11-23')).toEqual([]);
    expect(codes(given)).toEqual([]);
  });
});

describe('the schema of an inventory entry', () => {
  it.each([
    ['a day that no calendar has', { asOf: '2025-02-29' }],
    ['an infinite number', { value: valueOf({ number: Infinity }) }],
    ['not-a-number', { value: valueOf({ number: NaN }) }],
    ['a NUL in a note', { note: 'a\0b' }],
    ['a source of 5,000 characters', { source: 'x'.repeat(5000) }],
    ['a mark that turns the reading direction', { value: valueOf({ text: 'a\u202eb' }) }],
    ['a state of its own making', { state: 'perhaps' }],
  ])('refuses %s', (_what, change) => {
    expect(InventoryEntry.safeParse({ ...entry('in-short', { text: 'x' }), ...change }).success).toBe(false);
  });

  it('accepts the leap day of a leap year', () => {
    expect(InventoryEntry.parse({ ...unknownEntry('in-short'), asOf: '2024-02-29' }).asOf).toBe('2024-02-29');
  });
});
