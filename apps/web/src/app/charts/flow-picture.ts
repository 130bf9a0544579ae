import { type Flow, flowLayout, flowSize } from './flow-data.ts';
import type { Palette } from './palette.ts';

const [head, edge] = [40, 16];
const font = '14px Inter, Arial, sans-serif';

/** A flow as a picture to take along: what is on screen is no canvas. */
export function flowPicture(flow: Flow, titles: readonly string[], palette: Palette): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  const { height, nodes, links } = flowLayout(flow);
  const scale = window.devicePixelRatio || 1;
  [canvas.width, canvas.height] = [flowSize.width * scale, (height + head + edge) * scale];
  context.scale(scale, scale);
  context.translate(0, head);
  context.font = font;
  context.textBaseline = 'middle';
  context.strokeStyle = palette.accent;
  context.globalAlpha = 0.24;
  for (const { path, width } of links) {
    context.lineWidth = width;
    context.stroke(new Path2D(path));
  }
  context.globalAlpha = 1;
  titles.forEach((title, column) => {
    const x = nodes.find((node) => node.column === column)?.x;
    if (x !== undefined) write(context, title, { x, y: -16, column }, palette['ink-2']);
  });
  for (const { x, y, height: tall, column, lines } of nodes) {
    context.fillStyle = palette.accent;
    context.fillRect(x, y, flowSize.bar, tall);
    const top = y + tall / 2 - ((lines.length - 1) * flowSize.line) / 2;
    lines.forEach((line, index) => write(context, line, { x, y: top + index * flowSize.line, column }, palette.ink));
  }
  return canvas;
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, column }: { readonly x: number; readonly y: number; readonly column: number },
  colour: string,
): void {
  context.fillStyle = colour;
  context.textAlign = column === 0 ? 'right' : 'left';
  context.fillText(text, column === 0 ? x - 8 : x + flowSize.bar + 8, y);
}
