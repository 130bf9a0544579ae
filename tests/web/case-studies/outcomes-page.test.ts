import type { CaseStudy } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OutcomesPage } from '../../../apps/web/src/app/case-studies/outcomes-page.ts';
import { openLibrary, type OpenedPage, type OwnAnswers, plain } from './opened-library.ts';

// A simulated DOM has no canvas and says so: the figures stand in the tables beside the pictures.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const open = (address = '', answers: OwnAnswers = {}): Promise<OpenedPage> =>
  openLibrary(OutcomesPage, address, answers);

const rowOf = ({ page }: OpenedPage, picture: number, name: string): string => {
  const frame = page.querySelectorAll('pw-chart-frame')[picture];
  const rows = [...(frame?.querySelectorAll('tbody tr') ?? [])];
  return plain(rows.find((row) => plain(row.querySelector('th')) === name)).replaceAll(/\s/g, ' ');
};

function caseCalled(id: string): CaseStudy {
  const found = caseStudies.find((study) => study.id === id);
  if (!found) throw new RangeError(`no case is called ${id}`);
  return found;
}

it('says how many still ran, with the interval, and that the library is no random sample', async () => {
  const opened = await open();
  expect(opened.all('h1')).toEqual([
    'Of 86 cases here, 44 were running when last documented; 95 % interval 41 to 61 %',
  ]);
  expect(plain(opened.page)).toContain('a collection and not a random sample');
});

it('states a finding over each picture', async () => {
  const { all } = await open();
  expect(all('pw-chart-frame h2')).toEqual([
    expect.stringMatching(/^Content distribution: 13 of 26 were running/),
    expect.stringMatching(/^No group clearly lasts longer|beyond chance$/),
    expect.stringMatching(/^Most lessons are about Strategy \(76 of 318\)/),
    expect.stringMatching(/^Half of the 42 cases/),
  ]);
});

it('has the figures of its pictures as tables', async () => {
  const opened = await open();
  const ledgers = caseStudies.filter(({ patterns }) => patterns.includes('shared-ledger'));
  const running = ledgers.filter(({ status }) => status === 'running').length;
  expect(rowOf(opened, 0, 'Shared ledgers')).toMatch(new RegExp(`^Shared ledgers ?${ledgers.length} ?${running}`));
  expect(rowOf(opened, 1, 'Shared ledgers')).toContain(String(Math.round((100 * running) / ledgers.length)));
});

it('counts shares by what is chosen, and its address restores the choice', async () => {
  const opened = await open('?by=industry');
  expect(opened.page.querySelector<HTMLSelectElement>('select')?.value).toBe('industry');
  expect(rowOf(opened, 1, 'Games')).toMatch(/^Games ?4/);
});

it('shows the lessons behind a field, with a way to each case', async () => {
  const opened = await open('?lessons=energy-trading.governance');
  expect(opened.all('pw-lesson-list h3')).toEqual(['Energy trading and Governance: 2 lessons from 2 cases']);
  const ways = [...opened.page.querySelectorAll('pw-lesson-list a')].map((way) => way.getAttribute('href'));
  expect(ways).toContain('/w/w1/library/case/brooklyn-microgrid');
  const field = [...opened.page.querySelectorAll<HTMLElement>('pw-count-map tbody tr')]
    .find((row) => plain(row).startsWith('Peer lending'))
    ?.querySelector<HTMLElement>('button');
  field?.click();
  await opened.settled();
  expect(opened.address()).toContain('lessons=lending.strategy');
});

it('leads from the timeline to every case', async () => {
  const opened = await open();
  const rows = [...opened.page.querySelectorAll('pw-timeline a')];
  expect(rows).toHaveLength(86);
  expect(plain(rows[0])).toMatch(/from 1990\. Still running when last documented/);
});

it('counts own cases and corrections only when it is told to', async () => {
  const own = { ...caseCalled('airbnb'), id: 'our-market', title: 'Our market' };
  const study = { ...caseCalled('airbnb'), status: 'ended' as const, endYear: 2025 };
  const corrections = [{ caseId: 'airbnb', reason: 'It ended with us.', isOutdated: false, study }];
  const opened = await open('', { own: [own], corrections });
  expect(opened.all('h1')[0]).toContain('Of 86 cases here, 44 were running');
  expect(plain(opened.page.querySelector('.own'))).toContain('one own case, one correction');
  opened.page.querySelector<HTMLInputElement>('.own input')?.click();
  await opened.settled();
  // The own case runs, and the corrected one no longer does.
  expect(opened.all('h1')[0]).toContain('Of 87 cases here, 44 were running');
  expect(opened.address()).toContain('own=yes');
});

it('offers nothing to count where the workspace added nothing', async () => {
  expect((await open()).page.querySelector('.own')).toBeNull();
});
