import { signal } from '@angular/core';

const names = ['bg', 'surface', 'ink', 'ink-2', 'line', 'accent', 'target', 'warn', 'bad', 'good'] as const;

export type ColourName = (typeof names)[number];
export type Palette = Readonly<Record<ColourName, string>>;

const systemIsDark = signal(false);
if (typeof matchMedia === 'function') {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  systemIsDark.set(dark.matches);
  dark.addEventListener('change', () => systemIsDark.set(dark.matches));
}

/** Whether the system asks for dark: read it to draw anew when that changes. */
export const systemDark = systemIsDark.asReadonly();

/** The tokens as the page resolves them now. A canvas cannot read custom properties by itself. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  document.body.append(probe);
  const entries = names.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as Palette;
}

/** The same colour, see-through: for bands and intervals. Takes the `rgb(…)` form that the browser resolves to. */
export function faded(colour: string, share: number): string {
  return colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${share})`);
}
