import { rolloutSizeFor } from '@peerway/use-cases';
import { expect, it } from 'vitest';

it('draws the lines between small, medium and large where the catalogue does', () => {
  expect([1, 250, 251, 5000, 5001].map(rolloutSizeFor)).toEqual(['small', 'small', 'medium', 'medium', 'large']);
});

it('takes the middle where nobody has said how many people there are', () => {
  expect(rolloutSizeFor(null)).toBe('medium');
});
