import type { Palette } from './palette.ts';
import { shareWords, spreadEnd, type SpreadRow, spreadTicks } from './spread-data.ts';

const size = { lane: 520, row: 34, head: 30, foot: 14, figure: 60 } as const;

/** Shares with their spread as a picture to take along: what is on screen is no canvas. */
export function spreadPicture(rows: readonly SpreadRow[], palette: Palette): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  const scale = window.devicePixelRatio || 1;
  const font = '13px Inter, Arial, sans-serif';
  context.font = font;
  const name = Math.max(0, ...rows.map(({ label }) => context.measureText(label).width)) + 36;
  const height = size.head + rows.length * size.row + size.foot;
  [canvas.width, canvas.height] = [(name + size.lane + size.figure) * scale, height * scale];
  // Another size sets a canvas back to how it began.
  context.scale(scale, scale);
  context.font = font;
  context.textBaseline = 'middle';
  const end = spreadEnd(rows);
  const at = (share: number): number => name + (share / end) * (size.lane - 20);
  for (const tick of spreadTicks(end)) {
    context.fillStyle = palette.line;
    context.fillRect(at(tick), size.head - 6, 1, height - size.head);
    context.fillStyle = palette['ink-2'];
    context.fillText(shareWords(tick), at(tick) - 10, 14);
  }
  rows.forEach((row, index) => drawRow(context, row, { at, y: size.head + (index + 0.5) * size.row, palette }));
  return canvas;
}

function drawRow(
  context: CanvasRenderingContext2D,
  row: SpreadRow,
  { at, y, palette }: { readonly at: (share: number) => number; readonly y: number; readonly palette: Palette },
): void {
  context.fillStyle = palette.ink;
  context.fillText(row.label, 12, y);
  context.fillStyle = palette.accent;
  context.globalAlpha = 0.26;
  context.fillRect(at(row.low), y - 5, at(row.high) - at(row.low), 10);
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  for (const { value } of row.dots) {
    context.beginPath();
    context.arc(at(value), y, 4.5, 0, 2 * Math.PI);
    context.stroke();
  }
  context.fillRect(at(row.value) - 2.5, y - 10, 5, 20);
  context.fillStyle = palette.ink;
  context.fillText(shareWords(row.value), at(Math.max(row.high, row.value)) + 12, y);
}
