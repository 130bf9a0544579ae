import { cellPlace, columnLetters, type WorkbookName } from '@peerway/table';
import { driverKey, driverTiming, parameterKey } from '../case-key.ts';
import type { CaseDriver, CaseModel } from '../case-model.ts';
import type { Phasing } from '../case-settings.ts';
import type { NamedUseCase } from '../parameter-named.ts';
import type { CaseWords } from './case-words.ts';

/** The column of year 0 on every sheet that has years. */
export const YEAR_ZERO = 8;
/** Where values stand on the sheets that others refer to. */
export const columns = { valueInUse: 13, driverValue: 10, settingsValue: 2 } as const;
/** Parameters and drivers begin below the headings; scenarios have one row more, for how they lean. */
export const firstRows = { parameters: 2, drivers: 2, scenarios: 3, cashFlow: 2 } as const;
/** The rows of what holds for all years, on the sheet of the phasing. */
export const phasingRows = { year: 1, firstMonth: 2, lastMonth: 3, prices: 4, discounting: 5, first: 7 } as const;
/** What the settings hold, by the name in formulas, in their order from row 4. */
export const settingNames = [
  'currency',
  'start',
  'horizon',
  'discountRate',
  'inflation',
  'taxRate',
  'writeOffYears',
  'cash',
  'timeSaved',
  'riskAvoided',
  'judged',
  'scenario',
] as const;
export type SettingName = (typeof settingNames)[number];
const FIRST_SETTING = 4;

/** Where everything of a workbook stands: rows, columns, and names for the cells that formulas refer to. */
export interface CaseLayout {
  readonly model: CaseModel;
  readonly words: CaseWords;
  readonly years: readonly number[];
  readonly names: readonly WorkbookName[];
  /** What a use case is called on the sheets; never twice the same. */
  readonly useCaseName: (useCase: string | null) => string;
  readonly setting: (name: SettingName) => string;
  readonly settingRow: (name: SettingName) => number;
  /** The name of the cell that holds the value of what a name in a formula of that use case means. */
  readonly reference: (useCase: string | null, name: string) => string | undefined;
  readonly driverName: (driver: CaseDriver) => string;
  /** When the money of each use case moves, as far as any driver belongs to it. */
  readonly phasing: readonly Phasing[];
  readonly phasingRow: (driver: CaseDriver) => number;
  /** The lines of money, with peers and without, in the order of the model. */
  readonly moneyLines: Readonly<Record<'p2p' | 'alternative', readonly CaseDriver[]>>;
}

/** The letters of the column of a year. */
export function yearColumn(year: number): string {
  return columnLetters(YEAR_ZERO + year);
}

/** Decides where everything goes, before anything is written. */
export function caseLayout(model: CaseModel, useCases: readonly NamedUseCase[], words: CaseWords): CaseLayout {
  const useCaseName = useCaseNames(useCases, words);
  const names = namesOf(model, words);
  const phasing = phasingOf(model);
  const scope = scopeOf(model, names);
  const blockOf = new Map(phasing.map(({ useCase }, at) => [useCase, phasingRows.first + at * blockRows]));
  const ofOption = (option: CaseDriver['option']): CaseDriver[] =>
    model.drivers.filter((driver) => driver.option === option && driver.kind !== 'quantity');
  return {
    model,
    words,
    years: Array.from({ length: model.settings.horizonYears + 1 }, (_, year) => year),
    names: names.all,
    useCaseName,
    setting: (name) => `settings.${name}`,
    settingRow,
    reference: (useCase, name) => scope(useCase).get(name) ?? scope(null).get(name),
    driverName: (driver) => names.drivers.get(driverKey(driver)) ?? '',
    phasing,
    phasingRow: (driver) => (blockOf.get(driver.useCase) ?? 0) + rowInBlock(driver),
    moneyLines: { p2p: ofOption('p2p'), alternative: ofOption('alternative') },
  };
}

/** Four shares for each use case, and an empty row. */
const blockRows = 5;

function rowInBlock(driver: CaseDriver): number {
  const isYearly = driverTiming(driver) === 'yearly';
  return (isYearly ? 2 : 0) + (driver.sign === 'benefit' ? 1 : 0);
}

function settingRow(name: SettingName): number {
  return FIRST_SETTING + settingNames.indexOf(name);
}

/** A use case is called by its name, unless another has the same. */
function useCaseNames(useCases: readonly NamedUseCase[], words: CaseWords): CaseLayout['useCaseName'] {
  const count = new Map<string, number>([[words.wholeCase.toLowerCase(), 1]]);
  for (const { name } of useCases) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
  const called = new Map(useCases.map(({ id, name }) => [id, count.get(name.toLowerCase()) === 1 ? name : id]));
  return (useCase) => (useCase === null ? words.wholeCase : (called.get(useCase) ?? useCase));
}

interface Names {
  readonly all: readonly WorkbookName[];
  readonly parameters: ReadonlyMap<string, string>;
  readonly drivers: ReadonlyMap<string, string>;
}

/** Names of cells: capitals do not count in a spreadsheet, so that `users` and `Users` need two names. */
function namesOf({ parameters, drivers }: CaseModel, words: CaseWords): Names {
  const taken = new Set<string>();
  const all: WorkbookName[] = [];
  const put = (wanted: string, place: string): string => {
    let name = wanted;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${wanted}_${copy}`;
    taken.add(name.toLowerCase());
    all.push({ name, place });
    return name;
  };
  for (const name of settingNames)
    put(`settings.${name}`, cellPlace(words.settings, settingRow(name), columns.settingsValue));
  const ofParameters = parameters.map((parameter, at): [string, string] => {
    const place = cellPlace(words.parameters, firstRows.parameters + at, columns.valueInUse);
    return [parameterKey(parameter), put(`${spelled(parameter.useCase)}.${parameter.name}`, place)];
  });
  const ofDrivers = drivers.map((driver, at): [string, string] => {
    const place = cellPlace(words.drivers, firstRows.drivers + at, columns.driverValue);
    return [driverKey(driver), put(`${spelled(driver.useCase)}.${driver.key}`, place)];
  });
  return { all, parameters: new Map(ofParameters), drivers: new Map(ofDrivers) };
}

function spelled(useCase: string | null): string {
  const word = (useCase ?? 'case').replaceAll(/[^A-Za-z0-9]/g, '_');
  return /^[A-Za-z]/.test(word) ? word : `u_${word}`;
}

/** Of two things with the same name the first counts; parameters go before drivers. */
function scopeOf({ parameters, drivers }: CaseModel, names: Names): (useCase: string | null) => Map<string, string> {
  const scopes = new Map<string | null, Map<string, string>>();
  const scope = (useCase: string | null): Map<string, string> => {
    const known = scopes.get(useCase) ?? new Map<string, string>();
    scopes.set(useCase, known);
    return known;
  };
  const put = (useCase: string | null, name: string, cell: string | undefined): void => {
    if (cell !== undefined && !scope(useCase).has(name)) scope(useCase).set(name, cell);
  };
  for (const each of parameters) put(each.useCase, each.name, names.parameters.get(parameterKey(each)));
  for (const each of drivers) put(each.useCase, each.key, names.drivers.get(driverKey(each)));
  return scope;
}

function phasingOf({ drivers, phasing }: CaseModel): Phasing[] {
  const useCases = [...new Set(drivers.map(({ useCase }) => useCase))];
  return useCases.map(
    (useCase) =>
      phasing.find((each) => each.useCase === useCase) ?? {
        ...{ useCase, spendFrom: 0, spendMonths: 1, effectFrom: 0, rampMonths: 0 },
      },
  );
}
