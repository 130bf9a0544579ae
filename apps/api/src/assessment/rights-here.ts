import type { MemberAccess } from '../access/access.ts';
import { type Act, allows } from '../access/rights.ts';

/** Whether a member may do an act in an engagement. */
export function mayHere(access: MemberAccess, act: Act, engagementId: string): boolean {
  return allows(act, [access.role, access.engagements.get(engagementId)]);
}
