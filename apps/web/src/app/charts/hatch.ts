/** A rectangle on a canvas: left, top, width, height. */
export type Rectangle = readonly [left: number, top: number, width: number, height: number];

/** Fills a rectangle with slanting lines, which tell it from a plain one without colour. */
export function hatch(ctx: CanvasRenderingContext2D, [left, top, width, height]: Rectangle, colour: string): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, width, height);
  ctx.clip();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.3;
  ctx.beginPath();
  // The lines keep their place on the canvas, so that neighbours run on into each other.
  const first = Math.floor((left + top) / 6) * 6;
  for (let at = first; at < left + width + top + height; at += 6) {
    ctx.moveTo(at - top, top);
    ctx.lineTo(at - top - height, top + height);
  }
  ctx.stroke();
  ctx.restore();
}
