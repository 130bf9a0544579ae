import {
  policyStandings,
  type PolicyException,
  type PolicyInForce,
  type SigningInputs,
  type SigningPeople,
} from '@peerway/change';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const version = (number: number, more: Partial<PolicyInForce['versions'][number]> = {}) => ({
  number,
  isEditorial: false,
  concerns: [] as string[],
  publishedOn: '2027-01-01',
  ...more,
});
function inForce(more: Partial<PolicyInForce> = {}): PolicyInForce {
  return {
    id: 'peers',
    groups: [],
    roles: [],
    answerWithinDays: 14,
    isRequired: true,
    versions: [version(1)],
    ...more,
  };
}
function some(people: number, more: Partial<SigningPeople> = {}): SigningPeople {
  return { people, site: null, person: null, groups: ['drivers'], roles: [], signed: [], ...more };
}
const signed = (number: number) => ({ signed: [{ policy: 'peers', number }] });
function standing(more: Partial<SigningInputs>): object | undefined {
  const inputs = { policies: [inForce()], exceptions: [], groups: [], people: [], today: '2027-01-10', ...more };
  return policyStandings(inputs)[0];
}
const exception: PolicyException = {
  id: 'x',
  policy: 'peers',
  group: 'drivers',
  person: null,
  reason: 'No devices yet',
  instead: null,
  until: '2027-02-01',
  grantedBy: 'Ada',
};

describe('who has signed a policy', () => {
  it('counts each person whom it binds in exactly one state', () => {
    const people = [some(3, signed(1)), some(4), some(5, { groups: ['clerks'] })];
    expect(standing({ people, exceptions: [exception] })).toEqual({
      ...{ policy: 'peers', bound: 12, signed: 3, open: 5, overdue: 0, excepted: 4 },
    });
  });

  it('binds groups and roles, a role also through a group, in whatever letters', () => {
    const policies = [inForce({ groups: ['clerks'], roles: ['Night Shift'] })];
    const groups = [{ id: 'drivers', roles: ['night  shift'] }];
    const people = [some(2), some(3, { groups: ['clerks'] }), some(5, { groups: ['press'] })];
    expect(standing({ policies, groups, people })).toMatchObject({ bound: 5 });
  });

  it('asks again only those whom a change concerns, and nobody for a slip of the pen', () => {
    const versions = [version(1), version(2, { concerns: ['clerks'] }), version(3, { isEditorial: true })];
    const policies = [inForce({ versions })];
    const people = [some(2, signed(1)), some(3, { groups: ['clerks'], ...signed(1) }), some(4, signed(3))];
    expect(standing({ policies, people })).toMatchObject({ signed: 6, open: 3 });
  });

  it('is overdue from the day after the time to answer, and an exception ends with its last day', () => {
    const people = [some(1)];
    expect(standing({ people, today: '2027-01-15' })).toMatchObject({ open: 1, overdue: 0 });
    expect(standing({ people, today: '2027-01-16' })).toMatchObject({ open: 0, overdue: 1 });
    const excepted = (today: string) => standing({ people, exceptions: [exception], today });
    expect(excepted('2027-02-01')).toMatchObject({ excepted: 1 });
    expect(excepted('2027-02-02')).toMatchObject({ overdue: 1 });
  });

  it('counts somebody as signed who signed although an exception holds', () => {
    expect(standing({ people: [some(1, signed(1))], exceptions: [exception] })).toMatchObject({ signed: 1 });
  });

  it('covers everybody, whatever the versions and signatures: the states sum to those bound', () => {
    const group = fc.constantFrom('drivers', 'clerks', 'press');
    const anyVersion = fc.record({ isEditorial: fc.boolean(), concerns: fc.uniqueArray(group) });
    const anybody = fc.record({ people: fc.nat(50), groups: fc.uniqueArray(group), number: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(anyVersion, { minLength: 1, maxLength: 5 }), fc.array(anybody), (made, crowd) => {
        const versions = made.map((one, place) => version(place + 1, one));
        const people = crowd.map(({ people: count, groups, number }) => some(count, { groups, ...signed(number) }));
        const [of] = policyStandings({
          policies: [inForce({ versions })],
          exceptions: [exception],
          groups: [],
          people,
          today: '2027-01-20',
        });
        const total = crowd.reduce((sum, { people: count }) => sum + count, 0);
        expect(of?.bound).toBe(total);
        expect((of?.signed ?? 0) + (of?.open ?? 0) + (of?.overdue ?? 0) + (of?.excepted ?? 0)).toBe(total);
      }),
    );
  });
});
