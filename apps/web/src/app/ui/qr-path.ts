/** A square of dark and light modules, as the QR library makes it. */
export interface QrModules {
  readonly size: number;
  readonly data: ArrayLike<number | boolean>;
}

/** The path that draws the dark modules, one unit each; runs in a row are joined. */
export function qrPath(modules: QrModules): string {
  const parts: string[] = [];
  for (let y = 0; y < modules.size; y += 1) {
    let x = 0;
    while (x < modules.size) {
      const start = x;
      while (x < modules.size && modules.data[y * modules.size + x]) x += 1;
      if (x > start) parts.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
      x += 1;
    }
  }
  return parts.join('');
}
