import { caseStudies } from '@peerway/case-studies/content';
import type { CaseStudy } from '@peerway/case-studies';
import { afterEach, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../../apps/web/src/app/case-studies/library-page.ts';
import { openLibrary, type OpenedPage, type OwnAnswers, plain } from './opened-library.ts';

afterEach(() => vi.restoreAllMocks());

const open = (address = '', answers: OwnAnswers = {}): Promise<OpenedPage> =>
  openLibrary(LibraryPage, address, answers);

async function type(opened: OpenedPage, words: string): Promise<void> {
  const field = opened.page.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('no search field');
  field.value = words;
  field.dispatchEvent(new Event('input'));
  await opened.settled();
}

const titles = ({ all }: OpenedPage): string[] => all('pw-case-card h2');
const status = ({ all }: OpenedPage): string[] => all('[role=status]');

function caseCalled(id: string): CaseStudy {
  const found = caseStudies.find((study) => study.id === id);
  if (!found) throw new RangeError(`no case is called ${id}`);
  return found;
}

it('says of the whole collection what became of it, and shows a page of it', async () => {
  const opened = await open();
  expect(opened.all('h1')).toEqual(['Of 86 cases, 44 were running when last documented and 42 were not']);
  expect(status(opened)[0]).toBe('86 cases and 6 scenarios');
  expect(titles(opened)).toHaveLength(24);
  opened.button('Show more').click();
  await opened.settled();
  expect(titles(opened)).toHaveLength(48);
  expect(opened.address()).toContain('show=48');
});

it('finds a case by its name as it is typed, slips of the pen included, and marks what was found', async () => {
  const opened = await open();
  await type(opened, 'napst');
  expect(titles(opened)[0]).toMatch(/^Napster/);
  expect(opened.all('pw-case-card mark')).toContain('Napster');
  await type(opened, 'naspter');
  expect(titles(opened)[0]).toMatch(/^Napster/);
});

it('says of a case what became of it with the year, how good the evidence is and its patterns', async () => {
  const opened = await open('?q=napster');
  const card = opened.page.querySelector('pw-case-card');
  expect(plain(card)).toContain('Ended 2001');
  expect(plain(card)).toMatch(/Evidence: (high|moderate|low|very low)/);
  expect(plain(card)).toContain('Content distribution');
  expect(card?.querySelector('h2 a')?.getAttribute('href')).toMatch(/^\/w\/w1\/library\/case\/napster-central-index\b/);
});

it('narrows down by facets, with figures that say what each would leave, and chips that take one away', async () => {
  const opened = await open();
  const box = [...opened.page.querySelectorAll('label')].find((each) => plain(each).startsWith('Shared ledgers'));
  expect(plain(box)).toBe('Shared ledgers 21 cases and 4 scenarios');
  box?.querySelector('input')?.click();
  await opened.settled();
  expect(opened.address()).toContain('pattern=shared-ledger');
  expect(status(opened)[0]).toBe('21 cases and 4 scenarios');
  expect(opened.all('h1')[0]).toMatch(/^21 cases fit: \d+ of them were running when last documented$/);
  opened.button('Pattern: Shared ledgers').click();
  await opened.settled();
  expect(opened.address()).not.toContain('pattern');
  expect(status(opened)[0]).toBe('86 cases and 6 scenarios');
});

it('is restored by its address: words, filters, order and selection', async () => {
  const opened = await open('?q=bank&pattern=shared-ledger&status=ended,abandoned&sort=oldest&picked=we-trade,b3i');
  expect(opened.page.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('bank');
  expect(opened.page.querySelector<HTMLSelectElement>('select')?.value).toBe('oldest');
  expect(opened.all('.chips li')).toEqual([
    'Pattern: Shared ledgers×, take this filter away',
    'What became of it: Ended×, take this filter away',
    'What became of it: Abandoned×, take this filter away',
    'Clear all',
  ]);
  expect(opened.button('Compare').getAttribute('href')).toBe('/w/w1/library/compare?cases=we-trade,b3i');
});

it('takes an address that means nothing for one that chooses nothing', async () => {
  const opened = await open('?sort=sideways&show=-4&pattern=,,&picked=nobody');
  expect(status(opened)[0]).toBe('86 cases and 6 scenarios');
  expect(titles(opened)).toHaveLength(24);
});

it('says so when there is no word in what is typed, and still shows every case', async () => {
  const opened = await open();
  await type(opened, '?!… --');
  expect(plain(opened.page)).toContain('There is no word to look for in this');
  expect(opened.all('h1')[0]).toMatch(/^Of 86 cases/);
  expect(titles(opened)).toHaveLength(24);
});

it('looks for the first words of a query that is too long, and says so', async () => {
  const opened = await open();
  await type(opened, `napster ${'ledger '.repeat(2_000)}`);
  expect(plain(opened.page)).toContain('only its first words were looked for');
  expect(titles(opened).length).toBeGreaterThan(0);
});

it('says why nothing is found, and offers to take the filters away', async () => {
  const opened = await open('?q=napster&pattern=energy-trading');
  expect(opened.all('pw-empty h2')).toEqual(['Nothing matches “napster”']);
  expect(plain(opened.page.querySelector('pw-empty'))).toContain('Only cases that pass the filters are looked at');
  opened.button('Clear the filters').click();
  await opened.settled();
  expect(titles(opened)[0]).toMatch(/^Napster/);
});

it('runs nothing that is typed', async () => {
  const opened = await open();
  await type(opened, '<img src=x onerror="document.title=1">');
  expect(opened.page.querySelector('img')).toBeNull();
});

it('marks a scenario as illustrative, and counts it among no cases', async () => {
  const opened = await open('?q=esports game studio');
  const card = [...opened.page.querySelectorAll('pw-case-card')].find((each) => plain(each).includes('eSports'));
  expect(plain(card)).toContain('illustrative scenario');
  expect(card?.querySelector('input[type=checkbox]')).toBeNull();
});

it('shows own cases and corrections of the workspace as such', async () => {
  const own = { ...caseCalled('napster-central-index'), id: 'our-own-mesh', title: 'Our own mesh in three plants' };
  const study = { ...caseCalled('we-trade'), title: 'we.trade, told otherwise' };
  const corrections = [{ caseId: 'we-trade', reason: 'The date is wrong.', isOutdated: false, study }];
  const opened = await open('?q=three plants', { own: [own], corrections });
  expect(plain(opened.page.querySelector('pw-case-card'))).toContain('own case');
  await type(opened, 'told otherwise');
  expect(plain(opened.page.querySelector('pw-case-card'))).toContain('corrected here');
});

it('narrows down to where cases are from, once the workspace has any of its own', async () => {
  const own = { ...caseCalled('napster-central-index'), id: 'our-own-mesh', title: 'Our own mesh in three plants' };
  const opened = await open('?origin=own', { own: [own] });
  expect(titles(opened)).toEqual(['Our own mesh in three plants']);
  expect(opened.all('.chips li')[0]).toBe('Where it is from: Our own×, take this filter away');
  expect(opened.all('legend')).toContain('Where it is from');
  const published = [...opened.page.querySelectorAll('label')].find((each) => plain(each).startsWith('Published with'));
  expect(plain(published)).toBe('Published with Peerway 86 cases');
  published?.querySelector('input')?.click();
  await opened.settled();
  expect(opened.address()).toMatch(/origin=own(,|%2C)published/);
  expect(status(opened)[0]).toBe('87 cases');
});

it('does not ask where cases are from while there is but one place', async () => {
  const opened = await open();
  expect(opened.all('legend')).not.toContain('Where it is from');
});

it('shows the public cases with a problem beside them when the own ones do not arrive', async () => {
  const opened = await open('', { isAway: true });
  expect(opened.page.querySelector('[role=alert]')).not.toBeNull();
  expect(titles(opened)).toHaveLength(24);
});

it('compares two to four, and says what is too many', async () => {
  const opened = await open('?sort=title');
  const boxes = (): HTMLInputElement[] => [...opened.page.querySelectorAll<HTMLInputElement>('pw-case-card input')];
  boxes()[0]?.click();
  await opened.settled();
  expect(plain(opened.page)).toContain('One selected. Select another one to compare them.');
  for (const place of [1, 2, 3]) boxes()[place]?.click();
  await opened.settled();
  expect(opened.button('Compare').getAttribute('href')?.split(',')).toHaveLength(4);
  boxes()[4]?.click();
  await opened.settled();
  expect(plain(opened.page)).toContain('5 selected. Up to four can be compared side by side.');
  expect(opened.all('a').includes('Compare')).toBe(false);
});

it('leads with the arrow keys from the field through the results and back', async () => {
  const opened = await open('?sort=title');
  document.body.append(opened.page);
  const press = (key: string): boolean | undefined =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const ways = [...opened.page.querySelectorAll('a.way')];
  opened.page.querySelector<HTMLElement>('input[type=search]')?.focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(ways[0]);
  press('ArrowRight');
  expect(document.activeElement).toBe(ways[1]);
  press('End');
  expect(document.activeElement).toBe(ways.at(-1));
  press('Escape');
  expect(document.activeElement).toBe(opened.page.querySelector('input[type=search]'));
  opened.page.remove();
});

it('offers what may be done: own cases only to those who may write them', async () => {
  expect((await open()).all('a')).not.toContain('New case');
});

it('offers a new case and an import to those who may write them', async () => {
  const opened = await open('', { allowed: ['library.write'] });
  expect(opened.all('a')).toEqual(expect.arrayContaining(['Import', 'New case']));
});
