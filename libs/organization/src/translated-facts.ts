import type { Industry } from './industry.ts';
import type { InventoryFact } from './inventory-fact.ts';
import type { OrganizationTranslation } from './organization-translation.ts';

/**
 * The facts in another language: the same ids, types and bounds. A text without translation stays as it is.
 *
 * @example
 * translatedFacts(inventoryFacts, { $schema: '', language: 'fr', facts: [], industries: [] }).length; // => 53
 */
export function translatedFacts(
  facts: readonly InventoryFact[],
  translation: OrganizationTranslation,
): readonly InventoryFact[] {
  const known = new Map(translation.facts.map((fact) => [fact.id, fact]));
  return facts.map((fact) => {
    const texts = known.get(fact.id);
    if (!texts) return fact;
    const labels = new Map(texts.options.map(({ id, label }) => [id, label]));
    return {
      ...fact,
      name: texts.name ?? fact.name,
      unit: fact.unit === null ? null : (texts.unit ?? fact.unit),
      question: texts.question ?? fact.question,
      whereToLook: texts.whereToLook ?? fact.whereToLook,
      unknownMeans: texts.unknownMeans ?? fact.unknownMeans,
      options: fact.options.map(({ id, label }) => ({ id, label: labels.get(id) ?? label })),
    };
  });
}

/**
 * The industries in another language, in the same order. A name without translation stays as it is.
 *
 * @example
 * translatedIndustries([{ id: 'other', name: 'Another industry' }], { $schema: '', language: 'fr', facts: [], industries: [] })[0]?.name; // => 'Another industry'
 */
export function translatedIndustries(
  industries: readonly Industry[],
  translation: OrganizationTranslation,
): readonly Industry[] {
  const known = new Map(translation.industries.map(({ id, name }) => [id, name]));
  return industries.map(({ id, name }) => ({ id, name: known.get(id) ?? name }));
}
