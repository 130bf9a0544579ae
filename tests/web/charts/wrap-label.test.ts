import { expect, it } from 'vitest';
import { wrapLabel } from '../../../apps/web/src/app/charts/wrap-label.ts';

it('breaks a label at spaces, never inside a word', () => {
  expect(wrapLabel('Value and measurement', 12)).toEqual(['Value and', 'measurement']);
  expect(wrapLabel('Betriebsvereinbarung prüfen', 8)).toEqual(['Betriebsvereinbarung', 'prüfen']);
  expect(wrapLabel('Skills', 12)).toEqual(['Skills']);
});
