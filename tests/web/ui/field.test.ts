import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expect, it } from 'vitest';
import { Field } from '../../../apps/web/src/app/ui/field.ts';

@Component({
  selector: 'pw-probe',
  imports: [Field],
  template: '<pw-field label="Sites" hint="0 for none" [error]="error()"><input /></pw-field>',
})
class Probe {
  readonly error = signal<string | undefined>(undefined);
}

it('names its control, and ties hint and error to it', async () => {
  const fixture = TestBed.createComponent(Probe);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const control = host.querySelector('input');
  expect(host.querySelector('label')?.getAttribute('for')).toBe(control?.id);
  expect(control?.hasAttribute('aria-invalid')).toBe(false);

  fixture.componentInstance.error.set('Write a whole number.');
  await fixture.whenStable();
  expect(control?.getAttribute('aria-invalid')).toBe('true');
  const described = (control?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => host.querySelector(`#${id}`));
  expect(described.map((each) => each?.textContent.trim())).toEqual(['0 for none', 'Write a whole number.']);
});
