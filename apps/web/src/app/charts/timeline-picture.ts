import { drawMark } from './mark-shapes.ts';
import type { Palette } from './palette.ts';
import type { StackPart } from './stacked-bars-data.ts';
import { type TimelineRow, yearAxis, yearPlace } from './timeline-data.ts';

const size = { lane: 720, row: 22, head: 34, foot: 40, edge: 24 } as const;
const font = '12px Inter, Arial, sans-serif';

/** The timeline as a picture to take along: what is on screen are links and not a canvas. */
export function timelinePicture(
  rows: readonly TimelineRow[],
  parts: readonly StackPart[],
  palette: Palette,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  const scale = window.devicePixelRatio || 1;
  const height = size.head + rows.length * size.row + size.foot;
  context.font = font;
  const name = Math.max(0, ...rows.map(({ label }) => context.measureText(label).width)) + 36;
  [canvas.width, canvas.height] = [(name + size.lane + size.edge) * scale, height * scale];
  // Another size sets a canvas back to how it began.
  context.scale(scale, scale);
  context.font = font;
  context.textBaseline = 'middle';
  const axis = yearAxis(rows);
  const at = (year: number): number => name + (yearPlace(year, axis) / 100) * size.lane;
  drawYears(context, { ticks: axis.ticks, at, bottom: height - size.foot }, palette);
  rows.forEach((row, index) => drawRow(context, { row, at, middle: size.head + (index + 0.5) * size.row }, palette));
  drawLegend(context, { parts, middle: height - size.foot / 2 }, palette);
  return canvas;
}

type At = (year: number) => number;

function drawYears(
  context: CanvasRenderingContext2D,
  { ticks, at, bottom }: { readonly ticks: readonly number[]; readonly at: At; readonly bottom: number },
  palette: Palette,
): void {
  context.textAlign = 'center';
  for (const year of ticks) {
    context.fillStyle = palette.line;
    context.fillRect(at(year), size.head - 8, 1, bottom - size.head + 8);
    context.fillStyle = palette['ink-2'];
    context.fillText(String(year), at(year), 14);
  }
  context.textAlign = 'left';
}

function drawRow(
  context: CanvasRenderingContext2D,
  { row, at, middle }: { readonly row: TimelineRow; readonly at: At; readonly middle: number },
  palette: Palette,
): void {
  context.fillStyle = palette.ink;
  context.fillText(row.label, 12, middle);
  context.fillStyle = palette[row.colour];
  context.globalAlpha = row.isOpen ? 0.35 : 0.6;
  context.fillRect(at(row.from), middle - 3, Math.max(2, at(row.to) - at(row.from)), 6);
  context.globalAlpha = 1;
  drawMark(context, row.shape, [at(row.to), middle]);
}

function drawLegend(
  context: CanvasRenderingContext2D,
  { parts, middle }: { readonly parts: readonly StackPart[]; readonly middle: number },
  palette: Palette,
): void {
  let x = 18;
  for (const { colour, shape, label } of parts) {
    context.fillStyle = palette[colour];
    drawMark(context, shape, [x, middle]);
    context.fillStyle = palette['ink-2'];
    context.fillText(label, x + 11, middle);
    x += context.measureText(label).width + 38;
  }
}
