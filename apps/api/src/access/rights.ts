import type { EngagementRole } from '../workspace/engagement-member.entity.ts';
import type { MemberRole } from '../workspace/member.entity.ts';

type Role = Exclude<MemberRole, 'guest'> | EngagementRole;

/**
 * Who may do what. `docs/rights.md` is the same table in words, and `tests/api/rights.test.ts` tries every cell over HTTP.
 *
 * An act on the workspace is open to the roles named; an act on an engagement also to those whom that engagement gives the role.
 */
export const rights = {
  'workspace.read': ['owner', 'consultant', 'executive', 'contributor', 'viewer'],
  'workspace.rename': ['owner'],
  'members.read': ['owner', 'consultant'],
  'members.change': ['owner'],
  'keys.change': ['owner'],
  'audit.read': ['owner', 'consultant'],
  'organization.read': ['owner', 'consultant', 'executive', 'contributor', 'viewer'],
  'organization.add': ['owner', 'consultant'],
  'organization.edit': ['owner', 'consultant', 'contributor'],
  'engagement.read': ['owner', 'consultant', 'executive', 'contributor', 'viewer'],
  'engagement.add': ['owner', 'consultant'],
  'engagement.edit': ['owner', 'consultant', 'contributor'],
  'engagement.invite': ['owner', 'consultant'],
  'engagement.export': ['owner', 'consultant'],
  'bank.edit': ['owner', 'consultant'],
  'sample.change': ['owner', 'consultant'],
  'round.quick': ['owner', 'consultant', 'executive', 'contributor'],
  'round.run': ['owner', 'consultant', 'contributor'],
  'round.reopen': ['owner', 'consultant'],
  'people.erase': ['owner', 'consultant'],
  'library.read': ['owner', 'consultant', 'executive', 'contributor', 'viewer'],
  'library.write': ['owner', 'consultant'],
  'citation.write': ['owner', 'consultant', 'executive', 'contributor'],
  'selection.edit': ['owner', 'consultant', 'contributor'],
  'decision.record': ['owner', 'consultant', 'executive'],
  'case.edit': ['owner', 'consultant', 'executive', 'contributor'],
  'plan.edit': ['owner', 'consultant', 'executive', 'contributor'],
  'gate.lock': ['owner', 'consultant', 'executive'],
  'change.edit': ['owner', 'consultant', 'executive', 'contributor'],
  'policy.approve': ['owner', 'consultant', 'executive'],
  'people.read': ['owner', 'consultant', 'executive', 'contributor'],
  'metrics.edit': ['owner', 'consultant', 'executive', 'contributor'],
  'goal.edit': ['owner', 'consultant', 'executive', 'contributor'],
  'weighing.run': ['owner', 'consultant', 'contributor'],
  'weights.read': ['owner', 'consultant', 'executive'],
  'answers.read': ['owner', 'consultant', 'executive', 'contributor'],
} as const satisfies Record<string, readonly Role[]>;

/** Something that a role may or may not do. */
export type Act = keyof typeof rights;

/** Whether any of the roles held allows the act. */
export function allows(act: Act, held: readonly (MemberRole | EngagementRole | undefined)[]): boolean {
  const needed: readonly string[] = rights[act];
  return held.some((role) => role !== undefined && needed.includes(role));
}
