import type { BusinessCase } from './business-case.ts';
import type { CaseChange } from './case-comparison.ts';
import { driverKey, parameterKey } from './case-key.ts';
import type { Estimate } from './parameter.ts';

type What = CaseChange['what'];

/**
 * What differs between two versions of a case, part by part: what was added, changed or taken away. The order in which things
 * stand does not matter.
 *
 * @example
 * const before = newBusinessCase([]);
 * caseDifference(before, { ...before, useCases: ['one'] }); // => [{ what: 'useCase', at: 'one', before: null, after: 'one' }]
 */
export function caseDifference(before: BusinessCase, after: BusinessCase): CaseChange[] {
  return [
    ...changed('settings', settingsOf(before), settingsOf(after)),
    ...parts.flatMap((part) => part(before, after)),
  ];
}

interface Told<Part> {
  readonly at: (part: Part) => string;
  readonly say: (part: Part) => string;
}

function tellAll<Part>(parts: readonly Part[], { at, say }: Told<Part>): Map<string, string> {
  return new Map(parts.map((part) => [at(part), say(part)]));
}

function settingsOf({ settings }: BusinessCase): Map<string, string> {
  return new Map(
    Object.entries(settings).flatMap(([name, value]) => (value === null ? [] : [[name, settingText(value)] as const])),
  );
}

function settingText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).sort().join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function estimateText({ low, likely, high, source, owner, date, confirmed }: Estimate): string {
  const points = low === null || high === null ? String(likely) : `${low} / ${likely} / ${high}`;
  return [points, source, owner, date, confirmed ? 'confirmed' : 'assumption'].filter(Boolean).join(', ');
}

function changed(what: What, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): CaseChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((at) => {
    const [was, is] = [before.get(at) ?? null, after.get(at) ?? null];
    return was === is ? [] : [{ what, at, before: was, after: is }];
  });
}

type PartChanges = (before: BusinessCase, after: BusinessCase) => CaseChange[];

function part<Part>(what: What, of: (one: BusinessCase) => readonly Part[], told: Told<Part>): PartChanges {
  return (before, after) => changed(what, tellAll(of(before), told), tellAll(of(after), told));
}

const parts: readonly PartChanges[] = [
  part('useCase', ({ useCases }) => useCases, { at: (id) => id, say: (id) => id }),
  part('estimate', ({ estimates }) => estimates, { at: parameterKey, say: estimateText }),
  part('ownParameter', ({ ownParameters }) => ownParameters, {
    at: parameterKey,
    say: ({ label, unit }) => `${label} (${unit})`,
  }),
  part('ownDriver', ({ ownDrivers }) => ownDrivers, {
    at: driverKey,
    say: ({ name, expression, unit, sign, kind, category, option, key }) =>
      [`${name} = ${expression}`, unit, sign, kind, category, option, key].filter(Boolean).join(', '),
  }),
  part('leftOut', ({ leftOut }) => leftOut, {
    at: ({ useCase, driver }) => driverKey({ useCase, id: driver }),
    say: ({ reason }) => reason ?? '',
  }),
  part('phasing', ({ phasing }) => phasing, {
    at: ({ useCase }) => useCase ?? '',
    say: ({ spendFrom, spendMonths, effectFrom, rampMonths }) =>
      `spend ${spendFrom} + ${spendMonths}, effect ${effectFrom} + ${rampMonths}`,
  }),
  part('correlation', ({ correlations }) => correlations, {
    at: ({ a, b }) => [parameterKey(a), parameterKey(b)].sort().join(' – '),
    say: ({ coefficient }) => String(coefficient),
  }),
  part('sharedCause', ({ sharedCauses }) => sharedCauses, {
    at: ({ name }) => name,
    say: ({ parameters }) => parameters.map(({ of, loading }) => `${parameterKey(of)} ${loading}`).join(', '),
  }),
  part('scenario', ({ scenarios }) => scenarios, {
    at: ({ id }) => id,
    say: ({ name, lean, overrides }) =>
      [name ?? '', String(lean), ...overrides.map(({ of, value }) => `${parameterKey(of)} = ${value}`)].join(', '),
  }),
  part('alternative', ({ alternatives }) => alternatives, { at: ({ useCase }) => useCase, say: ({ name }) => name }),
];
