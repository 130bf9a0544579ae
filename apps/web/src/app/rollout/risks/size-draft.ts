import { RiskSize } from '@peerway/rollout';

/** The three figures of a size, and the points of each. */
export const sizeFigures = ['frequency', 'money', 'days'] as const;
export const sizePoints = ['low', 'likely', 'high'] as const;
export type SizeFigure = (typeof sizeFigures)[number];
export type SizePoint = (typeof sizePoints)[number];

/** A size as it is being typed: nine fields, some of them still empty. */
export type SizeDraft = Readonly<Record<SizeFigure, Readonly<Record<SizePoint, string>>>>;

/** The fields of a size; empty where nobody has said anything. */
export function sizeDraft(size: RiskSize | null): SizeDraft {
  const of = (figure: SizeFigure): Record<SizePoint, string> => ({
    low: size ? String(size[figure].low) : '',
    likely: size ? String(size[figure].likely) : '',
    high: size ? String(size[figure].high) : '',
  });
  return { frequency: of('frequency'), money: of('money'), days: of('days') };
}

/** What typed fields mean: a size, nothing yet, or what is wrong with which figure. */
export type SizeReading =
  | { readonly kind: 'size'; readonly size: RiskSize }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unfinished'; readonly missing: number }
  | { readonly kind: 'wrong'; readonly figure: SizeFigure; readonly message: string };

/** Reads the fields of a size. All empty is no size; some empty is not finished: nothing is filled in by itself. */
export function sizeReading(draft: SizeDraft): SizeReading {
  const fields = sizeFigures.flatMap((figure) => sizePoints.map((point) => draft[figure][point].trim()));
  const missing = fields.filter((field) => field === '').length;
  if (missing === fields.length) return { kind: 'empty' };
  if (missing > 0) return { kind: 'unfinished', missing };
  const spread = (figure: SizeFigure): Record<SizePoint, number> => ({
    low: Number(draft[figure].low),
    likely: Number(draft[figure].likely),
    high: Number(draft[figure].high),
  });
  const read = RiskSize.safeParse({ frequency: spread('frequency'), money: spread('money'), days: spread('days') });
  if (read.success) return { kind: 'size', size: read.data };
  const [issue] = read.error.issues;
  const figure = sizeFigures.find((each) => each === issue?.path[0]) ?? 'frequency';
  return { kind: 'wrong', figure, message: issue?.message ?? '' };
}
