import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expect, it } from 'vitest';
import { Chip } from '../../../apps/web/src/app/ui/chip.ts';

it('says its status in words, and repeats it by a tone', async () => {
  @Component({ template: '<pw-chip tone="warn">stale</pw-chip>', imports: [Chip] })
  class Page {}
  const fixture = TestBed.createComponent(Page);
  await fixture.whenStable();
  const chip = (fixture.nativeElement as HTMLElement).querySelector('pw-chip');
  expect(chip?.textContent).toBe('stale');
  expect(chip?.className).toBe('warn');
});
