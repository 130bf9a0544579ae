import { type FileReport } from './plan-file.ts';

/** How the file counts time, and where to say what was not understood. */
export interface LengthForm {
  readonly minutesOfDay: number;
  /** How many days of a week the plan works. */
  readonly workdaysOfWeek: number;
  readonly report: FileReport;
}

const longest = 5000;
const longestLag = 1000;
// Minutes, hours, days, weeks and months that pass day and night, and the same as estimates.
const elapsed = new Set([4, 6, 8, 10, 12, 36, 38, 40, 42, 44]);
const shares = new Set([19, 20, 51, 52]);

/** Whole working days of a length in minutes; begun days count whole, which is reported. */
export function wholeDays(minutes: number, format: number | undefined, at: string, form: LengthForm): number {
  const { report } = form;
  if (minutes < 0) report.add('NEGATIVE_DURATION', at, `${minutes / 60} h`);
  const days = daysOf(Math.max(0, minutes), format, at, form);
  const whole = Math.max(0, Math.ceil(days - 1e-6));
  if (whole - days > 1e-6) report.add('ROUNDED_UP', at, `${Number(days.toFixed(3))} → ${whole}`);
  if (whole > longest) report.add('TOO_LONG', at, whole);
  return Math.min(longest, whole);
}

/** Whole working days of the time between two tasks; `predecessor` is the length of the one before, for lags in percent. */
export function lagOf(
  tenths: number,
  format: number | undefined,
  { at, predecessor }: { readonly at: string; readonly predecessor: number },
  form: LengthForm,
): number {
  const { report } = form;
  const isShare = format !== undefined && shares.has(format);
  const days = isShare ? (tenths / 100) * predecessor : daysOf(tenths / 10, format, at, form);
  const whole = Math.sign(days) * Math.ceil(Math.abs(days) - 1e-6);
  if (isShare) report.add('LAG_IN_PERCENT', at, `${tenths} % → ${whole}`);
  else if (Math.abs(whole - days) > 1e-6) report.add('ROUNDED_UP', at, `${Number(days.toFixed(3))} → ${whole}`);
  if (Math.abs(whole) > longestLag) report.add('TOO_LONG', at, whole);
  return Math.max(-longestLag, Math.min(longestLag, whole)) || 0;
}

function daysOf(minutes: number, format: number | undefined, at: string, form: LengthForm): number {
  if (format === undefined || !elapsed.has(format)) return minutes / form.minutesOfDay;
  const days = ((minutes / 1440) * form.workdaysOfWeek) / 7;
  if (minutes !== 0)
    form.report.add('ELAPSED_AS_WORKING', at, `${Number((minutes / 1440).toFixed(3))} → ${Math.ceil(days)}`);
  return days;
}
