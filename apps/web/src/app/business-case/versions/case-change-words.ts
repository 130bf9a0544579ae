import { formatDate, formatNumber } from '@angular/common';
import { type BusinessCase, type CaseChange, driverKey, type Estimate, parameterKey } from '@peerway/business-case';
import { unitWords } from '../case-words.ts';
import { scenarioName } from '../results/result-words.ts';
import { leanWords } from '../settings/lean-words.ts';
import { phaseSentence } from '../settings/phase-words.ts';
import { leftOutKey } from './change-effect.ts';
import { isSetting, settingNames, settingText } from './setting-words.ts';

/** What changed, and from what to what, as people read it. */
export interface CaseChangeRow {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** How the things of a case are called, and how figures are written. */
export interface ChangeNames {
  readonly parameter: (key: string) => string;
  readonly driver: (key: string) => string;
  readonly useCase: (id: string) => string;
  readonly locale: string;
}

/** A change of a case as a row that people read. */
export function caseChangeRow(
  change: CaseChange,
  before: BusinessCase,
  after: BusinessCase,
  names: ChangeNames,
): CaseChangeRow {
  return {
    what: whatChanged(change, before, after, names),
    before: said(change, before, names) ?? '–',
    after: said(change, after, names) ?? '–',
  };
}

function whatChanged({ what, at }: CaseChange, before: BusinessCase, after: BusinessCase, names: ChangeNames): string {
  switch (what) {
    case 'settings':
      return isSetting(at) ? settingNames[at] : at;
    case 'useCase':
      return names.useCase(at);
    case 'estimate':
      return withUseCase(names.parameter(at), at, names);
    case 'ownParameter':
      return $localize`Your own figure “${names.parameter(at)}:figure:”`;
    case 'ownDriver':
      return $localize`Your own line “${names.driver(at)}:line:”`;
    case 'leftOut':
      return withUseCase($localize`The line “${names.driver(at)}:line:”`, at, names);
    case 'phasing':
      return at === ''
        ? $localize`When the money of the whole case moves`
        : $localize`When the money of ${names.useCase(at)}:use case: moves`;
    case 'correlation':
      return $localize`${pairOf(at, names)}:two figures: move together`;
    case 'sharedCause':
      return $localize`The shared cause “${at}:cause:”`;
    case 'scenario':
      return $localize`The scenario “${titleOf(at, before, after)}:scenario:”`;
    case 'alternative':
      return $localize`The way without peers beside ${names.useCase(at)}:use case:`;
  }
}

/** What a version of the case says of the thing; null where it says nothing. */
function said({ what, at }: CaseChange, of: BusinessCase, names: ChangeNames): string | null {
  const { locale } = names;
  switch (what) {
    case 'settings':
      return isSetting(at) ? settingText(of.settings, at, locale) : null;
    case 'useCase':
      return of.useCases.includes(at) ? $localize`:use case|:in the case` : $localize`:use case|:not in it`;
    case 'estimate':
      return estimateText(
        of.estimates.findLast((each) => parameterKey(each) === at),
        locale,
      );
    case 'ownParameter':
      return unitText(of.ownParameters.find((each) => parameterKey(each) === at)?.unit, of);
    case 'ownDriver':
      return of.ownDrivers.find((each) => driverKey(each) === at)?.expression ?? null;
    case 'leftOut':
      return leftOutText(of.leftOut.find((each) => leftOutKey(each) === at));
    case 'phasing': {
      const phasing = of.phasing.find(({ useCase }) => (useCase ?? '') === at);
      return phasing
        ? phaseSentence(phasing, of.settings.start, locale)
        : $localize`follows the stages of the catalogue`;
    }
    case 'correlation':
      return numberText(of.correlations.find((each) => pairKey(each) === at)?.coefficient, locale);
    case 'sharedCause':
      return causeText(
        of.sharedCauses.find(({ name }) => name === at),
        names,
      );
    case 'scenario':
      return scenarioText(
        of.scenarios.find(({ id }) => id === at),
        names,
      );
    case 'alternative':
      return of.alternatives.find(({ useCase }) => useCase === at)?.name ?? $localize`the cheapest of the catalogue`;
  }
}

/** The value, whether it is confirmed, and by whom and from where, as far as that is said. */
function estimateText(estimate: Estimate | undefined, locale: string): string | null {
  if (estimate === undefined) return null;
  const { low, likely, high, source, owner, date, confirmed } = estimate;
  const written = (value: number): string => formatNumber(value, locale, '1.0-4');
  const points =
    low === null || high === null
      ? written(likely)
      : $localize`${written(low)}:low: to ${written(high)}:high:, likely ${written(likely)}:likely:`;
  const state = confirmed ? $localize`:state of a value|:confirmed` : $localize`:state of a value|:assumption`;
  const day = date === null ? null : formatDate(date, 'mediumDate', locale);
  return [points, state, source, owner, day].filter((part) => part !== null && part !== '').join(' · ');
}

function leftOutText(left: BusinessCase['leftOut'][number] | undefined): string {
  if (left === undefined) return $localize`:line|:counts`;
  return left.reason === null || left.reason === ''
    ? $localize`:line|:left out`
    : $localize`left out: ${left.reason}:reason:`;
}

function causeText(cause: BusinessCase['sharedCauses'][number] | undefined, names: ChangeNames): string | null {
  if (cause === undefined) return null;
  return cause.parameters
    .map(({ of, loading }) => `${names.parameter(parameterKey(of))} ${formatNumber(loading, names.locale, '1.0-2')}`)
    .join(' · ');
}

function scenarioText(scenario: BusinessCase['scenarios'][number] | undefined, names: ChangeNames): string | null {
  if (scenario === undefined) return null;
  const overrides = scenario.overrides.map(
    ({ of, value }) => `${names.parameter(parameterKey(of))} = ${formatNumber(value, names.locale, '1.0-4')}`,
  );
  return [leanWords(scenario.lean), ...overrides].join(' · ');
}

function unitText(unit: string | undefined, { settings }: BusinessCase): string | null {
  return unit === undefined ? null : unitWords(unit, settings.currency);
}

function numberText(value: number | undefined, locale: string): string | null {
  return value === undefined ? null : formatNumber(value, locale, '1.0-2');
}

function pairKey({ a, b }: BusinessCase['correlations'][number]): string {
  return [parameterKey(a), parameterKey(b)].sort().join(' – ');
}

function pairOf(at: string, names: ChangeNames): string {
  return at
    .split(' – ')
    .map((key) => names.parameter(key))
    .join(' – ');
}

function titleOf(id: string, before: BusinessCase, after: BusinessCase): string {
  const scenario = [...after.scenarios, ...before.scenarios].find((each) => each.id === id);
  return scenario ? scenarioName(scenario) : id;
}

function withUseCase(label: string, key: string, names: ChangeNames): string {
  const useCase = key.slice(0, key.indexOf('/'));
  return useCase === '' ? label : `${label} · ${names.useCase(useCase)}`;
}
