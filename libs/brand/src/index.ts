export { accentColours, type Accent, type AccentColours } from './accent-colours.ts';
export { Brand, largestLogo } from './brand.ts';
export { contrastRatio } from './contrast-ratio.ts';
