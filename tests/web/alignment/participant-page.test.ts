import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import { ParticipantPage } from '../../../apps/web/src/app/alignment/participant-page.ts';

const answers = { judgements: [] as unknown[], points: [], places: [] };
const consistency = { verdict: 'unknown', revisit: [] as unknown[] };
const myWeighing = {
  ...{ participant: 'p1', name: 'Ada', weighing: 'Leaders', organization: 'Northlight', engagement: 'Edge 2027' },
  ...{ consultant: 'Acme', method: 'pairwise', phase: 'alone', minutes: 1, finishedAt: null as string | null },
  ...{ visibleTo: ['Nobody is shown your answers.'], brand: { colour: null, logo: null }, revision: 0, answers },
  goals: [
    { id: 'a', name: 'Fewer outages', note: null },
    { id: 'b', name: 'Lower costs', note: 'Of running IT.' },
  ],
  pairs: [{ first: 'a', second: 'b' }],
  own: { answered: 0, asked: 1, weights: [] as unknown[], consistency },
  ...{ group: null as unknown, fellows: [] as unknown[] },
};

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: 'p/:token', component: ParticipantPage }], withComponentInputBinding()),
    ],
  });
});

async function opened(change: object = {}, address = '/p/secret') {
  const harness = await RouterTestingHarness.create(address);
  const http = TestBed.inject(HttpTestingController);
  const next = (name: string): Promise<TestRequest> =>
    vi.waitFor(() => http.expectOne(({ body }) => (body as { query: string }).query.includes(name)));
  const asked = await next('query MyWeighing');
  asked.flush({ data: { myWeighing: { ...myWeighing, ...change } } });
  const host = harness.routeNativeElement as HTMLElement;
  await vi.waitFor(async () => {
    await harness.fixture.whenStable();
    expect(host.querySelector('h1')).not.toBeNull();
  });
  const press = async (words: string): Promise<void> => {
    const found = [...host.querySelectorAll('button')].find((each) => each.textContent.trim() === words);
    if (found === undefined) throw new Error(`no button says ${words}`);
    found.click();
    await harness.fixture.whenStable();
  };
  return { harness, host, asked, next, press };
}

it('says first who asks and who will see what, and sends the token of the link', async () => {
  const { host, asked } = await opened();
  expect(asked.request.headers.get('x-respondent')).toBe('secret');
  expect(host.querySelector('h1')?.textContent).toContain('Ada, which goals of Northlight count most?');
  expect(host.textContent).toContain('Nobody is shown your answers.');
  expect(host.textContent).toContain('One question, about a minute');
});

it('offers nine steps in words between two goals, and saves what is chosen with what stood there before', async () => {
  const { harness, host, next, press } = await opened();
  await press('Start');
  const steps = [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(steps.map((each) => each.getAttribute('aria-label'))).toEqual([
    'Fewer outages counts far and away more',
    'Fewer outages counts much more',
    'Fewer outages counts clearly more',
    'Fewer outages counts a little more',
    'Both count the same',
    'Lower costs counts a little more',
    'Lower costs counts clearly more',
    'Lower costs counts much more',
    'Lower costs counts far and away more',
  ]);
  steps[2]?.click();
  const saved = await next('mutation SaveJudgement');
  expect((saved.request.body as { variables: unknown }).variables).toEqual({
    input: { first: 'a', second: 'b', ratio: 5, before: null },
  });
  await harness.fixture.whenStable();
  expect(host.textContent).toContain('Saving…');
  const held = { revision: 1, answers: { ...answers, judgements: [{ first: 'a', second: 'b', ratio: 5 }] } };
  saved.flush({ data: { saveJudgement: held } });
  await vi.waitFor(async () => {
    await harness.fixture.whenStable();
    expect(host.textContent).toContain('Saved');
  });
});

it('takes figure keys, and leads on by itself', async () => {
  const { harness, host, next, press } = await opened();
  await press('Start');
  document.dispatchEvent(new KeyboardEvent('keydown', { key: '9' }));
  const saved = await next('mutation SaveJudgement');
  expect((saved.request.body as { variables: { input: { ratio: number } } }).variables.input.ratio).toBeCloseTo(1 / 9);
  await vi.waitFor(async () => {
    await harness.fixture.whenStable();
    expect(host.querySelector('h1')?.textContent).toContain('All comparisons are made');
  });
});

it('lets a question be skipped, and says in the end that it works without', async () => {
  const { host, press } = await opened();
  await press('Start');
  await press('Skip');
  expect(host.querySelector('h1')?.textContent).toBe('One comparison is still open');
  expect(host.textContent).toContain('Skipped: “Fewer outages” or “Lower costs”?');
});

it('shows somebody who has finished their own weights, and what is worth another look', async () => {
  const weights = [
    { goal: 'a', weight: 0.8 },
    { goal: 'b', weight: 0.2 },
  ];
  const revisit = [{ first: 'a', second: 'b', said: 5, implied: 1 / 3 }];
  const own = { answered: 1, asked: 1, weights, consistency: { verdict: 'revisit', revisit } };
  const { host } = await opened({ own, finishedAt: '2026-11-22T14:00:00Z' });
  expect(host.querySelector('h1')?.textContent).toBe('For you “Fewer outages” counts most');
  expect(host.textContent).toContain('80\u00a0%');
  expect(host.textContent).toContain('Your other answers together say: “Lower costs” counts a little more');
  expect(host.textContent).not.toContain('for the group');
});

it('shows the group beside the own view once all look together', async () => {
  const weights = [
    { goal: 'a', weight: 0.8 },
    { goal: 'b', weight: 0.2 },
  ];
  const goals = [
    { goal: 'a', weight: 0.4, low: 0.2, high: 0.8 },
    { goal: 'b', weight: 0.6, low: 0.2, high: 0.8 },
  ];
  const group = { counted: 2, goals, people: [{ participant: 'p1', weights }] };
  const own = { answered: 1, asked: 1, weights, consistency };
  const { host } = await opened({ phase: 'together', group, own, finishedAt: '2026-11-22T14:00:00Z' });
  expect(host.querySelector('h1')?.textContent).toBe(
    'For you “Fewer outages” counts most, for the group “Lower costs”',
  );
  expect(host.textContent).toContain('Change my answers');
});
