import { type CashPart, moneyAxis } from './cash-flow-data.ts';
import type { ColourName } from './palette.ts';

/** A figure over the periods, drawn as a line. */
export interface PeriodLine {
  readonly label: string;
  readonly colour: ColourName;
  /** Null where there is none. */
  readonly values: readonly (number | null)[];
  /** A limit holds for the whole of each period; a sum grows from one to the next. */
  readonly isStepped: boolean;
  readonly isDashed: boolean;
}

/** Where the axis ends: beyond the highest pile and the highest point of all lines. */
export function periodAxis(
  parts: readonly CashPart[],
  lines: readonly PeriodLine[],
): { readonly min: number; readonly max: number; readonly step: number } {
  const length = Math.max(
    0,
    ...parts.map(({ amounts }) => amounts.length),
    ...lines.map(({ values }) => values.length),
  );
  const highest = Array.from({ length }, (_, at) => Math.max(0, ...lines.map(({ values }) => values[at] ?? 0)));
  return moneyAxis(parts, highest);
}
