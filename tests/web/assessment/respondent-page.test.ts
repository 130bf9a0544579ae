import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, type TestRequest, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import { RespondentPage } from '../../../apps/web/src/app/assessment/respondent-page.ts';

const question = (id: string, text: string) => ({
  id,
  text,
  whyItMatters: 'It decides.',
  levels: [1, 2, 3, 4, 5].map((level) => ({ level, observable: `Practice ${level}` })),
});

const questionnaire = {
  round: 'Round 1',
  organization: 'Northlight',
  engagement: 'Edge 2027',
  consultant: 'Acme',
  state: 'open',
  closesOn: '2026-12-11',
  anonymity: 'anonymous',
  audience: 'it',
  audiences: [],
  visibleTo: ['Nobody is shown what you answered.'],
  keptMonths: null,
  keptUntil: null,
  minutes: 1,
  name: null,
  language: null,
  dimensions: [
    {
      id: 'governance-operating-model',
      name: 'Governance and operating model',
      description: 'Who decides?',
      questions: [question('g1', 'Who may stop it?'), question('g2', 'Who is told?')],
    },
  ],
  answers: [] as unknown[],
  keptApart: [],
  before: [] as unknown[],
  finishedAt: null,
};

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: 'r/:token', component: RespondentPage }], withComponentInputBinding()),
    ],
  });
});

async function opened(reply: object = { data: { questionnaire } }, address = '/r/secret') {
  const harness = await RouterTestingHarness.create(address);
  const http = TestBed.inject(HttpTestingController);
  const next = async (name: string): Promise<TestRequest> =>
    vi.waitFor(() => http.expectOne(({ body }) => (body as { query: string }).query.includes(name)));
  const asked = await next('questionnaire {');
  asked.flush(reply);
  const host = harness.routeNativeElement as HTMLElement;
  await vi.waitFor(async () => {
    await harness.fixture.whenStable();
    expect(host.querySelector('h1')).not.toBeNull();
  });
  const click = async (words: string): Promise<void> => {
    const found = [...host.querySelectorAll('button, label')].find((each) => each.textContent.includes(words));
    if (!(found instanceof HTMLElement)) throw new Error(`nothing says ${words}`);
    found.click();
    await harness.fixture.whenStable();
  };
  return { harness, host, asked, next, click };
}

it('says who asks and who will see what before the first question, and sends the token of the link', async () => {
  const { host, asked } = await opened();
  expect(asked.request.headers.get('x-respondent')).toBe('secret');
  expect(host.querySelector('h1')?.textContent).toContain('How ready is Northlight');
  expect(host.textContent).toContain('Nobody is shown what you answered.');
  expect(host.textContent).toContain('2 questions, about a minute');
});

it('saves a level at once and says so, then goes on', async () => {
  const { harness, host, click, next } = await opened();
  await click('Start');
  expect(host.querySelector('h1')?.textContent).toBe('Who may stop it?');
  expect(host.textContent).toContain('Governance · 1 of 2');
  expect(host.textContent).toContain('Seen as a group only');
  await click('Practice 3');
  expect(host.querySelector('[role=status]')?.textContent).toBe('Saving…');
  const save = await next('saveAnswers');
  const answer = { question: 'g1', state: 'level', level: 3, note: null, revision: 0 };
  const { input } = (save.request.body as { variables: { input: { id: string }[] } }).variables;
  expect(input).toEqual([{ ...answer, id: expect.stringMatching(/^[\da-f-]{36}$/) as string }]);
  const outcome = { id: input[0]?.id, outcome: 'saved', code: null, message: null, arrivedAt: null, closedAt: null };
  save.flush({ data: { saveAnswers: [{ ...outcome, current: { ...answer, revision: 1 } }] } });
  await vi.waitFor(async () => {
    await harness.fixture.whenStable();
    expect(host.querySelector('[role=status]')?.textContent).toBe('Saved');
  });
  await click('Next');
  expect(host.querySelector('h1')?.textContent).toBe('Who is told?');
});

it('says that an answer is not saved, keeps it chosen and offers to retry', async () => {
  const { harness, host, click, next } = await opened();
  await click('Start');
  await click('Practice 2');
  (await next('saveAnswers')).error(new ProgressEvent('error'));
  await vi.waitFor(async () => {
    await harness.fixture.whenStable();
    expect(host.querySelector('[role=status]')?.textContent).toBe(
      'No connection, and this browser keeps nothing: leave this page open',
    );
  });
  expect(host.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.checked).toBe(true);
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  await click('Retry now');
  await next('saveAnswers');
});

it('resumes at the first question without an answer', async () => {
  const answers = [{ question: 'g1', state: 'level', level: 4, note: null, revision: 1 }];
  const { host, click } = await opened({ data: { questionnaire: { ...questionnaire, answers } } });
  expect(host.textContent).toContain('You have answered 1 of 2 questions.');
  await click('Continue');
  expect(host.querySelector('h1')?.textContent).toBe('Who is told?');
});

it('tells what to do about a link that does not work', async () => {
  const { host } = await opened({
    data: null,
    errors: [{ message: 'This link is not valid.', extensions: { code: 'LINK_INVALID' } }],
  });
  expect(host.querySelector('h1')?.textContent).toBe('This link does not work');
  expect(host.textContent).toContain('ask the person who sent it');
});

it('tells what is kept, and deletes it only when asked twice; then nothing is left to go on with', async () => {
  const { harness, host, click, next } = await opened({
    data: { questionnaire: { ...questionnaire, keptMonths: 6, keptUntil: null } },
  });
  expect(host.textContent).toContain('Your notes are kept until 6 months after the round closes.');
  // The page waits for its question: so does being stable.
  void click('What is kept about you');
  const ownRecord = {
    ...{ consultant: 'Acme', state: 'open', anonymity: 'anonymous', name: null, email: null },
    ...{ answers: 3, notes: 1, evidence: 0, keptMonths: 6, keptUntil: null, obstacle: null },
  };
  (await next('ownRecord')).flush({ data: { ownRecord } });
  const says = (words: string): Promise<void> =>
    vi.waitFor(async () => {
      await harness.fixture.whenStable();
      expect(host.textContent).toContain(words);
    });
  await says('3 answers');
  await click('Delete my answers');
  void click('Delete my answers now');
  (await next('eraseOwnAnswers')).flush({ data: { eraseOwnAnswers: true } });
  await says('Your answers are deleted');
  expect(host.querySelector('button.primary')).toBeNull();
});

it('keeps what was said last time closed below the answers, and closed again at the next question', async () => {
  const before = [
    { question: 'g1', state: 'level', level: 2, note: 'Nobody was named.' },
    { question: 'g2', state: 'unknown', level: null, note: null },
  ];
  const { harness, host, click } = await opened({ data: { questionnaire: { ...questionnaire, before } } });
  await click('Start');
  const details = await vi.waitFor(async () => {
    await harness.fixture.whenStable();
    const found = host.querySelector('details');
    if (found === null) throw new Error('nothing is said of last time');
    return found;
  });
  expect(details.open).toBe(false);
  expect(details.textContent).toContain('What you said last time');
  expect(details.textContent).toContain('Practice 2');
  expect(details.textContent).toContain('Nobody was named.');
  const last = [...host.querySelectorAll('label')].at(-1);
  expect(last?.compareDocumentPosition(details)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(host.querySelector('input:checked')).toBeNull();
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await harness.fixture.whenStable();
  await click('Next');
  expect(host.querySelector('h1')?.textContent).toBe('Who is told?');
  expect(host.querySelector('details')?.open).toBe(false);
  expect(host.querySelector('details')?.textContent).toContain('That you do not know.');
});

it('says nothing of last time in a round that does not show it', async () => {
  const { host, click } = await opened();
  await click('Start');
  expect(host.textContent).not.toContain('last time');
});
