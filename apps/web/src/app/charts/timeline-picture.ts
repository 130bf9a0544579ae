import { drawMark } from './mark-shapes.ts';
import type { Palette } from './palette.ts';
import type { StackPart } from './stacked-bars-data.ts';
import { type TimelineRow, yearAxis, yearPlace } from './timeline-data.ts';

const size = { width: 1100, name: 330, row: 22, head: 34, foot: 40, edge: 24 } as const;

/** The timeline as a picture to take along: what is on screen are links and not a canvas. */
export function timelinePicture(
  rows: readonly TimelineRow[],
  parts: readonly StackPart[],
  palette: Palette,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const scale = window.devicePixelRatio || 1;
  const height = size.head + rows.length * size.row + size.foot;
  [canvas.width, canvas.height] = [size.width * scale, height * scale];
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.scale(scale, scale);
  context.font = '12px Inter, Arial, sans-serif';
  context.textBaseline = 'middle';
  const axis = yearAxis(rows);
  const lane = size.width - size.name - size.edge;
  const at = (year: number): number => size.name + (yearPlace(year, axis) / 100) * lane;
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
  context.fillText(row.label, 12, middle, size.name - 28);
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
