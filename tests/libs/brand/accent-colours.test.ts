import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentColours } from '../../../libs/brand/src/accent-colours.ts';
import { contrastRatio } from '../../../libs/brand/src/contrast-ratio.ts';

const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('the accent of a brand', () => {
  it('can be read on every surface, and text on it, whatever colour the brand has', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        const { light, dark } = accentColours(hex);
        for (const surface of ['#ffffff', '#f7f7f4', light.weak])
          expect(contrastRatio(light.accent, surface)).toBeGreaterThanOrEqual(4.5);
        for (const surface of ['#10161b', '#182027', dark.weak])
          expect(contrastRatio(dark.accent, surface)).toBeGreaterThanOrEqual(4.5);
        for (const { accent, onAccent } of [light, dark])
          expect(contrastRatio(accent, onAccent)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 400 },
    );
  });

  it('is the brand’s own colour where that can be read', () => {
    expect(accentColours('#0b6e69').light).toMatchObject({ accent: '#0b6e69', isCorrected: false });
    expect(accentColours('#5cc4ba').dark).toMatchObject({ accent: '#5cc4ba', isCorrected: false });
  });

  it('stays the same when it is corrected again', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        const { light } = accentColours(hex);
        expect(accentColours(light.accent).light.accent).toBe(light.accent);
      }),
    );
  });

  it('keeps a yellow a yellow: darker, with red and green above blue', () => {
    const { accent } = accentColours('#ffd400').light;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16));
    expect(red).toBeGreaterThan(blue);
    expect(green).toBeGreaterThan(blue);
  });

  it('takes nothing but #rrggbb', () => {
    expect(() => accentColours('red')).toThrow('a colour is written #rrggbb, not "red"');
  });
});
