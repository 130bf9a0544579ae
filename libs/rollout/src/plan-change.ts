import * as z from 'zod';

/** What generating again does to a line. */
export const PlanChangeKind = z.enum(['added', 'changed', 'removed', 'conflict', 'keptLine', 'staysRemoved']).meta({
  id: 'PlanChangeKind',
  description:
    '"added", "changed", "removed": it is done. "conflict": people and the generator changed the same; what people wrote stands unless the other is taken. "keptLine": no longer generated, but people worked on it. "staysRemoved": generated again, but people removed it.',
});
export type PlanChangeKind = z.infer<typeof PlanChangeKind>;

/** Which of two versions is taken over although people wrote otherwise. */
export const TakenChange = z
  .object({
    task: z.string().max(200).describe('The line.'),
    field: z.string().max(40).nullable().describe('The field; null for the line as a whole.'),
  })
  .meta({ id: 'TakenChange', description: 'A change of the generator that is taken although people wrote otherwise.' });
export type TakenChange = z.infer<typeof TakenChange>;

/** One thing that generating again does, or leaves as people have it. Values are told as short texts. */
export const PlanChange = z
  .object({
    task: z.string(),
    name: z.string().describe('What the line is called.'),
    kind: PlanChangeKind,
    field: z.string().nullable().describe('Which field; null for the line as a whole.'),
    ours: z.string().nullable().describe('What the plan says; null for nothing.'),
    theirs: z.string().nullable().describe('What the generator says; null for nothing.'),
    isTaken: z.boolean().describe('Whether the generator’s version is taken.'),
    note: z.string().nullable().describe('Where the line comes from.'),
  })
  .meta({ id: 'PlanChange', description: 'One thing that generating again does, or leaves as people have it.' });
export type PlanChange = z.infer<typeof PlanChange>;
