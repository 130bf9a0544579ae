import type { EstimateOrigin, OpenReason } from '@peerway/business-case';

/** Where a value was taken from. */
export const estimateOriginWords: Readonly<Record<EstimateOrigin, string>> = {
  typed: $localize`:origin of a value|:typed in`,
  imported: $localize`:origin of a value|:from a file`,
  catalogue: $localize`:origin of a value|:from the catalogue, an expert default`,
  inventory: $localize`:origin of a value|:from the inventory`,
  capacityModel: $localize`:origin of a value|:from the capacity model`,
};

type Reason = (detail: string, unit: (text: string) => string) => string;

const openReasons: Readonly<Record<OpenReason, Reason>> = {
  PARAMETER_MISSING: (names) => $localize`Values are missing: ${names}:names:. Fill them in below.`,
  UNKNOWN_NAME: (name) =>
    $localize`The formula names “${name}:name:”, which is neither a figure nor a line of this use case. Correct the name or add the figure.`,
  NAME_LEFT_OUT: (name) => $localize`The formula needs the line “${name}:name:”, which was left out. Take it in again.`,
  UNIT_MISMATCH: (detail, unit) => mismatch(detail, unit),
  UNIT_NOT_MONEY: (text, unit) =>
    $localize`Its unit is ${unit(text)}:unit:, which is neither money once nor money each year. Change the unit, or say that it is no money.`,
  SYNTAX: (piece) => $localize`The formula cannot be read at “${piece}:piece:”.`,
  NOT_ALLOWED: (piece) =>
    $localize`“${piece}:piece:” has no place in a formula: names, numbers, + − * / and brackets have.`,
  TOO_LONG: () => $localize`The formula is longer than 500 characters. Split it into two lines.`,
  TOO_DEEP: () => $localize`The formula has too many brackets inside brackets. Split it into two lines.`,
  UNKNOWN_FUNCTION: (name) => $localize`There is no function “${name}:name:”. There are min, max, abs, ceil and floor.`,
  ARGUMENTS: (name) => $localize`“${name}:name:” has too few or too many figures in its brackets.`,
  CYCLE: (cycle) => $localize`It rests on itself: ${cycle}:cycle:. Take one of these out of the other’s formula.`,
  DIVISION_BY_ZERO: (piece) => $localize`It divides by zero at “${piece}:piece:”. Correct the value below the line.`,
  NOT_FINITE: (piece) =>
    $localize`At “${piece}:piece:” the figure grows beyond what can be computed. Check the values.`,
  DRIVER_OPEN: (name) => $localize`It rests on the line “${name}:name:”, which has no value yet.`,
};

function mismatch(detail: string, unit: (text: string) => string): string {
  const [left = '', right = '', sign = ''] = detail.split('|');
  return sign === '='
    ? $localize`The formula gives ${unit(left)}:unit:, but the line is to be in ${unit(right)}:other unit:. Change one of them; units are not converted.`
    : $localize`${unit(left)}:unit: and ${unit(right)}:other unit: do not fit together around “${sign}:sign:”. Bring both to one unit; units are not converted.`;
}

/** Why a line has no value, and what to do, in a sentence. */
export function openReasonSentence(reason: OpenReason, detail: string | null, currency: string): string {
  return openReasons[reason](detail ?? '', (text) => unitWords(text, currency));
}

/** A unit as people read it: the currency instead of “money”, and words for a plain number. */
export function unitWords(unit: string, currency: string): string {
  if (unit === '1') return $localize`number or share`;
  return unit
    .replaceAll(/\bmoney\b/g, currency)
    .replaceAll('*', ' · ')
    .replaceAll('/', ' / ');
}
