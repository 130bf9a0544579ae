import { signal } from '@angular/core';

/** How the workspace at hand shows itself. */
export interface ShownBrand {
  readonly colour: string | null;
  readonly logo: string | null;
}

const logo = signal<string | null>(null);

/** The logo that stands in place of the product's name; null for none. */
export const logoInForce = logo.asReadonly();

const colour = signal<string | null>(null);

/** The colour that is on the page, as it was chosen: read it to draw anew when that changes. */
export const colourInForce = colour.asReadonly();

const tokens = ['--accent', '--accent-weak', '--on-accent'] as const;
let shown = 0;

/** Puts colour and logo of a workspace on the page, the colour corrected for contrast; without a brand takes them off again. */
export async function showBrand(brand: ShownBrand | undefined): Promise<void> {
  logo.set(brand?.logo ?? null);
  const turn = (shown += 1);
  const values = brand?.colour ? (await import('./accent-tokens.ts')).accentTokens(brand.colour) : undefined;
  // Another brand may have come while the colours were worked out.
  if (turn !== shown) return;
  for (const token of tokens) {
    if (values) document.documentElement.style.setProperty(token, values[token]);
    else document.documentElement.style.removeProperty(token);
  }
  colour.set(brand?.colour ?? null);
}
