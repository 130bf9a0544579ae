export { checkEntry } from './check-entry.ts';
export { countries } from './countries.ts';
export { fullInventory } from './full-inventory.ts';
export { Industry, IndustryList } from './industry.ts';
export { inventoryChanges, InventoryChange } from './inventory-changes.ts';
export { InventoryEntry, InventoryState, InventoryValue, unknownEntry, valueOf } from './inventory-entry.ts';
export { FactGroup, FactOption, FactRange, FactType, InventoryCatalogue, InventoryFact } from './inventory-fact.ts';
export { inventoryFromCsv } from './inventory-from-csv.ts';
export { InventoryGap, inventoryGaps, InventoryGroupGaps } from './inventory-gaps.ts';
export { ImportFinding, ImportRow, InventoryReading } from './inventory-import.ts';
export { InventorySummary, inventorySummary } from './inventory-summary.ts';
export { inventoryTemplate } from './inventory-template.ts';
export { OrganizationTranslation } from './organization-translation.ts';
export {
  checkProfile,
  emptyProfile,
  OrganizationDraft,
  OrganizationName,
  OrganizationProfile,
} from './organization-profile.ts';
export { translatedFacts, translatedIndustries } from './translated-facts.ts';
