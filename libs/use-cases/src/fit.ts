import * as z from 'zod';
import { CheckReason, checkStanding, type CheckStanding, type KnownOfOrganization } from './check-standing.ts';
import type { FindingOut } from './finding-out.ts';
import { type Prerequisite, PrerequisiteKind } from './prerequisite.ts';
import type { FactInput, PatternInput, QuestionInput } from './selection-inputs.ts';
import type { UseCase } from './use-case.ts';

/** Where a prerequisite stands. */
export const FitState = z.enum(['met', 'unmet', 'unknown', 'doesNotApply']).meta({
  id: 'FitState',
  description: 'Where a prerequisite stands. Unknown is an answer of its own; what does not apply does not count.',
});
export type FitState = z.infer<typeof FitState>;

/** Who or what says where a prerequisite stands. */
export const FitOrigin = z.enum(['foundOut', 'inventory', 'answers', 'nobody']).meta({
  id: 'FitOrigin',
  description: 'Who says so: somebody who found out, the inventory, the answers to the bank, or nobody yet.',
});
export type FitOrigin = z.infer<typeof FitOrigin>;

/** Why a prerequisite stands where it does: as a check, or because somebody found out. */
export const FitReasonCode = z.enum([...CheckReason.options, 'foundOut']).meta({
  id: 'FitReasonCode',
  description: 'Why: somebody found out, or what the check came to.',
});
export type FitReasonCode = z.infer<typeof FitReasonCode>;

/** Why a prerequisite stands where it does, with the figures and words behind it. */
export const FitReason = z
  .object({
    code: FitReasonCode,
    needed: z.number().nullable().describe('The least number or level asked for; null where it is no number.'),
    found: z.number().nullable().describe('The number or level found; null where there is none.'),
    isOwnThreshold: z.boolean().describe("Whether the number asked for is the organization's own."),
    said: z.string().nullable().describe('What whoever found out wrote; null if nothing.'),
    day: z.string().nullable().describe('The day it was found out (year-month-day); null if not said.'),
  })
  .meta({ id: 'FitReason', description: 'Why a prerequisite stands where it does.' });
export type FitReason = z.infer<typeof FitReason>;

/** Where one prerequisite of a use case stands. */
export const PrerequisiteFit = z
  .object({
    prerequisite: z.string().describe('The id of the prerequisite.'),
    kind: PrerequisiteKind,
    state: FitState,
    reason: FitReason,
    origin: FitOrigin,
    isSettled: z.boolean().describe('Whether a person settled it, so that inventory and answers no longer count.'),
  })
  .meta({ id: 'PrerequisiteFit', description: 'Where one prerequisite of a use case stands.' });
export type PrerequisiteFit = z.infer<typeof PrerequisiteFit>;

/**
 * Which prerequisites of a use case are met, unmet, unknown or do not apply.
 *
 * @example
 * Fit.shape.met.parse(3); // => 3
 */
export const Fit = z
  .object({
    useCase: z.string().describe('The id of the use case.'),
    prerequisites: z.array(PrerequisiteFit).readonly().describe('Each prerequisite, in the order of the use case.'),
    met: z.int32().min(0),
    unmet: z.int32().min(0),
    unknown: z.int32().min(0),
    doesNotApply: z.int32().min(0),
  })
  .meta({ id: 'Fit', description: 'Which prerequisites of a use case are met, unmet, unknown or do not apply.' });
export type Fit = z.infer<typeof Fit>;

/** What is known of an organization apart from its answers: its inventory, and what people found out. */
export interface OrganizationInput {
  readonly facts: readonly FactInput[];
  readonly findings: readonly FindingOut[];
}

/** How ready an organization is, as far as it is known. */
export interface ReadinessInput {
  readonly patterns: readonly PatternInput[];
  readonly questions: readonly QuestionInput[];
}

/**
 * Which prerequisites of a use case are met, unmet, unknown or do not apply in an organization, each with its reason.
 *
 * What somebody found out goes before inventory and answers; their threshold takes the place of the catalogue's. A fact that is
 * missing, or that is of another type than the check expects, and a question without a level are unknown: never a no. Nothing is
 * refused, whatever the organization is like.
 *
 * @example
 * const nothing = fit(useCases[0], { facts: [], findings: [] }, { patterns: [], questions: [] });
 * nothing.unknown === useCases[0].prerequisites.length; // => true
 */
export function fit(useCase: UseCase, organization: OrganizationInput, readiness: ReadinessInput): Fit {
  const known = { facts: organization.facts, questions: readiness.questions };
  const own = organization.findings.filter((finding) => finding.useCase === useCase.id);
  const prerequisites = useCase.prerequisites.map((prerequisite) =>
    // Of two that speak of the same, the later one stands.
    prerequisiteFit(
      prerequisite,
      known,
      own.findLast((finding) => finding.prerequisite === prerequisite.id),
    ),
  );
  const count = (state: FitState): number => prerequisites.filter((each) => each.state === state).length;
  return {
    useCase: useCase.id,
    prerequisites,
    met: count('met'),
    unmet: count('unmet'),
    unknown: count('unknown'),
    doesNotApply: count('doesNotApply'),
  };
}

function prerequisiteFit(
  { id, kind, check }: Prerequisite,
  known: KnownOfOrganization,
  finding: FindingOut | undefined,
): PrerequisiteFit {
  const threshold = finding?.threshold ?? null;
  const standing = checkStanding(check, known, threshold);
  const isSettled = finding !== undefined && finding.state !== null;
  return {
    prerequisite: id,
    kind,
    state: finding?.state ?? standing.state,
    reason: {
      code: isSettled ? 'foundOut' : standing.code,
      needed: standing.needed,
      found: standing.found,
      isOwnThreshold: threshold !== null && standing.needed === threshold,
      said: finding?.reason ?? null,
      day: finding?.day ?? null,
    },
    origin: isSettled ? 'foundOut' : originOf(standing),
    isSettled,
  };
}

function originOf({ state, code }: CheckStanding): FitOrigin {
  if (state === 'unknown') return 'nobody';
  return code === 'factFits' || code === 'factMisses' ? 'inventory' : 'answers';
}
