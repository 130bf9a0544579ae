import { describe, expect, it } from 'vitest';
import { FactGroup } from '@peerway/organization';
import { industries, inventoryFacts } from '@peerway/organization/content';

describe('the facts of the inventory', () => {
  it('are 53, in nine groups, each group together and in its order', () => {
    expect(inventoryFacts).toHaveLength(53);
    const groups = inventoryFacts.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1]);
    expect(groups).toEqual(FactGroup.options);
  });

  it('have ids and names of their own, so that a file may name them by either', () => {
    const words = inventoryFacts.flatMap(({ id, name }) => [...new Set([id, name.toLowerCase()])]);
    expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
  });

  it.each(inventoryFacts.map((fact) => [fact.id, fact] as const))(
    '%s offers options, a unit or neither, as its type asks',
    (_id, fact) => {
      const offersOptions = fact.type === 'enum' || fact.type === 'list';
      expect(fact.options.length >= 2).toBe(offersOptions);
      expect(fact.unit !== null).toBe(fact.type === 'number');
      expect(fact.range !== null).toBe(fact.type === 'number');
      expect(fact.question).toMatch(/\?$/);
    },
  );

  it.each(inventoryFacts.filter(({ options }) => options.length > 0).map((fact) => [fact.id, fact] as const))(
    '%s has options that a file can name without doubt',
    (_id, { options }) => {
      const words = options.flatMap(({ id, label }) => [...new Set([id, label.toLowerCase()])]);
      expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
      expect(words.filter((word) => /[|;\n]|^(none|unknown|\?)$/.test(word))).toEqual([]);
    },
  );

  it('ask shares between 0 and 100, and hours no more than a week has', () => {
    for (const { id, unit, range } of inventoryFacts) {
      if (range) expect(range.minimum, id).toBeLessThan(range.maximum);
      if (unit === '%' || unit === '% of participants' || unit === '% of pilot partners')
        expect(range?.maximum, id).toBe(100);
      if (unit === 'hours per week') expect(range?.maximum, id).toBe(168);
    }
  });
});

describe('the industries', () => {
  it('have ids and names of their own, and end with another industry', () => {
    expect(new Set(industries.map(({ id }) => id)).size).toBe(industries.length);
    expect(new Set(industries.map(({ name }) => name)).size).toBe(industries.length);
    expect(industries.at(-1)?.id).toBe('other');
  });
});
