/** One curve: how likely more than each amount is, and one amount that stands out. */
export interface ExceedanceLine {
  readonly label: string;
  readonly curve: readonly { readonly amount: number; readonly probability: number }[];
  readonly mark: { readonly amount: number; readonly probability: number; readonly label: string };
}

/** Where the axis ends: at the first amount that no curve exceeds in more than one of two hundred draws, or the last there is. */
export function exceedanceEnd(lines: readonly ExceedanceLine[]): number {
  const ends = lines.map(({ curve, mark }) => {
    const first = curve.find(({ probability }) => probability <= 0.005) ?? curve.at(-1);
    return Math.max(first?.amount ?? 0, mark.amount * 1.05);
  });
  const end = Math.max(0, ...ends);
  return end > 0 ? end : 1;
}
