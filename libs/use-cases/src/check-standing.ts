import type { InventoryValue } from '@peerway/organization';
import * as z from 'zod';
import type { PrerequisiteCheck } from './prerequisite.ts';
import type { FactInput, QuestionInput } from './selection-inputs.ts';

/** What a check came to. */
export const CheckState = z
  .enum(['met', 'unmet', 'unknown'])
  .meta({ id: 'CheckState', description: 'What a check came to. Unknown is an answer of its own, never a no.' });
export type CheckState = z.infer<typeof CheckState>;

/** Why a check came to what it did. */
export const CheckReason = z
  .enum(['factFits', 'factMisses', 'factUnknown', 'levelReached', 'levelMissed', 'levelUnknown', 'notAsked'])
  .meta({
    id: 'CheckReason',
    description:
      'Why: the fact fits, misses or is not known; the level is reached, missed or not known; or nobody was asked yet.',
  });
export type CheckReason = z.infer<typeof CheckReason>;

/** What a check came to, and how far it is from what was asked for, where that is a number. */
export const CheckStanding = z
  .object({
    state: CheckState,
    code: CheckReason,
    needed: z.number().nullable().describe('The least number or level asked for; null where it is no number.'),
    found: z.number().nullable().describe('The number or level found; null where there is none.'),
  })
  .meta({ id: 'CheckStanding', description: 'What a check came to, and how far it is from what was asked for.' });
export type CheckStanding = z.infer<typeof CheckStanding>;

/** What is known of an organization: its inventory and its answers. */
export interface KnownOfOrganization {
  readonly facts: readonly FactInput[];
  readonly questions: readonly QuestionInput[];
}

/**
 * What a check comes to, given what is known of an organization. Prerequisites, needs of platforms and checks of alternatives
 * are all judged here.
 *
 * A threshold takes the place of the check's own number or level. A fact whose value is of another type than the check asks for
 * says nothing.
 *
 * @example
 * const check = { kind: 'question', subject: 'q1', operator: 'atLeast', flag: null, number: 3, choice: null, ask: null } as const;
 * checkStanding(check, { facts: [], questions: [{ question: 'q1', level: 2.5 }] });
 * // => { state: 'unmet', code: 'levelMissed', needed: 3, found: 2.5 }
 */
export function checkStanding(
  check: PrerequisiteCheck,
  known: KnownOfOrganization,
  threshold: number | null = null,
): CheckStanding {
  const needed = check.operator === 'atLeast' ? (threshold ?? check.number) : null;
  if (check.kind === 'ask') return { state: 'unknown', code: 'notAsked', needed: null, found: null };
  if (check.kind === 'question') return levelStanding(check.subject, needed, known.questions);
  const fact = known.facts.find((each) => each.fact === check.subject);
  const value = fact?.state === 'known' ? fact.value : null;
  const fits = value === null ? null : factFits(check, needed, value);
  const found = needed === null ? null : (value?.number ?? null);
  if (fits === null) return { state: 'unknown', code: 'factUnknown', needed, found: null };
  return fits
    ? { state: 'met', code: 'factFits', needed, found }
    : { state: 'unmet', code: 'factMisses', needed, found };
}

function levelStanding(
  subject: string | null,
  needed: number | null,
  questions: readonly QuestionInput[],
): CheckStanding {
  const level = questions.find(({ question }) => question === subject)?.level ?? null;
  if (level === null || needed === null) return { state: 'unknown', code: 'levelUnknown', needed, found: level };
  return level >= needed
    ? { state: 'met', code: 'levelReached', needed, found: level }
    : { state: 'unmet', code: 'levelMissed', needed, found: level };
}

function factFits(check: PrerequisiteCheck, needed: number | null, value: InventoryValue): boolean | null {
  const { flag, choice } = check;
  switch (check.operator) {
    case 'known':
      return true;
    case 'atLeast':
      return needed === null || value.number === null ? null : value.number >= needed;
    case 'includes':
      return choice === null || value.choices === null ? null : value.choices.includes(choice);
    case 'is':
      if (flag !== null) return value.flag === null ? null : value.flag === flag;
      return choice === null || value.choices === null ? null : value.choices.includes(choice);
    case null:
      return null;
  }
}
