import { ɵcomputeMsgId as idOf, clearTranslations } from '@angular/localize';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useTranslations } from '../../../apps/web/src/language/use-translations.ts';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => {
  clearTranslations();
  delete $localize.locale;
  vi.restoreAllMocks();
});

const members = (count: number) => $localize`${count}:count: members`;

it('says what is translated, with what stands in it', () => {
  useTranslations('de', { [idOf('{$count} members')]: 'Mitglieder: {$count}' });
  expect(members(3)).toBe('Mitglieder: 3');
});

it('finds a text whatever white space its template puts around it, and keeps that', () => {
  useTranslations('de', { [idOf('Close')]: 'Schließen' });
  expect($localize`Close`).toBe('Schließen');
  expect($localize` Close `).toBe(' Schließen ');
});

it('shows the English text where there is no translation, and says so while developing', () => {
  useTranslations('de', {});
  expect(members(3)).toBe('3 members');
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('{$count} members'));
});

it.each([
  ['names what the text does not have', 'Mitglieder: {$number}'],
  ['leaves a brace open', 'Mitglieder: {$count} {'],
  ['closes what it did not open', 'Mitglieder: {$count} }'],
  ['opens an element without closing it', '{$START_BOLD_TEXT}{$count} Mitglieder'],
])('shows the English text when the translation %s', (_, translation) => {
  useTranslations('de', { [idOf('{$count} members')]: translation });
  expect(members(3)).toBe('3 members');
});
