import type { WorkbookCell, WorkbookSheet } from '@peerway/table';
import { driverKey, driverTiming } from '../case-key.ts';
import type { CaseDriver } from '../case-model.ts';
import { driverOrder, type OrderedDriver } from '../driver-order.ts';
import type { DriverValues } from '../driver-values.ts';
import type { CaseLayout } from './case-layout.ts';
import { driverFormula } from './driver-formula.ts';
import { shownUnit } from './parameters-sheet.ts';
import { headings, live, said } from './sheet-cells.ts';

/** The sheet of drivers: each formula as people wrote it, and as the workbook computes it from the parameters. */
export function driversSheet(layout: CaseLayout, values: DriverValues): WorkbookSheet {
  const { model, words } = layout;
  const ready = new Map(driverOrder(model).drivers.map((each) => [each.key, each]));
  const texts = [words.useCase, words.driver, words.key, words.sign, words.kind, words.option, words.when, words.unit];
  const rows = model.drivers.map((driver): (WorkbookCell | null)[] => [
    ...described(driver, layout),
    said(driver.expression),
    valueCell(driver, ready.get(driverKey(driver)), layout, values),
    said(driver.doubt ?? driver.meaning, 'note'),
  ]);
  return {
    name: words.drivers,
    widths: [30, 44, 28, 10, 18, 14, 12, 16, 60, 18, 80],
    rows: [headings([...texts, words.expression, words.value, words.remark]), ...rows],
    frozen: { rows: 1, columns: 3 },
    filterRow: 1,
  };
}

/** What a driver is counted among: costs by what they are spent on, benefits by their kind. */
export function driverGroup({ sign, category, kind }: CaseDriver, { words }: CaseLayout): string {
  return sign === 'cost' && kind !== 'quantity' ? words.categories[category ?? 'running'] : words.kinds[kind];
}

/** When the money of a driver moves, in words; nothing for a quantity. */
export function driverWhen(driver: CaseDriver, { words }: CaseLayout): string | null {
  const timing = driverTiming(driver);
  return timing === null ? null : words[timing];
}

function described(driver: CaseDriver, layout: CaseLayout): WorkbookCell[] {
  const { words, useCaseName, model } = layout;
  return [
    useCaseName(driver.useCase),
    driver.name,
    driver.key,
    words[driver.sign],
    driverGroup(driver, layout),
    driver.option === 'p2p' ? words.withPeers : words.withoutPeers,
    driverWhen(driver, layout),
    shownUnit(driver.unit, model.settings.currency),
  ].map((text) => said(text));
}

function valueCell(
  driver: CaseDriver,
  ordered: OrderedDriver | undefined,
  { words, reference }: CaseLayout,
  { values, open }: DriverValues,
): WorkbookCell {
  // Whatever is wrong with the line itself, a spreadsheet could not compute it either.
  if (!ordered) return said(words.openLine, 'note');
  const formula = driverFormula(ordered.formula, (name) => reference(driver.useCase, name) ?? name, words);
  const reason = open.find(({ key }) => key === ordered.key)?.reason;
  const isMissing = reason === 'PARAMETER_MISSING' || reason === 'DRIVER_OPEN';
  return live(formula, values.get(ordered.key) ?? words[isMissing ? 'openMissing' : 'openZero'], 'decimal', 'total');
}
