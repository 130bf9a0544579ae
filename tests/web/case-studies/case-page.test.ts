import { Title } from '@angular/platform-browser';
import { TestBed } from '@angular/core/testing';
import type { CaseStudy } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { afterEach, expect, it, vi } from 'vitest';
import { CasePage } from '../../../apps/web/src/app/case-studies/case-page.ts';
import { openLibrary, type OpenedPage, type OwnAnswers, plain } from './opened-library.ts';

afterEach(() => vi.restoreAllMocks());

const open = (address: string, answers: OwnAnswers = {}): Promise<OpenedPage> =>
  openLibrary(CasePage, `/case/${address}`, answers, '/case/:caseId');

function named(id: string): CaseStudy {
  const found = caseStudies.find((study) => study.id === id);
  if (!found) throw new RangeError(`no case is called ${id}`);
  return found;
}

const corrected = {
  caseId: 'airbnb',
  reason: 'It began in San Francisco.',
  isOutdated: true,
  study: { ...named('airbnb'), place: 'San Francisco' },
};

it('says what became of a case with its year and reason, and how far that is known', async () => {
  const { page, all } = await open('walmart-ibm-food-trust');
  expect(all('h1')).toEqual([named('walmart-ibm-food-trust').title]);
  const standing = plain(page.querySelector('pw-case-standing'));
  expect(standing).toContain('Still running when last documented, 2019');
  expect(standing).toContain(named('walmart-ibm-food-trust').statusReason);
  expect(standing).toContain('The last source that says so is of 2019 and was read.');
});

it('calls the tab by the case', async () => {
  await open('airbnb');
  expect(TestBed.inject(Title).getTitle()).toBe(named('airbnb').title);
});

it('says that levers and constraints are our reading, and leads from each word to the cases that share it', async () => {
  const { page, button } = await open('spotify-desktop-p2p');
  expect(plain(page.querySelector('pw-case-facts'))).toContain('our reading: no source says it in these words');
  expect(button('Content distribution').getAttribute('href')).toBe('/w/w1/library?pattern=content-distribution');
  expect(button('Operational efficiency').getAttribute('href')).toBe('/w/w1/library?lever=operational-efficiency');
});

it('says why the evidence carries so far', async () => {
  const { page } = await open('spotify-desktop-p2p');
  const grade = page.querySelector('pw-case-grade');
  expect(plain(grade?.querySelector('b'))).toMatch(/^(High|Moderate|Low|Very low)$/);
  expect([...(grade?.querySelectorAll('li') ?? [])].map(plain)).toContainEqual(
    expect.stringMatching(/Raises it: .*independent publishers tell of it/),
  );
});

it('counts the cases of its kind without promising anything', async () => {
  const kind = plain((await open('spotify-desktop-p2p')).page.querySelector('pw-case-kind'));
  expect(kind).toMatch(/Of \d+ cases of content distribution here, \d+ were still running when last documented/);
  expect(kind).toContain('a collection, not a random sample');
});

it('counts the published cases of a kind, as the shares of the library do, whatever a workspace wrote itself', async () => {
  const kind = async (own: readonly CaseStudy[]) =>
    plain((await open('spotify-desktop-p2p', { own })).page.querySelector('pw-case-kind'));
  const published = await kind([]);
  TestBed.resetTestingModule();
  expect(await kind([{ ...named('spotify-desktop-p2p'), id: 'our-pilot' }])).toBe(published);
});

it('always shows one that did not last among the cases like it', async () => {
  for (const id of ['airbnb', 'kiva', 'alibaba-dragonfly']) {
    const { all } = await open(id);
    const chips = all('pw-like-cases pw-chip');
    expect(chips).toHaveLength(3);
    expect(chips.some((chip) => !chip.startsWith('Still running'))).toBe(true);
    TestBed.resetTestingModule();
  }
});

it('leads on within what was found, and back to it', async () => {
  const { button, page } = await open('kiva?q=lending');
  expect(button('Back to what was found').getAttribute('href')).toBe('/w/w1/library?q=lending');
  expect(page.querySelector('a[rel=next]')?.getAttribute('href')).toMatch(/^\/w\/w1\/library\/case\/.+\?q=lending$/);
});

it('says that a case was corrected here, and shows it as published on request', async () => {
  const opened = await open('airbnb', { corrections: [corrected] });
  const note = plain(opened.page.querySelector('pw-correction-note'));
  expect(note).toContain('It began in San Francisco.');
  expect(note).toContain('The published case has changed since');
  expect(plain(opened.page.querySelector('pw-case-facts'))).toContain('San Francisco');
  opened.page.querySelector<HTMLInputElement>('pw-correction-note input')?.click();
  await opened.settled();
  expect(plain(opened.page.querySelector('pw-case-facts'))).not.toContain('San Francisco');
  expect(opened.address()).toContain('as=published');
});

it('says of an own case that nobody else sees it, and lets only who may write edit it', async () => {
  const own = { ...named('b3i'), id: 'our-pilot', title: 'Our pilot' };
  const mine = await open('our-pilot', { own: [own], allowed: ['library.write'] });
  expect(plain(mine.page)).toContain('Only in this workspace');
  expect(mine.button('Edit').getAttribute('href')).toBe('/w/w1/library/case/our-pilot/edit');
  TestBed.resetTestingModule();
  const read = await open('our-pilot', { own: [own] });
  expect(() => read.button('Edit')).toThrow();
});

it('says where it is cited', async () => {
  const citation = {
    id: 'c1',
    about: 'goal',
    name: 'Lower cost',
    note: 'The saving went.',
    stance: 'against',
    createdAt: '2026-11-20T10:00:00Z',
    createdBy: 'Olga',
    engagement: { id: 'e1', name: 'Edge', organization: { id: 'o1', name: 'Northlight' } },
  };
  const { page } = await open('airbnb', { citations: [citation] });
  expect(plain(page.querySelector('pw-cited-in li'))).toMatch(
    /^Northlight · EdgeGoal: Lower costspeaks against itThe saving went\.Olga · /,
  );
});

it('says so when there is no such case', async () => {
  const { all, button } = await open('no-such-case');
  expect(all('h1')).toEqual(['There is no such case']);
  expect(button('To the library').getAttribute('href')).toBe('/w/w1/library');
});
