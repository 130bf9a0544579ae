import * as z from 'zod';

/** An industry that an organization can say it is in. */
export const Industry = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .describe('Stays the same for ever; profiles and case studies refer to it.'),
    name: z.string().min(1).describe('The industry in words.'),
  })
  .meta({ id: 'Industry', description: 'An industry that an organization can say it is in.' });
export type Industry = z.infer<typeof Industry>;

/** A released list of industries, as its content file holds it. */
export const IndustryList = z
  .object({
    $schema: z.string(),
    version: z
      .string()
      .regex(/^\d{4}-\d+$/)
      .describe('Year and number of the release; a released list never changes.'),
    industries: z.array(Industry).readonly(),
  })
  .meta({ id: 'IndustryList', description: 'A released list of industries.' });
export type IndustryList = z.infer<typeof IndustryList>;
