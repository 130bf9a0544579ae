import { cellNumber } from '@peerway/table';
import { type FileReport } from './plan-file.ts';

const unit = /^(-?[\d.,\s]*\d)\s*(h|hrs?|hours?|std\.?|stunden?|w|wks?|weeks?|wochen?|d|days?|t|tage?)?\??$/i;
const hoursOfDay = 8;

/** Whole working days in a cell such as `5`, `2.5 days`, `3 Wochen`, `16h`; begun days count whole, which is reported. */
export function cellDays(cell: string, at: string, report: FileReport): number | null {
  if (cell.trim() === '') return null;
  const [, digits = '', word = ''] = unit.exec(cell.trim()) ?? [];
  const reading = cellNumber(digits, null);
  if (!('number' in reading)) {
    report.add(reading.code, at, cell.trim());
    return null;
  }
  const days = /^[hs]/i.test(word)
    ? reading.number / hoursOfDay
    : /^w/i.test(word)
      ? reading.number * 5
      : reading.number;
  if (days < 0) report.add('NEGATIVE_DURATION', at, cell.trim());
  const whole = Math.max(0, Math.ceil(days - 1e-6));
  if (days >= 0 && whole - days > 1e-6) report.add('ROUNDED_UP', at, `${Number(days.toFixed(3))} → ${whole}`);
  if (whole > 5000) report.add('TOO_LONG', at, whole);
  return Math.min(5000, whole);
}

/** An amount of money in a cell; null if there is none, or none that a plan may hold. */
export function cellMoney(cell: string, at: string, report: FileReport): number | null {
  if (cell.trim() === '') return null;
  const reading = cellNumber(cell.replace(/^[^\d-]+|[^\d]+$/g, ''), null);
  if ('number' in reading && reading.number >= 0 && reading.number <= 1e12) return reading.number;
  report.add('number' in reading ? 'COST_NOT_UNDERSTOOD' : reading.code, at, cell.trim());
  return null;
}
