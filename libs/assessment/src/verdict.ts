import * as z from 'zod';

/**
 * The kinds of verdict, from good to bad; "undecided" when there are not enough answers to say.
 *
 * @example
 * VerdictKind.parse('readyWithConditions'); // => 'readyWithConditions'
 */
export const VerdictKind = z
  .enum(['ready', 'readyWithConditions', 'notReady', 'undecided'])
  .meta({ id: 'VerdictKind', description: 'Ready, ready with conditions, not ready, or not enough answers to say.' });
export type VerdictKind = z.infer<typeof VerdictKind>;

/**
 * Whose view a verdict is: an organization's, or that of one person, who has no interval.
 *
 * @example
 * VerdictView.parse('onePerson'); // => 'onePerson'
 */
export const VerdictView = z
  .enum(['organization', 'onePerson'])
  .meta({ id: 'VerdictView', description: "Whose view it is: an organization's, or one person's." });
export type VerdictView = z.infer<typeof VerdictView>;

/**
 * Where the organization stands, pattern by pattern. The kind is that of its best pattern.
 *
 * @example
 * Verdict.shape.kind.parse('notReady'); // => 'notReady'
 */
export const Verdict = z
  .object({
    kind: VerdictKind.describe('The kind of the pattern that is best placed.'),
    view: VerdictView.describe('Whose view it is.'),
    readyPatterns: z.array(z.string()).describe('Patterns that are ready, best score first.'),
    conditionalPatterns: z.array(z.string()).describe('Patterns ready with conditions, best score first.'),
    notReadyPatterns: z.array(z.string()).describe('Patterns that are not ready, best score first.'),
    undecidedPatterns: z.array(z.string()).describe('Patterns without enough answers to say.'),
    blockers: z.array(z.string()).describe('Dimensions that miss their target by most, worst first.'),
    strengths: z.array(z.string()).describe('Dimensions that stand at or above their target, best first.'),
  })
  .meta({ id: 'Verdict', description: 'Where the organization stands, pattern by pattern.' });
export type Verdict = z.infer<typeof Verdict>;
