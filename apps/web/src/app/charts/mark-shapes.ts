/** Marks that can be told apart without colour, each as a path in a box of 12 by 12. */
export const markShapes = {
  circle: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
  square: 'M1.5 1.5h9v9h-9z',
  diamond: 'M6 .5L11.5 6L6 11.5L.5 6z',
  triangle: 'M6 1L11.5 11H.5z',
  cross: 'M2.8 .8L6 4L9.2 .8L11.2 2.8L8 6L11.2 9.2L9.2 11.2L6 8L2.8 11.2L.8 9.2L4 6L.8 2.8z',
} as const;

export type MarkShape = keyof typeof markShapes;

/** Draws a mark with its middle at a place of a canvas. */
export function drawMark(
  context: CanvasRenderingContext2D,
  shape: MarkShape,
  [x, y]: readonly [x: number, y: number],
  size = 10,
): void {
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 12, size / 12);
  context.fill(new Path2D(markShapes[shape]));
  context.restore();
}
