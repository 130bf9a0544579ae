import { InventoryFact } from '@peerway/organization';

const told = { question: 'How?', whereToLook: 'There', unknownMeans: 'Assume not' };

/** A small catalogue with one fact of each type, frozen: whatever changes its arguments fails. */
export const facts: readonly InventoryFact[] = deepFrozen(
  [
    {
      id: 'always-on-devices',
      name: 'Always-on devices',
      group: 'devices',
      type: 'number',
      unit: 'devices',
      range: { minimum: 0, maximum: 1000, whole: true },
      options: [],
      ...told,
    },
    {
      id: 'share-of-sites',
      name: 'Share of sites',
      group: 'devices',
      type: 'number',
      unit: '% of sites',
      range: { minimum: 0, maximum: 100, whole: false },
      options: [],
      ...told,
    },
    {
      id: 'single-sign-on',
      name: 'Single sign-on',
      group: 'identity',
      type: 'boolean',
      unit: null,
      range: null,
      options: [],
      ...told,
    },
    {
      id: 'rule-owner',
      name: 'Who owns the rules',
      group: 'identity',
      type: 'enum',
      unit: null,
      range: null,
      options: [
        { id: 'nobody', label: 'Nobody' },
        { id: 'security-team', label: 'Security team' },
      ],
      ...told,
    },
    {
      id: 'legal-views',
      name: 'Legal views',
      group: 'legal',
      type: 'list',
      unit: null,
      range: null,
      options: [
        { id: 'telecom', label: 'Telecom rules' },
        { id: 'product', label: 'Food, pharma or product rules' },
        { id: 'health', label: 'Health' },
      ],
      ...told,
    },
    { id: 'in-short', name: 'In short', group: 'people', type: 'text', unit: null, range: null, options: [], ...told },
  ].map((fact) => InventoryFact.parse(fact)),
);

/** Freezes a value with all that is in it. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}
