import type { WorkbookCell, WorkbookSheet } from '@peerway/table';
import type { CaseSettings, Scenario } from '../case-settings.ts';
import type { ValueKind } from '../value-kind.ts';
import { type CaseLayout, type SettingName, settingNames } from './case-layout.ts';
import type { CaseWords } from './case-words.ts';
import { entered, headings, said } from './sheet-cells.ts';

/** What a workbook says about itself. */
export interface CaseTitle {
  /** What the engagement is called. */
  readonly engagement: string;
  /** The day on which it was made, YYYY-MM-DD. */
  readonly made: string;
}

/** The sheet on which everything is set that holds for the whole case, with the number of the scenario that is shown. */
export function settingsSheet(layout: CaseLayout, title: CaseTitle, scenario: number): WorkbookSheet {
  const { model, words } = layout;
  const rows: (WorkbookCell | null)[][] = [
    [said(title.engagement, 'title')],
    [said(words.made), { value: { day: title.made }, format: 'day' }, said(words.about, 'note')],
    headings([words.settings, words.value, words.remark]),
    ...settingNames.map((name) => settingRow(name, layout, scenario)),
    [],
    headings([words.scenario, words.name]),
    [said(0), said(words.likelyValues)],
    ...model.scenarios.map((each, at) => [said(at + 1), said(scenarioName(each, words))]),
  ];
  return { name: words.settings, widths: [44, 18, 80], rows, frozen: { rows: 3, columns: 0 }, filterRow: null };
}

/** What a scenario is called: the product has names for the first three. */
export function scenarioName({ id, name }: Pick<Scenario, 'id' | 'name'>, words: CaseWords): string {
  if (name !== null) return name;
  return id === 'base' || id === 'cautious' || id === 'bold' ? words[id] : id;
}

function settingRow(name: SettingName, { model, words }: CaseLayout, scenario: number): (WorkbookCell | null)[] {
  const { settings } = model;
  const rate = (label: string, value: number | null, remark = ''): WorkbookCell[] => [
    said(label),
    entered(value, 'share'),
    said(remark || null, 'note'),
  ];
  switch (name) {
    case 'currency':
      return [said(words.currency), said(settings.currency)];
    case 'start':
      return [said(words.start), settings.start === null ? null : { value: { day: settings.start }, format: 'day' }];
    case 'horizon':
      return [said(words.horizon), { value: settings.horizonYears, format: 'whole' }];
    case 'discountRate':
      return rate(words.discountRate, settings.discountRate, settings.discountRate === null ? words.noRate : '');
    case 'inflation':
      return rate(words.inflation, settings.inflation);
    case 'taxRate':
      return rate(words.taxRate, settings.tax?.rate ?? null);
    case 'writeOffYears':
      return [said(words.writeOffYears), entered(settings.tax?.writeOffYears ?? null, 'whole')];
    case 'scenario':
      return [said(words.scenarioChosen), entered(scenario, 'whole')];
    default:
      return countedRow(name, settings, words);
  }
}

function countedRow(kind: Exclude<ValueKind, 'quantity'>, { counted }: CaseSettings, words: CaseWords): WorkbookCell[] {
  const answer = counted.includes(kind) ? words.yes : words.no;
  return [said(`${words.counted}: ${words.kinds[kind]}`), { value: answer, look: 'input' }];
}
