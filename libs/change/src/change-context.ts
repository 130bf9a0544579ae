import { patterns } from '@peerway/kernel';
import { Day, PlanId, TaskKind } from '@peerway/rollout';
import * as z from 'zod';

const id = z.string().max(200);
const text = z.string().max(4000);

/** A chosen use case, with what it asks of people. */
export const ContextUseCase = z
  .object({
    id,
    name: text,
    patterns: z.array(z.enum(patterns)).max(17).readonly(),
    training: z
      .array(
        z
          .object({ role: text, topics: z.array(text).readonly() })
          .meta({ id: 'ContextTraining', description: 'Who has to learn what for a use case.' }),
      )
      .max(30)
      .readonly(),
    policies: z.array(text).max(50).readonly().describe('Policies that it needs, as the catalogue names them.'),
  })
  .meta({ id: 'ContextUseCase', description: 'A chosen use case, with what it asks of people.' });
export type ContextUseCase = z.infer<typeof ContextUseCase>;

/** A site of the plan. */
export const ContextSite = z
  .object({ id: PlanId, name: text, people: z.int32().min(0).nullable() })
  .meta({ id: 'ContextSite', description: 'A site of the plan.' });

/** A wave of the plan, with the days between which its use cases go live. */
export const ContextWave = z
  .object({
    id: PlanId,
    name: text,
    sites: z.array(PlanId).readonly(),
    goLive: Day.nullable().describe(
      'The first day on which something goes live in it; null as long as the plan does not say.',
    ),
    gate: PlanId.nullable().describe('The gate of the plan that comes right before; null for none.'),
  })
  .meta({ id: 'ContextWave', description: 'A wave of the plan, with the day on which it goes live.' });
export type ContextWave = z.infer<typeof ContextWave>;

/** A line of the plan that messages and training can follow. */
export const ContextAnchor = z
  .object({
    task: PlanId,
    name: text,
    kind: TaskKind,
    wave: PlanId.nullable(),
    useCase: id.nullable(),
    start: Day,
    finish: Day.describe('The last day of work on it.'),
  })
  .meta({ id: 'ContextAnchor', description: 'A line of the plan that messages and training can follow.' });
export type ContextAnchor = z.infer<typeof ContextAnchor>;

/**
 * What the people side needs to know of the rest of an engagement. What is missing is empty, never made up.
 *
 * @example
 * ChangeContext.safeParse({}).success; // => false
 */
export const ChangeContext = z
  .object({
    today: Day,
    useCases: z.array(ContextUseCase).max(60).readonly(),
    sites: z.array(ContextSite).max(1000).readonly(),
    waves: z
      .array(ContextWave)
      .max(60)
      .readonly()
      .describe('In order. One called "all" where the plan knows no waves.'),
    anchors: z.array(ContextAnchor).max(2000).readonly(),
  })
  .meta({ id: 'ChangeContext', description: 'What the people side needs to know of the rest of an engagement.' });
export type ChangeContext = z.infer<typeof ChangeContext>;
