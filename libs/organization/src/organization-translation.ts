import * as z from 'zod';

const Text = z.string().min(1).optional();
const id = z.string().min(1);

const TranslatedFact = z.object({
  id: id.describe('The fact.'),
  name: Text.describe('The fact in a few words.'),
  unit: Text.describe('What a number counts.'),
  options: z
    .array(z.object({ id: id.describe('The option.'), label: Text.describe('The option in words.') }))
    .readonly()
    .default([])
    .describe('The answers offered.'),
  question: Text.describe('How to ask for it.'),
  whereToLook: Text.describe('Where an organization finds the answer.'),
  unknownMeans: Text.describe('What to assume as long as the answer is unknown.'),
});

/** The texts of facts and industries in another language. A text that is left out is shown in English. */
export const OrganizationTranslation = z
  .object({
    $schema: z.string(),
    language: z.string().min(2).describe('The language, such as de.'),
    facts: z.array(TranslatedFact).readonly().describe('The facts of an inventory.'),
    industries: z
      .array(z.object({ id: id.describe('The industry.'), name: Text.describe('The industry in words.') }))
      .readonly()
      .describe('The industries.'),
  })
  .meta({ id: 'OrganizationTranslation', description: 'The texts of facts and industries in another language.' });
export type OrganizationTranslation = z.infer<typeof OrganizationTranslation>;
