import { type Colour, hexOf, labOf, rgbOf, rgbOfLab } from './colour.ts';
import { contrastRatio } from './contrast-ratio.ts';

/** One colour with what is drawn on it and beside it. */
export interface Accent {
  /** For links, buttons and marks: at least 4.5 against every surface. */
  readonly accent: string;
  /** For text on it: at least 4.5. */
  readonly onAccent: string;
  /** A tint of the surface, for what is chosen. */
  readonly weak: string;
  /** Whether the colour had to give way for contrast. */
  readonly isCorrected: boolean;
}

export interface AccentColours {
  readonly light: Accent;
  readonly dark: Accent;
}

/** What the accent stands on: page, card and the tint of what is chosen must all let it be read. */
const surfaces = { light: ['#ffffff', '#f7f7f4'], dark: ['#10161b', '#182027'] } as const;
const needed = 4.5;
const step = 0.005;
const tint = { light: 0.12, dark: 0.22 } as const;

/**
 * What becomes of a brand's colour on light and on dark pages.
 *
 * The hue stays. Where the contrast with a surface is under 4.5 (WCAG 2.2, AA for text), the lightness moves in small steps of
 * OKLab until it is not: darker on light pages, lighter on dark ones, with as much chroma as the screen can show. Written
 * #rrggbb; anything else is a RangeError.
 *
 * @example
 * accentColours('#ffd400').light.isCorrected; // => true
 */
export function accentColours(hex: string): AccentColours {
  return { light: accentOn('light', hex), dark: accentOn('dark', hex) };
}

function accentOn(theme: 'light' | 'dark', hex: string): Accent {
  const chosen = hexOf(rgbOf(hex));
  const accent = readable(theme, chosen);
  const [surface] = surfaces[theme];
  return {
    accent,
    onAccent: contrastRatio(accent, '#ffffff') >= needed ? '#ffffff' : '#0b0f12',
    weak: mixed(surface, accent, tint[theme]),
    isCorrected: accent !== chosen,
  };
}

function readable(theme: 'light' | 'dark', chosen: string): string {
  const isReadable = (colour: string): boolean => {
    const on = [...surfaces[theme], mixed(surfaces[theme][0], colour, tint[theme])];
    return on.every((surface) => contrastRatio(colour, surface) >= needed);
  };
  let colour = chosen;
  const [start, a, b] = labOf(rgbOf(chosen));
  for (let moved = step; !isReadable(colour) && moved <= 1; moved += step) {
    const lightness = theme === 'light' ? start - moved : start + moved;
    colour = hexOf(shown([Math.min(1, Math.max(0, lightness)), a, b]));
  }
  return colour;
}

/** The colour with as much of its chroma as a screen can show at that lightness. */
function shown([lightness, a, b]: Colour): Colour {
  for (let share = 1; share > 0; share -= 0.02) {
    const rgb = rgbOfLab([lightness, a * share, b * share]);
    if (rgb.every((channel) => channel >= -0.0005 && channel <= 1.0005)) return rgb;
  }
  return rgbOfLab([lightness, 0, 0]);
}

function mixed(under: string, over: string, share: number): string {
  const [below, above] = [rgbOf(under), rgbOf(over)];
  return hexOf(below.map((channel, at) => channel * (1 - share) + (above[at] ?? 0) * share) as unknown as Colour);
}
