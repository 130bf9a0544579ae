import * as z from 'zod';

/** What kind of answer a fact takes. */
export const FactType = z.enum(['number', 'boolean', 'text', 'enum', 'list']).meta({
  id: 'FactType',
  description:
    'How a fact is answered: a number, yes or no (boolean), words, one option (enum), or any of several (list).',
});
export type FactType = z.infer<typeof FactType>;

/** The part of the organization that a fact is about, in the order in which an inventory shows them. */
export const FactGroup = z
  .enum(['devices', 'network', 'identity', 'data', 'security', 'operations', 'integration', 'legal', 'people'])
  .meta({ id: 'FactGroup', description: 'The part of the organization that a fact is about.' });
export type FactGroup = z.infer<typeof FactGroup>;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** One of the answers that a fact offers. */
export const FactOption = z
  .object({
    id: id.describe('Stays the same for ever; other content refers to it.'),
    label: z.string().min(1).describe('The option in words.'),
  })
  .meta({ id: 'FactOption', description: 'One of the answers that a fact offers.' });
export type FactOption = z.infer<typeof FactOption>;

/** Between which bounds a number makes sense. */
export const FactRange = z
  .object({
    minimum: z.number().describe('The smallest number that makes sense.'),
    maximum: z
      .number()
      .describe('The largest number that makes sense: 100 for a share of something, else a generous bound.'),
    whole: z.boolean().describe('Whether only whole numbers make sense, as with devices.'),
  })
  .meta({ id: 'FactRange', description: 'Between which bounds a number makes sense.' });
export type FactRange = z.infer<typeof FactRange>;

/** One thing that an inventory asks about what an organization runs today, with where to look for the answer. */
export const InventoryFact = z
  .object({
    id: id.describe('Stays the same for ever; checks and entries refer to it.'),
    name: z.string().min(1).describe('The fact in a few words.'),
    group: FactGroup.describe('The part of the organization that it is about.'),
    type: FactType.describe('How it is answered.'),
    unit: z
      .string()
      .min(1)
      .nullable()
      .describe('What a number counts, such as "%" or "hours per week"; null unless a number is asked.'),
    range: FactRange.nullable().describe('The bounds of a number; null unless a number is asked.'),
    options: z
      .array(FactOption)
      .readonly()
      .describe('The answers offered; empty unless one or several of them are asked.'),
    question: z.string().min(1).describe('How to ask for it.'),
    whereToLook: z.string().min(1).describe('Where an organization finds the answer.'),
    unknownMeans: z.string().min(1).describe('What to assume, and to do, as long as the answer is unknown.'),
  })
  .meta({
    id: 'InventoryFact',
    description: 'One thing that an inventory asks about what an organization runs today.',
  });
export type InventoryFact = z.infer<typeof InventoryFact>;

/** A released list of facts, as its content file holds it. */
export const InventoryCatalogue = z
  .object({
    $schema: z.string(),
    version: z
      .string()
      .regex(/^\d{4}-\d+$/)
      .describe('Year and number of the release; a released list never changes.'),
    facts: z.array(InventoryFact).readonly(),
  })
  .meta({ id: 'InventoryCatalogue', description: 'A released list of the facts that an inventory holds.' });
export type InventoryCatalogue = z.infer<typeof InventoryCatalogue>;
