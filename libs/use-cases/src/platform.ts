import { patterns, plainText } from '@peerway/kernel';
import * as z from 'zod';
import { CatalogueBasis } from './basis.ts';
import { PrerequisiteCheck } from './prerequisite.ts';
import { CatalogueId } from './use-case.ts';

const line = plainText({ max: 400 });

/**
 * The seven sides from which platforms are scored.
 *
 * @example
 * platformCriteria.length; // => 7
 */
export const platformCriteria = [
  'scalability',
  'security',
  'compatibility',
  'maturity',
  'operability',
  'community',
  'openness',
] as const;
/** One of the sides from which platforms are scored. */
export const PlatformCriterion = z
  .enum(platformCriteria)
  .meta({ id: 'PlatformCriterion', description: 'One of the sides from which platforms are scored.' });
export type PlatformCriterion = z.infer<typeof PlatformCriterion>;

/** A fact about a platform, and how sure it is. What is only recalled is shown as unverified. */
export const PlatformFact = z
  .object({
    fact: line,
    basis: CatalogueBasis,
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable()
      .describe('Where it is said; null if no page was named.'),
  })
  .meta({ id: 'PlatformFact', description: 'A fact about a platform, and how sure it is.' });
export type PlatformFact = z.infer<typeof PlatformFact>;

/** One score of a platform, 1 weak to 5 strong. */
export const PlatformScore = z
  .object({
    criterion: PlatformCriterion,
    score: z.int().min(1).max(5).describe('1 weak, 5 strong; for operability, 5 is the least burden.'),
    reason: line,
    basis: CatalogueBasis,
  })
  .meta({ id: 'PlatformScore', description: 'One score of a platform.' });
export type PlatformScore = z.infer<typeof PlatformScore>;

/** What a platform needs of the organization, as the same checks that prerequisites have. */
export const PlatformNeed = z
  .object({
    id: z.string().max(80).describe('Names it within its platform, such as need-1.'),
    text: line.describe('What it needs.'),
    because: line.describe('The words about the platform that say so.'),
    check: PrerequisiteCheck,
    basis: CatalogueBasis.describe('How sure the words are.'),
  })
  .meta({ id: 'PlatformNeed', description: 'What a platform needs of the organization.' });
export type PlatformNeed = z.infer<typeof PlatformNeed>;

/**
 * What one can demand of a platform, so that it is out of the question without it.
 *
 * @example
 * platformTraits.includes('openSource'); // => true
 */
export const platformTraits = [
  'openSource',
  'selfHosted',
  'noCentralOperator',
  'commercialSupport',
  'singleSignOn',
  'auditTrail',
  'endToEndEncryption',
  'metrics',
  'linux',
  'windows',
  'macos',
  'android',
  'ios',
  'browser',
  'kubernetes',
] as const;
/** One of the traits that one can demand of a platform. */
export const PlatformTraitName = z
  .enum(platformTraits)
  .meta({ id: 'PlatformTraitName', description: 'One of the traits that one can demand of a platform.' });
export type PlatformTraitName = z.infer<typeof PlatformTraitName>;

/** Whether a platform has a trait, as far as its text says. What the text does not say is unknown: a question to the vendor. */
export const PlatformTrait = z
  .object({
    trait: PlatformTraitName,
    holds: z.boolean().describe('Whether it has it. A trait that is not listed is unknown.'),
    because: line.describe('The words about the platform that say so.'),
    basis: CatalogueBasis.describe('How sure the words are.'),
  })
  .meta({ id: 'PlatformTrait', description: 'Whether a platform has a trait, as far as its text says.' });
export type PlatformTrait = z.infer<typeof PlatformTrait>;

/** What was counted in a platform's repository. */
export const PlatformActivity = z
  .object({
    asOf: z.iso.date(),
    commits: z.int32().min(0).describe('Commits in the twelve months before.'),
    authors: z.int32().min(0).describe('Distinct authors in these months.'),
    firstTag: line.nullable(),
    latestTag: line.nullable(),
    note: line,
    basis: CatalogueBasis,
  })
  .meta({ id: 'PlatformActivity', description: "What was counted in a platform's repository." });

/**
 * A product, library or standard with which use cases can be built.
 *
 * @example
 * Platform.safeParse({ id: 'x' }).success; // => false
 */
export const Platform = z
  .object({
    id: CatalogueId,
    name: plainText({ max: 120 }),
    kind: line.describe('Library, platform, service, standard …'),
    licence: PlatformFact,
    steward: PlatformFact.describe('Who looks after it.'),
    firstRelease: PlatformFact,
    activity: PlatformActivity.nullable().describe('Null where there is no public repository.'),
    maturity: line.describe('How grown-up it is, in a few words.'),
    architecture: line.describe('Pure P2P, federated, hybrid …'),
    architectureNote: line,
    patterns: z.array(z.enum(patterns)).min(1).readonly(),
    useCases: z.array(CatalogueId).readonly(),
    scalability: z.array(PlatformFact).readonly().describe('Where it was used at scale.'),
    encryption: PlatformFact,
    identity: PlatformFact,
    audit: PlatformFact,
    operatingSystems: PlatformFact,
    languages: PlatformFact,
    protocols: PlatformFact,
    identityIntegration: PlatformFact,
    observability: PlatformFact,
    operationsBurden: PlatformFact,
    limitations: z.array(PlatformFact).readonly(),
    notableUsers: z.array(PlatformFact).readonly(),
    sources: z.array(PlatformFact).readonly(),
    scores: z.array(PlatformScore).readonly().describe('Expert defaults on seven criteria.'),
    needs: z.array(PlatformNeed).readonly().describe('What it needs of the organization, where its text says so.'),
    traits: z
      .array(PlatformTrait)
      .readonly()
      .describe('What its text says about each trait; one not listed is unknown.'),
  })
  .meta({ id: 'Platform', description: 'A product, library or standard with which use cases can be built.' });
export type Platform = z.infer<typeof Platform>;
