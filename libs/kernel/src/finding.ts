import * as z from 'zod';

/**
 * Something the user should know and may mend: data, phrased by the screen that shows it.
 *
 * @example
 * Finding.parse({ code: 'UNKNOWN_QUESTION', at: 'question:q9', detail: 'q9' }).code; // => 'UNKNOWN_QUESTION'
 */
export const Finding = z
  .object({
    code: z.string().min(1).describe('What was found, in capitals, for programs: the screen has the words for it.'),
    at: z.string().describe('Where it was found: a figure, a question, a row.'),
    detail: z.string().describe('The offending value or the names involved.'),
  })
  .meta({ id: 'Finding', description: 'Something the user should know and may mend.' });
export type Finding = z.infer<typeof Finding>;
