import { afterEach, expect, it } from 'vitest';
import { keepWords, withKeptWords } from '../../../apps/web/src/language/kept-words.ts';

afterEach(() => sessionStorage.clear());

it('gives a form once what was typed into it before the page was drawn anew', () => {
  keepWords({ name: 'Ana Vidal', email: '' });
  expect(withKeptWords({ name: '', email: '' })).toEqual({ name: 'Ana Vidal', email: '' });
  expect(withKeptWords({ name: '', email: '' })).toEqual({ name: '', email: '' });
});

it('keeps neither passwords nor tokens', () => {
  keepWords({ email: 'ana@example.org', password: 'correct horse', currentPassword: 'battery', token: 'staple' });
  expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/correct|battery|staple/);
});

it('gives nothing to a form with other fields, or after the storage was tampered with', () => {
  keepWords({ name: 'Ana Vidal' });
  expect(withKeptWords({ name: '', email: '' })).toEqual({ name: '', email: '' });
  sessionStorage.setItem(Object.keys(sessionStorage)[0] ?? '', '{');
  expect(withKeptWords({ name: 'unchanged' })).toEqual({ name: 'unchanged' });
});
