import { accentColours } from '@peerway/brand';

/** The theme's tokens that a brand's colour decides, for light and dark. */
export function accentTokens(colour: string): Record<'--accent' | '--accent-weak' | '--on-accent', string> {
  const { light, dark } = accentColours(colour);
  return {
    '--accent': `light-dark(${light.accent}, ${dark.accent})`,
    '--accent-weak': `light-dark(${light.weak}, ${dark.weak})`,
    '--on-accent': `light-dark(${light.onAccent}, ${dark.onAccent})`,
  };
}
