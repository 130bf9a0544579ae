import { patterns } from '@peerway/kernel';
import { Prerequisite, RolloutSize, ThreePoints, UseCase } from '@peerway/use-cases';
import * as z from 'zod';

const id = z.string().max(200);
const text = z.string().max(4000);

/** What the generator needs to know of a use case. */
export const GenerationUseCase = UseCase.pick({
  id: true,
  name: true,
  patterns: true,
  effort: true,
  risks: true,
  kpis: true,
  antiPatterns: true,
  rolloutStages: true,
  pilotDesign: true,
  training: true,
  policies: true,
}).meta({ id: 'GenerationUseCase', description: 'What the generator needs to know of a use case.' });
export type GenerationUseCase = z.infer<typeof GenerationUseCase>;

/** A prerequisite of a chosen use case that is not met, or of which nobody knows. */
export const OpenPrerequisite = Prerequisite.pick({ id: true, kind: true, text: true, appliesWhen: true })
  .extend({
    useCase: id,
    state: z.enum(['unmet', 'unknown']).meta({
      id: 'OpenPrerequisiteState',
      description: 'Whether it is known not to hold, or not known at all.',
    }),
    ask: text.nullable().describe('What to ask; null where inventory or answers would tell.'),
    fact: id.nullable().describe('The fact of the inventory that tells; null for none.'),
    question: id.nullable().describe('The question of the bank that tells; null for none.'),
  })
  .meta({ id: 'OpenPrerequisite', description: 'A prerequisite that is not met, or of which nobody knows.' });
export type OpenPrerequisite = z.infer<typeof OpenPrerequisite>;

/** A step that the assessment recommends, with what it bears on. */
export const GenerationAction = z
  .object({
    question: id,
    action: text,
    dimension: id,
    dimensionName: text,
    ownerRole: text,
    effortPersonWeeks: ThreePoints,
    level: z.number().min(1).max(5).describe('The mean level found.'),
    target: z.number().min(1).max(5).describe('The level to reach.'),
    patterns: z.array(z.enum(patterns)).readonly().describe('The patterns for which the question counts.'),
  })
  .meta({ id: 'GenerationAction', description: 'A step that the assessment recommends, with what it bears on.' });
export type GenerationAction = z.infer<typeof GenerationAction>;

/** A platform that was decided on, with what it cannot do. */
export const GenerationPlatform = z
  .object({ useCase: id, id, name: text, limitations: z.array(text).readonly() })
  .meta({ id: 'GenerationPlatform', description: 'A platform that was decided on, with what it cannot do.' });
export type GenerationPlatform = z.infer<typeof GenerationPlatform>;

/** A case like the engagement that did not last, with what it teaches. */
export const GenerationCase = z
  .object({
    id,
    title: text,
    useCase: id.nullable().describe('The use case whose patterns it shares; null for the organization as a whole.'),
    reason: text.describe('Why it did not last.'),
    lessons: z.array(text).readonly(),
  })
  .meta({ id: 'GenerationCase', description: 'A case that did not last, with what it teaches.' });
export type GenerationCase = z.infer<typeof GenerationCase>;

/** That one use case cannot be done without another. */
export const UseCaseNeed = z
  .object({ useCase: id, other: id.describe('The one that it needs.') })
  .meta({ id: 'UseCaseNeed', description: 'That one use case cannot be done without another.' });

/**
 * Everything that a plan is generated from. The order of use cases is that of the plan.
 *
 * @example
 * GenerationInputs.safeParse({}).success; // => false
 */
export const GenerationInputs = z
  .object({
    size: RolloutSize.describe('The size of the rollout as the head count says.'),
    useCases: z.array(GenerationUseCase).max(60).readonly().describe('The use cases that can be planned.'),
    prerequisites: z.array(OpenPrerequisite).max(4000).readonly(),
    actions: z.array(GenerationAction).max(1000).readonly(),
    needs: z.array(UseCaseNeed).max(500).readonly().describe('Which use case cannot be done without which other.'),
    platforms: z.array(GenerationPlatform).max(200).readonly(),
    cases: z.array(GenerationCase).max(100).readonly(),
  })
  .meta({ id: 'GenerationInputs', description: 'Everything that a plan is generated from.' });
export type GenerationInputs = z.infer<typeof GenerationInputs>;
