import * as z from 'zod';
import { type AskingVersion, askedVersion } from './asked-version.ts';
import { ChangeId } from './change-parts.ts';
import { dayAfter, type Learner, learnerRoles, roleKey } from './course-standing.ts';
import type { Policy, PolicyException } from './policy.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

const people = z.int32().min(0);

/** How many of those whom a policy binds have signed it. */
export const PolicyStanding = z
  .object({
    policy: ChangeId,
    bound: people.describe('How many people it binds: the sum of the others.'),
    signed: people.describe('Who signed the version that asks them, or a later one.'),
    open: people.describe('Who has not, and is still in time.'),
    overdue: people.describe('Who has not, and is late.'),
    excepted: people.describe('Who need not, for as long as an exception holds.'),
  })
  .meta({ id: 'PolicyStanding', description: 'How many of those whom a policy binds have signed it.' });
export type PolicyStanding = z.infer<typeof PolicyStanding>;

/** A published version, with the day on which it was. */
export interface PublishedVersion extends AskingVersion {
  readonly publishedOn: string;
}

/** A policy that is in force, as its latest published version has it. */
export interface PolicyInForce extends Pick<Policy, 'id' | 'groups' | 'roles' | 'answerWithinDays' | 'isRequired'> {
  /** Its published versions, the lowest number first; at least one. */
  readonly versions: readonly PublishedVersion[];
}

/** How many people are alike in what matters here. */
export interface SigningPeople extends Learner {
  readonly people: number;
  readonly site: string | null;
  /** Who it is, for people whom an exception names. */
  readonly person: string | null;
  /** The highest version that they signed of each policy. */
  readonly signed: readonly { readonly policy: string; readonly number: number }[];
}

/** What is needed to say who signed. */
export interface SigningInputs {
  readonly policies: readonly PolicyInForce[];
  readonly exceptions: readonly PolicyException[];
  readonly groups: readonly Pick<StakeholderGroup, 'id' | 'roles'>[];
  readonly people: readonly SigningPeople[];
  readonly today: string;
}

/** How somebody stands with a policy that binds them. */
export type SigningState = 'signed' | 'open' | 'overdue' | 'excepted';

/**
 * Gives how somebody stands with a policy; null where it does not bind them. A policy without groups and roles binds everybody. It is
 * overdue from the day after the days to answer are over, counted from when the version was published that asks them. An exception
 * holds up to and with its last day; whoever signed all the same has signed.
 *
 * @example
 * const inputs = { policies: [], exceptions: [], groups: [], people: [], today: '2027-01-20' };
 * const versions = [{ number: 1, isEditorial: false, concerns: [], publishedOn: '2027-01-01' }];
 * const policy = { id: 'peers', groups: [], roles: [], answerWithinDays: 14, isRequired: true, versions };
 * signingState(inputs)(policy, { people: 1, site: null, person: null, groups: [], roles: [], signed: [] }); // => 'overdue'
 */
export function signingState({
  exceptions,
  groups,
  today,
}: Omit<SigningInputs, 'policies' | 'people'>): (policy: PolicyInForce, some: SigningPeople) => SigningState | null {
  const rolesOf = new Map(groups.map(({ id, roles }) => [id, roles.map(roleKey)]));
  const holding = exceptions.filter(({ until }) => until >= today);
  return (policy, some) => {
    if (!binds(policy, some, rolesOf)) return null;
    const asked = askedVersion(policy.versions, some.groups);
    const signed = some.signed.find((one) => one.policy === policy.id)?.number ?? 0;
    if (asked === null || signed >= asked) return 'signed';
    const isExcepted = holding.some(
      (each) =>
        each.policy === policy.id &&
        (each.group === null ? each.person === some.person : some.groups.includes(each.group)),
    );
    if (isExcepted) return 'excepted';
    const { publishedOn } = policy.versions.find(({ number }) => number === asked)!;
    return dayAfter(publishedOn, policy.answerWithinDays) < today ? 'overdue' : 'open';
  };
}

function binds(
  { groups, roles }: PolicyInForce,
  some: SigningPeople,
  rolesOf: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (groups.length === 0 && roles.length === 0) return true;
  if (some.groups.some((group) => groups.includes(group))) return true;
  const has = learnerRoles(some, rolesOf);
  return roles.some((role) => has.includes(roleKey(role)));
}

/**
 * How many of those whom each policy binds have signed it, each person counted once for a policy.
 *
 * @example
 * policyStandings({ policies: [], exceptions: [], groups: [], people: [], today: '2027-01-01' }); // => []
 */
export function policyStandings(inputs: SigningInputs): readonly PolicyStanding[] {
  const stateOf = signingState(inputs);
  return inputs.policies.map((policy) => {
    const count = { bound: 0, signed: 0, open: 0, overdue: 0, excepted: 0 };
    for (const some of inputs.people) {
      const state = stateOf(policy, some);
      if (state === null) continue;
      count.bound += some.people;
      count[state] += some.people;
    }
    return { policy: policy.id, ...count };
  });
}
