/** The canvas on the page's ground with its finding above, as a PNG. */
export function pngOf(
  canvas: HTMLCanvasElement,
  finding: string,
  colours: { ground: string; ink: string },
): Promise<Blob | null> {
  const scale = window.devicePixelRatio || 1;
  const head = 40 * scale;
  const picture = document.createElement('canvas');
  picture.width = canvas.width;
  picture.height = canvas.height + head;
  const context = picture.getContext('2d');
  if (context === null) return Promise.resolve(null);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, picture.width, picture.height);
  context.fillStyle = colours.ink;
  context.font = `600 ${15 * scale}px Inter, Arial, sans-serif`;
  context.fillText(finding, 12 * scale, 26 * scale, picture.width - 24 * scale);
  context.drawImage(canvas, 0, head);
  return new Promise((resolve) => picture.toBlob(resolve, 'image/png'));
}
