import { expect, it } from 'vitest';
import { qrPath } from '../../../apps/web/src/app/ui/qr-path.ts';

it('draws each run of dark modules as one box', () => {
  expect(qrPath({ size: 3, data: [1, 1, 0, 0, 0, 0, 0, 0, 1] })).toBe('M0 0h2v1h-2zM2 2h1v1h-1z');
});

it('draws nothing for a light square', () => {
  expect(qrPath({ size: 2, data: [0, 0, 0, 0] })).toBe('');
});
