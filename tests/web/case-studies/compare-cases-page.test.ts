import { afterEach, expect, it, vi } from 'vitest';
import { CompareCasesPage } from '../../../apps/web/src/app/case-studies/compare-cases-page.ts';
import { openLibrary, type OpenedPage, plain } from './opened-library.ts';

afterEach(() => vi.restoreAllMocks());

const open = (address: string): Promise<OpenedPage> =>
  openLibrary(CompareCasesPage, `/compare${address}`, {}, '/compare');

async function choose(opened: OpenedPage, words: string): Promise<void> {
  const field = opened.page.querySelector<HTMLInputElement>('pw-case-chooser input');
  if (!field) throw new Error('there is no field to choose a case');
  field.value = words;
  field.dispatchEvent(new Event('input'));
  await opened.settled();
  opened.page.querySelector<HTMLElement>('pw-case-chooser li button')?.click();
  await opened.settled();
}

it('asks for cases where none is chosen, and takes them by a search', async () => {
  const opened = await open('');
  expect(opened.all('h1')).toEqual(['Choose two to four cases to compare']);
  await choose(opened, 'airbnb');
  expect(opened.all('pw-empty h2')).toEqual(['One case is chosen: it needs another beside it']);
  await choose(opened, 'napster');
  expect(decodeURIComponent(opened.address())).toContain('cases=airbnb,napster-central-index');
  expect(opened.all('thead th a')).toHaveLength(2);
});

it('puts another case in the place of one', async () => {
  const opened = await open('?cases=airbnb,kiva');
  opened.page.querySelector<HTMLElement>('[aria-label^="Compare another case instead of “Airbnb"]')?.click();
  await opened.settled();
  await choose(opened, 'napster');
  expect(decodeURIComponent(opened.address())).toContain('cases=napster-central-index,kiva');
});

it('names wrong ids as text, and offers no fifth case', async () => {
  const opened = await open('?cases=airbnb,kiva,b3i,gaia-x,%3Cscript%3E');
  expect(opened.all('.note p')).toEqual(['No case of this library is called “<script>”.']);
  expect(opened.page.querySelector('pw-case-chooser')).toBeNull();
});

it('shows only what differs when asked to, and says what it hides', async () => {
  const opened = await open('?cases=spotify-desktop-p2p,bbc-iplayer-kontiki');
  const rows = opened.all('tbody th');
  expect(rows.some((row) => row.startsWith('Patterns'))).toBe(true);
  opened.page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await opened.settled();
  expect(opened.address()).toContain('only=differences');
  expect(opened.all('tbody th').some((row) => row.startsWith('Patterns'))).toBe(false);
  expect(plain(opened.page)).toMatch(/(is|are) the same in all and hidden/);
});

it('names each case in every cell, for those who see the rows below each other', async () => {
  const opened = await open('?cases=airbnb,kiva');
  const cells = [...opened.page.querySelectorAll('tbody tr:first-child td')];
  expect(cells.map((cell) => cell.getAttribute('data-case'))).toEqual(['Airbnb', 'Kiva']);
});
