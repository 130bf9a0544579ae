import { OrganizationTranslation } from '@peerway/organization';
import {
  industries,
  industriesIn,
  inventoryFacts,
  inventoryFactsIn,
  organizationTranslations,
} from '@peerway/organization/content';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import schemaFile from '../../libs/organization/content/organization-translation.schema.json' with { type: 'json' };

it('translations of facts and industries have the schema that authors see, which is the one in code', () => {
  expect(z.toJSONSchema(OrganizationTranslation, { io: 'input' })).toEqual(schemaFile);
});

describe.each(organizationTranslations)(
  'facts and industries in $language',
  ({ language, facts, industries: named }) => {
    const translated = inventoryFactsIn(language);

    it('name exactly the facts, options and industries that there are', () => {
      expect(facts.map(({ id, options }) => [id, options.map((option) => option.id)])).toEqual(
        inventoryFacts.map(({ id, options }) => [id, options.map((option) => option.id)]),
      );
      expect(named.map(({ id }) => id)).toEqual(industries.map(({ id }) => id));
    });

    it('leave no text in English; only a sign such as % is the same', () => {
      const kept = inventoryFacts.flatMap((fact, place) => {
        const other = translated[place];
        return (['name', 'question', 'whereToLook', 'unknownMeans'] as const).filter(
          (text) => fact[text] === other?.[text],
        );
      });
      expect(kept).toEqual([]);
      const units = inventoryFacts.flatMap(({ unit }, place) =>
        unit !== null && unit === translated[place]?.unit ? [unit] : [],
      );
      expect([...new Set(units)]).toEqual(['%']);
      const names = new Map(industries.map(({ id, name }) => [id, name]));
      expect(industriesIn(language).filter(({ id, name }) => names.get(id) === name)).toEqual([]);
    });

    it('change neither types nor bounds, and names stay apart', () => {
      const frame = (list: typeof inventoryFacts) =>
        list.map(({ id, type, group, range, unit }) => [id, type, group, range, unit === null]);
      expect(frame(translated)).toEqual(frame(inventoryFacts));
      expect(new Set(translated.map(({ name }) => name)).size).toBe(inventoryFacts.length);
      expect(industriesIn(language).at(-1)?.id).toBe('other');
    });
  },
);

it('shows English where nobody has translated', () => {
  expect(inventoryFactsIn('fr')).toBe(inventoryFacts);
  expect(industriesIn('fr')).toBe(industries);
});
