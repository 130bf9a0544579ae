import { describe, expect, it } from 'vitest';
import { checkProfile, countries, emptyProfile, OrganizationName, OrganizationProfile } from '@peerway/organization';
import { industries } from '@peerway/organization/content';
import { deepFrozen } from './small-catalogue.ts';

const full = deepFrozen({
  industry: 'manufacturing',
  employees: 1200,
  sites: 14,
  countries: ['DE', 'PL'],
  constraints: ['No data leaves the European Union'],
});

function refusal(change: object): string {
  const parsed = OrganizationProfile.safeParse({ ...full, ...change });
  return parsed.success ? 'accepted' : (parsed.error.issues[0]?.message ?? '');
}

describe('the profile of an organization', () => {
  it('is kept as it was entered', () => {
    expect(OrganizationProfile.parse(full)).toEqual(full);
    expect(OrganizationProfile.parse(emptyProfile)).toEqual(emptyProfile);
  });

  it('writes country codes in capitals, each once', () => {
    expect(OrganizationProfile.parse({ ...full, countries: ['de', 'PL', ' DE '] }).countries).toEqual(['DE', 'PL']);
  });

  it.each([
    ['a country that does not exist', { countries: ['XX'] }, /ISO 3166-1/],
    ['a country by name', { countries: ['Germany'] }, /ISO 3166-1/],
    ['half an employee', { employees: 1.5 }, /whole number/],
    ['no employees at all', { employees: 0 }, /at least one/],
    ['more employees than a number on the wire holds', { employees: 2 ** 31 }, /20 million/],
    ['fewer than no sites', { sites: -1 }, /negative/],
    ['21 constraints', { constraints: Array.from({ length: 21 }, () => 'one') }, /At most 20/],
    ['an empty constraint', { constraints: [' '] }, /must not be empty/],
    ['a constraint with a NUL', { constraints: ['a\0'] }, /broken character/],
    ['a missing field', { employees: undefined }, /./],
  ])('refuses %s with a sentence', (_what, change, expected) => {
    expect(refusal(change)).toMatch(expected);
  });

  it('may leave out size and industry, and have no sites', () => {
    expect(refusal({ industry: null, employees: null, sites: 0 })).toBe('accepted');
  });

  it('names an industry that the list does not have', () => {
    expect(checkProfile(industries, full)).toEqual([]);
    expect(checkProfile(industries, emptyProfile)).toEqual([]);
    expect(checkProfile(industries, { ...full, industry: 'alchemy' })).toEqual([
      { code: 'INDUSTRY_UNKNOWN', at: 'industry', detail: 'alchemy' },
    ]);
  });
});

describe('the name of an organization', () => {
  it('is one line of at most 120 characters', () => {
    expect(OrganizationName.parse(' Muster AG ')).toBe('Muster AG');
    expect(OrganizationName.safeParse('x'.repeat(121)).success).toBe(false);
    expect(OrganizationName.safeParse('a\nb').success).toBe(false);
  });
});

describe('the list of countries', () => {
  it('holds each code of ISO 3166-1 once, in order, and each has a name', () => {
    expect(countries).toHaveLength(249);
    expect([...new Set(countries)].toSorted()).toEqual(countries);
    const names = new Intl.DisplayNames('en', { type: 'region' });
    expect(countries.filter((code) => names.of(code) === code)).toEqual([]);
  });
});
