import type { Finding } from '@peerway/kernel';
import type { FactType, InventoryFact } from './inventory-fact.ts';
import type { InventoryEntry, InventoryValue } from './inventory-entry.ts';

const fieldOf: Readonly<Record<FactType, keyof InventoryValue>> = {
  number: 'number',
  boolean: 'flag',
  text: 'text',
  enum: 'choices',
  list: 'choices',
};

/**
 * What is wrong with an entry, given the facts that exist; nothing if it can be kept.
 *
 * | code | means | detail |
 * | --- | --- | --- |
 * | FACT_UNKNOWN | no fact has this id | the id |
 * | VALUE_WITHOUT_KNOWLEDGE | the state is unknown, yet there is a value | |
 * | VALUE_MISSING | the state is known, yet there is no value | the type of the fact |
 * | VALUE_OF_OTHER_TYPE | a field is filled that belongs to another type of fact | the field |
 * | NUMBER_TOO_SMALL, NUMBER_TOO_LARGE | outside the bounds of the fact | the bound |
 * | NUMBER_NOT_WHOLE | a fraction where only whole numbers make sense | the number |
 * | CHOICE_UNKNOWN | the fact has no such option | the option |
 * | CHOICE_REPEATED | an option stands there twice | the option |
 * | CHOICE_NOT_ONE | exactly one option was asked | how many there are |
 * | DAY_IN_FUTURE | `asOf` lies after today; told only if `today` is given | the day |
 *
 * @example
 * checkEntry([], unknownEntry('no-such-fact')).map(({ code }) => code); // => ['FACT_UNKNOWN']
 */
export function checkEntry(
  facts: readonly InventoryFact[],
  entry: InventoryEntry,
  options: { readonly today?: string } = {},
): Finding[] {
  const fact = facts.find(({ id }) => id === entry.fact);
  if (!fact) return [{ code: 'FACT_UNKNOWN', at: 'fact', detail: entry.fact }];
  return [...checkState(fact, entry), ...checkDay(entry, options.today)];
}

function checkState(fact: InventoryFact, { state, value }: InventoryEntry): Finding[] {
  if (state === 'unknown') return value ? [{ code: 'VALUE_WITHOUT_KNOWLEDGE', at: 'value', detail: '' }] : [];
  const field = fieldOf[fact.type];
  if (!value || value[field] === null) return [{ code: 'VALUE_MISSING', at: 'value', detail: fact.type }];
  const foreign = (['number', 'flag', 'text', 'choices'] as const).filter(
    (name) => name !== field && value[name] !== null,
  );
  return [
    ...foreign.map((name) => ({ code: 'VALUE_OF_OTHER_TYPE', at: 'value', detail: name })),
    ...checkNumber(fact, value.number),
    ...checkChoices(fact, value.choices),
  ];
}

function checkNumber({ range }: InventoryFact, number: number | null): Finding[] {
  if (!range || number === null) return [];
  if (number < range.minimum) return [{ code: 'NUMBER_TOO_SMALL', at: 'value', detail: String(range.minimum) }];
  if (number > range.maximum) return [{ code: 'NUMBER_TOO_LARGE', at: 'value', detail: String(range.maximum) }];
  if (range.whole && !Number.isInteger(number))
    return [{ code: 'NUMBER_NOT_WHOLE', at: 'value', detail: String(number) }];
  return [];
}

function checkChoices(fact: InventoryFact, choices: readonly string[] | null): Finding[] {
  if (choices === null || (fact.type !== 'enum' && fact.type !== 'list')) return [];
  const offered = new Set(fact.options.map(({ id }) => id));
  const unknown = choices.filter((choice) => !offered.has(choice));
  const repeated = choices.filter((choice, index) => choices.indexOf(choice) < index);
  return [
    ...unknown.map((choice) => ({ code: 'CHOICE_UNKNOWN', at: 'value', detail: choice })),
    ...repeated.map((choice) => ({ code: 'CHOICE_REPEATED', at: 'value', detail: choice })),
    ...(fact.type === 'enum' && choices.length !== 1
      ? [{ code: 'CHOICE_NOT_ONE', at: 'value', detail: String(choices.length) }]
      : []),
  ];
}

function checkDay({ asOf }: InventoryEntry, today: string | undefined): Finding[] {
  // Days written as year-month-day sort as text.
  if (asOf === null || today === undefined || asOf <= today) return [];
  return [{ code: 'DAY_IN_FUTURE', at: 'asOf', detail: asOf }];
}
