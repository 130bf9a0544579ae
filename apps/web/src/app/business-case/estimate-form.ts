import { Estimate, type CaseParameter } from '@peerway/business-case';
import { cellNumber } from '@peerway/table';

/** What stands in the fields of one figure, as it was typed. */
export interface EstimateTyped {
  readonly low: string;
  readonly likely: string;
  readonly high: string;
  readonly source: string;
  readonly owner: string;
  readonly date: string;
  readonly confirmed: boolean;
}

/** What was typed: an estimate, nothing at all, or what is wrong and where. */
export type EstimateRead =
  | { readonly estimate: Estimate }
  | { readonly empty: true }
  | { readonly field: 'low' | 'likely' | 'high' | 'date' | 'source'; readonly sentence: string };

type Unread = Extract<EstimateRead, { field: string }>;

/** The fields of a figure as they are kept. */
export function typedOf(estimate: Estimate | null, decimal: string): EstimateTyped {
  const written = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value).replace('.', decimal);
  return {
    low: written(estimate?.low),
    likely: written(estimate?.likely),
    high: written(estimate?.high),
    source: estimate?.source ?? '',
    owner: estimate?.owner ?? '',
    date: estimate?.date ?? '',
    confirmed: estimate?.confirmed ?? false,
  };
}

/** Reads what was typed for a figure; a value that somebody changes comes from them from then on. */
export function readEstimate(typed: EstimateTyped, { useCase, name, estimate }: CaseParameter): EstimateRead {
  const points = { low: typed.low.trim(), likely: typed.likely.trim(), high: typed.high.trim() };
  if (points.low === '' && points.likely === '' && points.high === '') return { empty: true };
  if (points.likely === '')
    return { field: 'likely', sentence: $localize`Give the most likely value; the ends alone are not enough.` };
  const read: Record<'low' | 'likely' | 'high', number | null> = { low: null, likely: null, high: null };
  for (const field of ['low', 'likely', 'high'] as const) {
    if (points[field] === '') continue;
    const number = numberTyped(points[field], field);
    if (typeof number !== 'number') return number;
    read[field] = number;
  }
  const isMoved = !estimate || (['low', 'likely', 'high'] as const).some((field) => read[field] !== estimate[field]);
  const parsed = Estimate.safeParse({
    useCase,
    name,
    ...read,
    source: typed.source.trim() || null,
    owner: typed.owner.trim() || null,
    date: typed.date || null,
    confirmed: typed.confirmed,
    origin: isMoved ? 'typed' : estimate.origin,
  });
  if (parsed.success) return { estimate: parsed.data };
  return unfit(read);
}

function numberTyped(text: string, field: 'low' | 'likely' | 'high'): number | Unread {
  const percent = text.endsWith('%');
  const reading = cellNumber(text, percent ? '%' : null);
  if ('number' in reading) return percent ? Number((reading.number / 100).toPrecision(12)) : reading.number;
  const sentence =
    reading.code === 'NUMBER_AMBIGUOUS'
      ? $localize`“${text}:typed:” can be read in two ways: write 1234 for a thousand, or 1.50 for a fraction.`
      : $localize`“${text}:typed:” is not a number.`;
  return { field, sentence };
}

function unfit({ low, likely, high }: Record<'low' | 'likely' | 'high', number | null>): Unread {
  if ((low === null) !== (high === null)) {
    const field = low === null ? 'low' : 'high';
    return { field, sentence: $localize`Give both ends of the range, or neither for a fixed value.` };
  }
  if (low !== null && likely !== null && low > likely)
    return { field: 'low', sentence: $localize`The low end lies above the likely value: the three points must rise.` };
  if (high !== null && likely !== null && high < likely)
    return {
      field: 'high',
      sentence: $localize`The high end lies below the likely value: the three points must rise.`,
    };
  const size = 1e15;
  if ([low, likely, high].some((value) => value !== null && Math.abs(value) > size))
    return { field: 'likely', sentence: $localize`This value is beyond what can be computed. Check its unit.` };
  return { field: 'source', sentence: $localize`This text is too long or holds signs that cannot be kept.` };
}
