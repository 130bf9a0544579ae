import * as z from 'zod';
import { plainText, type Finding } from '@peerway/kernel';
import { countries } from './countries.ts';
import type { Industry } from './industry.ts';

const known = new Set(countries);

/** The name of an organization: one line of at most 120 characters. */
export const OrganizationName = plainText({ max: 120 }).describe('What the organization is called.');

const Country = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => known.has(code), {
    error: 'This is not a country code: two letters as in ISO 3166-1, such as DE or US, are needed.',
  });

/**
 * What kind of organization it is, as later stages read it. Null means not said, never nought.
 *
 * @example
 * OrganizationProfile.parse({ industry: null, employees: 40, sites: null, countries: ['de', 'DE'], constraints: [] }).countries; // => ['DE']
 */
export const OrganizationProfile = z
  .object({
    industry: z
      .string()
      .max(60)
      .nullable()
      .describe('The id of its industry, from the list of industries; null if not said.'),
    employees: z
      .int({ error: 'The number of employees is a whole number.' })
      .min(1, { error: 'An organization has at least one employee.' })
      .max(20_000_000, { error: 'No organization has more than 20 million employees.' })
      .nullable()
      .describe('How many people work there; null if not said.'),
    sites: z
      .int({ error: 'The number of sites is a whole number.' })
      .min(0, { error: 'The number of sites cannot be negative.' })
      .max(1_000_000, { error: 'More than a million sites cannot be entered.' })
      .nullable()
      .describe('At how many places it works; 0 if everybody works from home, null if not said.'),
    countries: z
      .array(Country)
      .max(countries.length, { error: 'There are more countries here than exist.' })
      .overwrite((codes) => [...new Set(codes)])
      .readonly()
      .describe('The countries it works in, as two-letter codes of ISO 3166-1, each once.'),
    constraints: z
      .array(plainText({ max: 500 }))
      .max(20, { error: 'At most 20 strategic constraints can be kept: put the ones that decide first.' })
      .readonly()
      .describe("What limits its choices, in the organization's own words, each in at most 500 characters."),
  })
  .meta({ id: 'OrganizationProfile', description: 'What kind of organization it is. Null means not said.' });
export type OrganizationProfile = z.infer<typeof OrganizationProfile>;

/** What is entered of an organization: its name and its profile. */
export const OrganizationDraft = z
  .object({
    name: OrganizationName,
    profile: OrganizationProfile.describe('What kind of organization it is.'),
  })
  .meta({ id: 'Organization', description: 'What is entered of an organization: its name and its profile.' });
export type OrganizationDraft = z.infer<typeof OrganizationDraft>;

/**
 * The profile of an organization about which nothing has been said yet.
 *
 * @example
 * emptyProfile.countries; // => []
 */
export const emptyProfile: OrganizationProfile = {
  industry: null,
  employees: null,
  sites: null,
  countries: [],
  constraints: [],
};

/**
 * What a profile says that the content does not know: an industry that is not on the list.
 *
 * @example
 * checkProfile([], { ...emptyProfile, industry: 'alchemy' })[0]?.code; // => 'INDUSTRY_UNKNOWN'
 */
export function checkProfile(industries: readonly Industry[], profile: OrganizationProfile): Finding[] {
  if (profile.industry === null || industries.some(({ id }) => id === profile.industry)) return [];
  return [{ code: 'INDUSTRY_UNKNOWN', at: 'industry', detail: profile.industry }];
}
