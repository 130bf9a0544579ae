import * as z from 'zod';

/** What kind of input of a ranking changed. */
export const InputChangeCode = z
  .enum([
    'SIZE',
    'LEVER_WEIGHT',
    'PATTERN_READINESS',
    'QUESTION_LEVEL',
    'FACT',
    'FINDING_OUT',
    'SCORE',
    'CRITERION',
    'CRITERION_WEIGHT',
    'CRITERION_DOUBT',
    'CRITERION_SCALE',
    'CRITERION_ENABLED',
    'CRITERION_PLACE',
    'USE_CASE_CHOSEN',
    'SEED',
  ])
  .meta({ id: 'InputChangeCode', description: 'What kind of input of a ranking changed.' });
export type InputChangeCode = z.infer<typeof InputChangeCode>;

/**
 * One input of a ranking that changed. Numbers are written as programs do, with a point; `null` says that it was, or is, not there.
 * A spread stands in brackets behind its value, a least in the form "≥ 3"; words are ids of the catalogue, such as "met" or "confirmed".
 *
 * @example
 * InputChange.shape.before.parse(null); // => null
 */
export const InputChange = z
  .object({
    code: InputChangeCode,
    at: z
      .string()
      .describe(
        'What changed: the id of a lever, pattern, question, fact or criterion; a use case and prerequisite or criterion with a slash between.',
      ),
    before: z.string().nullable().describe('What it was; null for nothing.'),
    after: z.string().nullable().describe('What it is; null for nothing.'),
  })
  .meta({ id: 'InputChange', description: 'One input of a ranking that changed.' });
export type InputChange = z.infer<typeof InputChange>;
