import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { CaseSettings, Correlation, Phasing, Scenario, SharedCause } from './case-settings.ts';
import { OwnDriver } from './driver.ts';
import { Estimate, OwnParameter } from './parameter.ts';

/** A driver that does not apply here, and why. */
export const LeftOut = z
  .object({
    useCase: z.string().max(80).nullable(),
    driver: plainText({ max: 80 }).describe('The id of the driver.'),
    reason: plainText({ max: 300 }).nullable(),
  })
  .meta({ id: 'LeftOut', description: 'A driver that does not apply here, and why.' });
export type LeftOut = z.infer<typeof LeftOut>;

/** With what a use case is compared: the way to do it without peers. */
export const ChosenAlternative = z
  .object({
    useCase: z.string().max(80),
    name: plainText({ max: 200 }).describe('What it is called in the catalogue.'),
  })
  .meta({ id: 'ChosenAlternative', description: 'The way without peers with which a use case is compared.' });
export type ChosenAlternative = z.infer<typeof ChosenAlternative>;

/**
 * Everything people have entered for the business case of an engagement. What the catalogue knows is not repeated in it:
 * `caseModel` brings the two together.
 *
 * @example
 * newBusinessCase(['mesh-vpn-zero-trust']).estimates; // => []
 */
export const BusinessCase = z
  .object({
    settings: CaseSettings,
    useCases: z.array(z.string().max(80)).max(40).readonly().describe('The use cases in it.'),
    estimates: z.array(Estimate).max(3000).readonly().describe('What was said of parameters.'),
    ownParameters: z.array(OwnParameter).max(500).readonly(),
    ownDrivers: z.array(OwnDriver).max(200).readonly(),
    leftOut: z.array(LeftOut).max(500).readonly().describe('Drivers that do not apply here.'),
    phasing: z.array(Phasing).max(41).readonly().describe('Where nobody said, it follows the stages of the catalogue.'),
    correlations: z.array(Correlation).max(500).readonly(),
    sharedCauses: z.array(SharedCause).max(50).readonly(),
    scenarios: z.array(Scenario).max(20).readonly(),
    alternatives: z.array(ChosenAlternative).max(40).readonly(),
  })
  .meta({ id: 'BusinessCase', description: 'Everything people have entered for a business case.' });
export type BusinessCase = z.infer<typeof BusinessCase>;

/**
 * The scenarios that every case starts with: likely values, halfway to the worse ends, halfway to the better ends.
 *
 * @example
 * standardScenarios.map(({ id }) => id); // => ['base', 'cautious', 'bold']
 */
export const standardScenarios: readonly Scenario[] = [
  { id: 'base', name: null, lean: 0, overrides: [] },
  { id: 'cautious', name: null, lean: -0.5, overrides: [] },
  { id: 'bold', name: null, lean: 0.5, overrides: [] },
];

/**
 * A business case about which nothing has been said yet. It has no discount rate, and so no present value: that is for the
 * finance department to say. Only cash counts in the headline.
 *
 * @example
 * newBusinessCase([]).settings.discountRate; // => null
 */
export function newBusinessCase(useCases: readonly string[]): BusinessCase {
  return {
    settings: {
      currency: 'EUR',
      start: null,
      horizonYears: 5,
      discountRate: null,
      inflation: 0,
      tax: null,
      counted: ['cash'],
      iterations: 10_000,
      seed: 1,
      repairCorrelations: false,
    },
    useCases,
    estimates: [],
    ownParameters: [],
    ownDrivers: [],
    leftOut: [],
    phasing: [],
    correlations: [],
    sharedCauses: [],
    scenarios: standardScenarios,
    alternatives: [],
  };
}
