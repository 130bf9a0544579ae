/** One hour: a share as a bar, a second one as a point of a line, and whether nothing works then. */
export interface HourBar {
  readonly hour: number;
  readonly share: number;
  readonly line: number | null;
  readonly isDark: boolean;
}

/** Hours on end that are dark, as places of the bars. */
export function darkRuns(bars: readonly HourBar[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  bars.forEach(({ isDark }, at) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last?.to === at - 1) last.to = at;
    else runs.push({ from: at, to: at });
  });
  return runs;
}
