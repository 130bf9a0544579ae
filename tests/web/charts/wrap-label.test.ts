import { expect, it } from 'vitest';
import { shortenedLabel, wrapLabel } from '../../../apps/web/src/app/charts/wrap-label.ts';

it('breaks a label at spaces, never inside a word', () => {
  expect(wrapLabel('Value and measurement', 12)).toEqual(['Value and', 'measurement']);
  expect(wrapLabel('Betriebsvereinbarung prüfen', 8)).toEqual(['Betriebsvereinbarung', 'prüfen']);
  expect(wrapLabel('Skills', 12)).toEqual(['Skills']);
});

it('ends a label that is too long for its lines in an ellipsis', () => {
  expect(shortenedLabel('Live video to employees at all sites', 12, 2)).toEqual(['Live video', 'to employees …']);
  expect(shortenedLabel('Skills', 12, 2)).toEqual(['Skills']);
});
