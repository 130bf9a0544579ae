import { TestBed } from '@angular/core/testing';
import { afterEach, expect, it, vi } from 'vitest';
import { LanguageChoice } from '../../../apps/web/src/app/ui/language-choice.ts';
import { beforeSpeaking } from '../../../apps/web/src/language/speak.ts';

afterEach(() => localStorage.clear());

it('names each language in that language, and says which one is spoken', async () => {
  const fixture = TestBed.createComponent(LanguageChoice);
  await fixture.whenStable();
  const buttons = [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];
  expect(buttons.map((button) => [button.textContent.trim(), button.lang, button.ariaPressed])).toEqual([
    ['English', 'en', 'true'],
    ['Deutsch', 'de', 'false'],
  ]);
});

it('stays as it is while something on the page cannot be saved', async () => {
  const forget = beforeSpeaking(() => Promise.reject(new Error('offline')));
  const fixture = TestBed.createComponent(LanguageChoice);
  await fixture.whenStable();
  (fixture.nativeElement as HTMLElement).querySelector<HTMLButtonElement>('[lang=de]')?.click();
  await vi.waitFor(() => expect(document.body.textContent).toContain('not saved yet'));
  forget();
  expect(localStorage.getItem('peerway.language')).toBeNull();
});
