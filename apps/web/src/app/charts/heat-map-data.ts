export type HeatCell =
  /** A level; `words` stand in place of the figure, `isOpen` marks one that waits for somebody to confirm it. */
  | { readonly kind: 'value'; readonly value: number; readonly words?: string; readonly isOpen?: boolean }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'hidden' | 'too-few'; readonly told?: GapWords };

/** What stands in place of a figure, to the eye and to a screen reader. */
export type GapWords = readonly [shown: string, spoken: string];

/** The shade of a level: 1 to 5, the nearest whole level. */
export function shadeOf(value: number): number {
  return Math.min(5, Math.max(1, Math.round(value)));
}

/** What a cell without a figure says: its own words, or what its kind usually means. */
export function cellWords(cell: Exclude<HeatCell, { readonly kind: 'value' }>): GapWords {
  const { kind } = cell;
  if (kind !== 'not-asked' && cell.told) return cell.told;
  if (kind === 'not-asked') return ['', $localize`not asked`];
  if (kind === 'hidden') return ['<5', $localize`hidden to protect people: fewer than five answered`];
  return [$localize`few`, $localize`too few answers to show a level`];
}
