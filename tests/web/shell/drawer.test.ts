import { TestBed } from '@angular/core/testing';
import type { Derivation } from '@peerway/kernel';
import { expect, it } from 'vitest';
import { Drawer } from '../../../apps/web/src/app/shell/drawer.ts';

const derivation = (name: string): Derivation => ({
  figure: name,
  name,
  value: 1,
  text: null,
  unit: null,
  method: 'mean',
  methodVersion: '1',
  formula: 'sum / n',
  reference: 'our own',
  page: 'readiness',
  inputs: [],
  content: 'bank 2026-1',
  seed: null,
  date: null,
  findings: [],
});

it('follows a figure to its inputs and back', async () => {
  const drawer = TestBed.inject(Drawer);
  const load = (figure: string) => Promise.resolve(derivation(figure));
  drawer.showDerivation('whole', load);
  await Promise.resolve();
  drawer.follow('dimension:skills');
  await Promise.resolve();
  expect(drawer.path().map((open) => open.derivation?.name)).toEqual(['whole', 'dimension:skills']);
  drawer.back();
  expect(drawer.path().at(-1)?.figure).toBe('whole');
});

it('lets no slow answer replace what was opened after it', async () => {
  const drawer = TestBed.inject(Drawer);
  let answerFirst: (value: Derivation) => void = () => undefined;
  drawer.showDerivation('slow', () => new Promise((resolve) => (answerFirst = resolve)));
  drawer.showDerivation('quick', (figure) => Promise.resolve(derivation(figure)));
  await Promise.resolve();
  answerFirst(derivation('slow'));
  await Promise.resolve();
  await Promise.resolve();
  expect(drawer.path().map((open) => open.derivation?.name)).toEqual(['quick']);
});

it('gives the focus back to what opened it', () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  const drawer = TestBed.inject(Drawer);
  drawer.showDerivation('whole', () => Promise.resolve(derivation('whole')));
  button.blur();
  drawer.close();
  expect(document.activeElement).toBe(button);
  button.remove();
});
