import { scenarios } from '@peerway/case-studies/content';
import { afterEach, expect, it, vi } from 'vitest';
import { ScenarioPage } from '../../../apps/web/src/app/case-studies/scenario-page.ts';
import { openLibrary, type OpenedPage, plain } from './opened-library.ts';

afterEach(() => vi.restoreAllMocks());

const id = 'scenario-farm-management-digitisation';
const open = (address: string): Promise<OpenedPage> =>
  openLibrary(ScenarioPage, `/scenario/${address}`, {}, '/scenario/:scenarioId');

it('says before all else that nobody lived through it', async () => {
  const { page, all } = await open(id);
  const scenario = scenarios.find((each) => each.id === id);
  expect(all('h1')).toEqual([scenario?.title]);
  expect(plain(page.querySelector('[role=note]'))).toMatch(
    /^Illustrative scenario\.Nobody lived through it\..*never counted/,
  );
});

it('leads to the real cases that speak to it, each with what became of it', async () => {
  const { page } = await open(id);
  const items = [...page.querySelectorAll('.evidence li')];
  expect(items).toHaveLength(5);
  for (const item of items) {
    expect(item.querySelector('a')?.getAttribute('href')).toMatch(/^\/w\/w1\/library\/case\//);
    expect(plain(item.querySelector('pw-chip'))).toMatch(/\d{4}$/);
  }
});

it('takes a case for no scenario', async () => {
  expect((await open('airbnb')).all('h1')).toEqual(['There is no such scenario']);
});
