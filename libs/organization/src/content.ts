import industryList from '../content/industries.json' with { type: 'json' };
import catalogue from '../content/inventory-facts.json' with { type: 'json' };
import { IndustryList, type Industry } from './industry.ts';
import { InventoryCatalogue, type InventoryFact } from './inventory-fact.ts';

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
