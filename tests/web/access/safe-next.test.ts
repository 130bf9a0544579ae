import { expect, it } from 'vitest';
import { safeNext } from '../../../apps/web/src/app/access/safe-next.ts';

it('goes back to where one came from', () => {
  expect(safeNext('/w/1/e/2/assess?show=gaps')).toBe('/w/1/e/2/assess?show=gaps');
});

it.each([
  undefined,
  '',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/sign-in?next=/',
])('goes to the start instead of %j', (next) => {
  expect(safeNext(next)).toBe('/');
});
