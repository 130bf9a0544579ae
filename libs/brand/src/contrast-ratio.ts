import { type Colour, rgbOf } from './colour.ts';

/**
 * The contrast between two colours, 1 (none) to 21 (black on white), whichever of them is the text.
 *
 * Colours are written #rrggbb. From relative luminance as WCAG 2.2 defines it (W3C, 2023); running text needs 4.5.
 *
 * @example
 * contrastRatio('#000000', '#ffffff'); // => 21
 */
export function contrastRatio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(rgbOf(a)), luminance(rgbOf(b))].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
