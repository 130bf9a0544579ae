import type { ListFinding, ListFindingCount } from './list-reading.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

/** What a list of groups is read for. */
export interface GroupsOptions {
  readonly groups: readonly StakeholderGroup[];
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly sponsors: readonly { readonly id: string; readonly name: string }[];
}

/** What a list of groups holds. */
export interface GroupsReading {
  /** Those to add and to change, in the order of the list. */
  readonly groups: readonly StakeholderGroup[];
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  /** How many stand there already just so. */
  readonly present: number;
  readonly refused: number;
  readonly findings: readonly ListFinding[];
  readonly counts: readonly ListFindingCount[];
  readonly passedOver: readonly string[];
}
