import { levers, patterns, plainText } from '@peerway/kernel';
import * as z from 'zod';
import { CatalogueBasis } from './basis.ts';
import { Prerequisite } from './prerequisite.ts';
import {
  BenefitDriver,
  Effort,
  UseCaseEvidence,
  UseCaseKpi,
  UseCaseRisk,
  UseCaseStage,
  UseCaseTraining,
} from './use-case-parts.ts';

/**
 * The id of a use case or platform: words in small letters and digits, joined by hyphens. It stands in its page's address.
 *
 * @example
 * CatalogueId.safeParse('Mesh VPN').success; // => false
 */
export const CatalogueId = z
  .string({ error: 'An id is needed.' })
  .max(80, { error: 'An id is at most 80 characters long.' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'An id is made of small letters, digits and single hyphens, such as "mesh-vpn".',
  });

const line = plainText({ max: 300 });
const prose = plainText({ max: 2000, lines: 'many' });
const lines = z.array(line).max(50).readonly();

/**
 * A way in which an organization could use peer-to-peer technology, with everything the stages after Select need of it.
 *
 * Lists may be empty in a workspace's own use case; the content tests ask more of those that come with Peerway.
 *
 * @example
 * UseCase.safeParse({ id: 'x' }).success; // => false
 */
export const UseCase = z
  .object({
    id: CatalogueId.describe('Stays the same for ever.'),
    name: plainText({ max: 120 }).describe('What it is called.'),
    summary: prose.describe('What happens, in a sentence or two.'),
    primaryLever: z.enum(levers).describe('The lever that it serves first.'),
    levers: z.array(z.enum(levers)).min(1).max(7).readonly().describe('Every lever that it serves.'),
    patterns: z.array(z.enum(patterns)).min(1).max(17).readonly().describe('The P2P patterns that it rests on.'),
    platforms: z.array(CatalogueId).max(50).readonly().describe('Platforms with which it can be built.'),
    typicalProblem: prose.describe('The trouble that makes people look for it.'),
    prerequisites: z.array(Prerequisite).max(50).readonly().describe('What has to be true before it can work.'),
    typicalIntegrations: lines.describe('What it usually has to be connected to.'),
    benefitDrivers: z.array(BenefitDriver).max(20).readonly().describe('Where its value comes from.'),
    effort: Effort.describe('How much work it is, by size of the rollout.'),
    risks: z.array(UseCaseRisk).max(50).readonly().describe('What can go wrong.'),
    kpis: z.array(UseCaseKpi).max(30).readonly().describe('How one sees whether it works.'),
    antiPatterns: lines.describe('Situations in which it should not be tried.'),
    rolloutStages: z.array(UseCaseStage).max(20).readonly().describe('The steps of its rollout, in order.'),
    pilotDesign: prose.nullable().describe('How to try it on a small scale; null if nobody said.'),
    training: z.array(UseCaseTraining).max(30).readonly().describe('Who has to learn what.'),
    policies: lines.describe('Policies that it needs.'),
    cases: z.array(CatalogueId).max(50).readonly().describe('Case studies of this use case.'),
    evidence: z.array(UseCaseEvidence).max(50).readonly().describe('What is known of others who tried.'),
    basis: CatalogueBasis.describe('How sure its figures are, unless a part says otherwise.'),
  })
  .meta({ id: 'UseCase', description: 'A way in which an organization could use peer-to-peer technology.' });
export type UseCase = z.infer<typeof UseCase>;
