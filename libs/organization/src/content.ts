import industryList from '../content/industries.json' with { type: 'json' };
import catalogue from '../content/inventory-facts.json' with { type: 'json' };
import german from '../content/organization.de.json' with { type: 'json' };
import { IndustryList, type Industry } from './industry.ts';
import { InventoryCatalogue, type InventoryFact } from './inventory-fact.ts';
import { OrganizationTranslation } from './organization-translation.ts';
import { translatedFacts, translatedIndustries } from './translated-facts.ts';

/**
 * The facts that an inventory holds, in the order in which it shows them.
 *
 * @example
 * inventoryFacts.length; // => 53
 */
export const inventoryFacts: readonly InventoryFact[] = InventoryCatalogue.parse(catalogue).facts;

/**
 * The industries that a profile chooses from, by name; "another industry" stands last.
 *
 * @example
 * industries.at(-1)?.id; // => 'other'
 */
export const industries: readonly Industry[] = IndustryList.parse(industryList).industries;

/**
 * What there is of facts and industries in other languages.
 *
 * @example
 * organizationTranslations.map(({ language }) => language); // => ['de']
 */
export const organizationTranslations: readonly OrganizationTranslation[] = [OrganizationTranslation.parse(german)];

const factsBefore = new Map<string, readonly InventoryFact[]>();

/**
 * The same facts in a language; in English where there is no translation.
 *
 * @example
 * inventoryFactsIn('de')[0]?.name; // => 'Dauerhaft eingeschaltete Geräte je Standort'
 */
export function inventoryFactsIn(language: string): readonly InventoryFact[] {
  const known = factsBefore.get(language);
  if (known) return known;
  const translation = organizationTranslations.find((each) => each.language === language);
  if (!translation) return inventoryFacts;
  const translated = translatedFacts(inventoryFacts, translation);
  factsBefore.set(language, translated);
  return translated;
}

/**
 * The same industries in a language, in the order of their names there; "another industry" stands last.
 *
 * @example
 * industriesIn('de').at(-1)?.name; // => 'Eine andere Branche'
 */
export function industriesIn(language: string): readonly Industry[] {
  const translation = organizationTranslations.find((each) => each.language === language);
  if (!translation) return industries;
  const byName = new Intl.Collator(language);
  const isOther = ({ id }: Industry): number => (id === 'other' ? 1 : 0);
  return [...translatedIndustries(industries, translation)].sort(
    (a, b) => isOther(a) - isOther(b) || byName.compare(a.name, b.name),
  );
}
