import { AvailabilityInput, availabilityOver } from '@peerway/business-case';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const officeDay = Array.from({ length: 24 }, (_, hour) => (hour >= 6 && hour < 22 ? 0.9 : 0));
const laptops = { name: 'Office laptops', peers: 500, presence: officeDay };
const servers = { name: 'Servers', peers: 20, presence: Array.from({ length: 24 }, () => 0.99) };
const asked = { needed: 1, copies: null, unavailability: 0.001, alwaysOn: 0.999 };

describe('content that peers keep', () => {
  it('is out of reach all night where all laptops sleep, however many copies there are; one node always on mends it', () => {
    const result = availabilityOver({ ...asked, groups: [laptops] });
    expect(result.blackouts).toEqual([{ from: 22, until: 6, hours: 8, asleep: ['Office laptops'] }]);
    expect(result).toMatchObject({ copiesForMean: 8, copiesForWorst: null, alwaysOnNodes: 1, worstHour: 0 });
    expect(result.availability).toBeCloseTo(16 / 24, 6);
    expect(result.hours[3]).toMatchObject({ peersOn: 0, availability: 0, isBlackout: true, meetsTarget: false });
    const many = availabilityOver({ ...asked, copies: 500, groups: [laptops] });
    expect(many.hours[3]?.availability).toBe(0);
  });

  it('needs far more copies for the night than for the mean where only few servers stay', () => {
    const result = availabilityOver({ ...asked, groups: [laptops, servers] });
    expect(result.blackouts).toEqual([]);
    // 19.8 of 520 are on at night: ln 0.001 / ln(1 - 19.8/520) = 177.9.
    expect(result).toMatchObject({ copiesForMean: 8, copiesForWorst: 178 });
    expect(result.hours[12]?.meetsTarget).toBe(true);
    expect(result.hours[3]?.meetsTarget).toBe(false);
    expect(
      availabilityOver({ ...asked, copies: 178, groups: [laptops, servers] }).hours.every(
        ({ meetsTarget }) => meetsTarget,
      ),
    ).toBe(true);
  });

  it('keeps less with fragments than with whole copies for the same target', () => {
    const presence = Array.from({ length: 24 }, () => 0.5);
    const result = availabilityOver({ ...asked, needed: 10, unavailability: 1e-6, groups: [{ ...laptops, presence }] });
    expect(result.replicasForMean).toBe(20);
    expect(result.overhead).toBeLessThan(6);
  });

  it('takes a week beside a day, and names the hours of the week', () => {
    const weekend = Array.from({ length: 168 }, (_, hour) => (hour < 120 ? 0.9 : 0));
    const result = availabilityOver({ ...asked, groups: [{ ...laptops, presence: weekend }] });
    expect(result.hours).toHaveLength(168);
    expect(result.blackouts).toEqual([{ from: 120, until: 168, hours: 48, asleep: ['Office laptops'] }]);
    const mixed = availabilityOver({ ...asked, groups: [{ ...servers, presence: weekend }, laptops] });
    expect(mixed.hours[30]?.presentShare).toBeCloseTo((20 * 0.9 + 500 * 0.9) / 520, 9);
  });

  it('is one blackout where nobody is ever on, and no number of nodes mends it that are never on either', () => {
    const presence = Array.from({ length: 24 }, () => 0);
    const result = availabilityOver({ ...asked, alwaysOn: 0, groups: [{ ...laptops, presence }] });
    expect(result.blackouts).toEqual([{ from: 0, until: 24, hours: 24, asleep: ['Office laptops'] }]);
    expect(result).toMatchObject({ copies: null, availability: null, hoursAway: null, alwaysOnNodes: null });
  });

  it('meets the target in every hour with the copies for the worst hour, or with the nodes that it says', () => {
    const presence = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 });
    const groups = fc.array(
      fc.record({ name: fc.constant('Peers'), peers: fc.integer({ min: 1, max: 400 }), presence }),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    const question = fc.record({
      needed: fc.integer({ min: 1, max: 12 }),
      unavailability: fc.constantFrom(0.1, 0.01, 1e-4),
      alwaysOn: fc.constantFrom(0.9, 0.999, 1),
      copies: fc.constant(null),
      groups,
    });
    fc.assert(
      fc.property(question, (input) => {
        const result = availabilityOver(AvailabilityInput.parse(input));
        if (result.copiesForWorst !== null) {
          const enough = availabilityOver({ ...input, copies: Math.max(result.copiesForWorst, input.needed) });
          expect(enough.hours.every(({ meetsTarget }) => meetsTarget)).toBe(true);
          expect(enough.alwaysOnNodes).toBe(0);
          expect(enough.blackouts).toEqual([]);
        } else expect(result.blackouts.length).toBeGreaterThan(0);
        for (const { availability } of result.hours) expect(availability >= 0 && availability <= 1).toBe(true);
        expect(result.alwaysOnNodes).not.toBeNull();
      }),
    );
  });

  it('refuses what cannot be', () => {
    const said = (input: unknown): string[] =>
      AvailabilityInput.safeParse(input).error?.issues.map(({ message }) => message) ?? [];
    const fine = { ...asked, groups: [laptops] };
    expect(said(fine)).toEqual([]);
    expect(said({ ...fine, unavailability: 0 })).toEqual([
      'Nothing is there always: the target for being away must be above 0.',
    ]);
    expect(said({ ...fine, needed: 5, copies: 3 })).toEqual([
      'There must be at least as many fragments as are needed.',
    ]);
    expect(said({ ...fine, groups: [{ ...laptops, presence: [1, 1] }] })).toEqual([
      'Give 24 hours of a day, or 168 of a week from Monday.',
    ]);
    expect(said({ ...fine, groups: [] })).toEqual(['At least one group of peers is needed.']);
  });
});
