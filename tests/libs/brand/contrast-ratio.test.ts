import { expect, it } from 'vitest';
import { contrastRatio } from '../../../libs/brand/src/contrast-ratio.ts';

// The examples of the W3C's page on contrast: #767676 is the lightest grey that passes on white, #777777 fails.
it('agrees with the W3C’s own examples', () => {
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastRatio('#ffffff', '#000000')).toBe(21);
});

it('does not care which of the two is the text', () => {
  expect(contrastRatio('#123456', '#fedcba')).toBe(contrastRatio('#fedcba', '#123456'));
});
