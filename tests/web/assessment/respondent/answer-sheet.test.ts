import { signal } from '@angular/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AnswerSheet, type SheetParts } from '../../../../apps/web/src/app/assessment/respondent/answer-sheet.ts';
import type { Outcome } from '../../../../apps/web/src/app/assessment/respondent/answer-queue.ts';
import { LinkStore } from '../../../../apps/web/src/app/assessment/respondent/link-store.ts';
import type { SavedAnswer } from '../../../../apps/web/src/app/assessment/respondent/local-copy.ts';
import { newId } from '../../../../apps/web/src/app/assessment/respondent/new-id.ts';
import type { QueuedAnswerInput } from '../../../../apps/web/src/app/graphql/generated/respondent/graphql.ts';
import { Problem } from '../../../../apps/web/src/app/graphql/problem.ts';

const four = { state: 'level', level: 4 } as const;
const two = { state: 'level', level: 2 } as const;
const away = new Problem({ code: 'UNREACHABLE', message: 'The server cannot be reached.' });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that keeps answers as the real one does, and can be told to fail before or after keeping them. */
function server(kept: SavedAnswer[] = []) {
  const answers = new Map(kept.map((each) => [each.question, each]));
  const received = new Map<string, Outcome>();
  const failures: ('before' | 'after')[] = [];
  const sent: QueuedAnswerInput[][] = [];
  const take = ({ id, question, state, level = null, note = null, revision }: QueuedAnswerInput): Outcome => {
    const plain = { id, code: null, message: null, arrivedAt: null, closedAt: null };
    const current = answers.get(question);
    if ((current?.revision ?? 0) !== revision) return { ...plain, outcome: 'conflict', current: current ?? null };
    const saved = { question, state, level, note, revision: revision + 1 };
    answers.set(question, saved);
    return { ...plain, outcome: 'saved', current: saved };
  };
  const send = async (input: QueuedAnswerInput[]): Promise<Outcome[]> => {
    sent.push(input);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const failure = failures.shift();
    if (failure === 'before') throw away;
    const outcomes = input.map((each) => received.get(each.id) ?? take(each));
    for (const each of outcomes) if (each.outcome === 'saved') received.set(each.id, each);
    if (failure === 'after') throw away;
    return outcomes;
  };
  return { answers, failures, sent, send };
}

/** A device: what its store holds outlives the sheets that are opened on it. */
function device({ send }: Pick<ReturnType<typeof server>, 'send'>) {
  const store = new LinkStore(
    () => undefined,
    () => Promise.reject(new Error('no database in this test')),
  );
  const parts: SheetParts = {
    link: 'link',
    store,
    send,
    finish: async () => '2026-11-22T08:00:00Z',
    newId,
    now: () => new Date(),
    isDurable: signal(true),
    tabs: () => ({ say: () => undefined, alone: (run) => run(), close: () => undefined }),
  };
  return { open: () => new AnswerSheet(parts) };
}

it('shows a choice at once, says that it is being saved, then that it is', async () => {
  const made = server();
  const sheet = device(made).open();
  await vi.advanceTimersByTimeAsync(1);
  expect(sheet.state()).toBe('idle');
  sheet.choose('q1', four);
  expect(sheet.answerTo('q1').choice).toEqual(four);
  expect(sheet.state()).toBe('saving');
  await vi.advanceTimersByTimeAsync(60);
  expect([sheet.state(), sheet.isUnsaved()]).toEqual(['saved', false]);
  expect(made.answers.get('q1')?.level).toBe(4);
});

it('keeps an answer that could not be saved, and tries again until it is', async () => {
  const made = server();
  made.failures.push('before', 'before');
  const sheet = device(made).open();
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(60);
  expect([sheet.state(), sheet.problem()?.code, sheet.waiting()]).toEqual(['waiting', 'UNREACHABLE', 1]);
  await vi.advanceTimersByTimeAsync(1060);
  expect(made.sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(2060);
  expect(sheet.state()).toBe('saved');
  expect(made.answers.get('q1')?.level).toBe(4);
});

it('saves once what the server had kept before its reply was lost, even after the page was closed', async () => {
  const made = server();
  made.failures.push('after');
  const here = device(made);
  const first = here.open();
  first.choose('q1', four);
  await vi.advanceTimersByTimeAsync(60);
  first.choose('q1', two);
  await vi.advanceTimersByTimeAsync(1);
  first.stop();
  const again = here.open();
  await vi.advanceTimersByTimeAsync(500);
  expect(again.state()).toBe('saved');
  expect(made.answers.get('q1')).toMatchObject({ level: 2, revision: 2 });
});

it('tries at once when asked to, without waiting for its turn', async () => {
  const made = server();
  made.failures.push('before');
  const sheet = device(made).open();
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(60);
  sheet.retry();
  await vi.advanceTimersByTimeAsync(60);
  expect(sheet.state()).toBe('saved');
});

it('saves several answers given while offline, each once and together', async () => {
  const made = server();
  made.failures.push('before');
  const sheet = device(made).open();
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(60);
  sheet.choose('q2', two);
  sheet.choose('q3', { state: 'unknown', level: null });
  await vi.advanceTimersByTimeAsync(5000);
  expect([...made.answers.values()].map(({ revision }) => revision)).toEqual([1, 1, 1]);
  expect(sheet.isUnsaved()).toBe(false);
});

it('sends the last of two quick choices last', async () => {
  const made = server();
  const sheet = device(made).open();
  sheet.choose('q1', two);
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(200);
  expect(made.answers.get('q1')).toMatchObject({ level: 4 });
  expect(sheet.answerTo('q1').choice).toMatchObject(four);
});

it('saves a note when the typing pauses, and only together with an answer', async () => {
  const made = server();
  const sheet = device(made).open();
  sheet.write('q1', 'See the runbook');
  await vi.advanceTimersByTimeAsync(2000);
  expect([made.answers.size, sheet.isUnsaved(), sheet.waiting()]).toEqual([0, true, 0]);
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(100);
  expect(made.answers.get('q1')).toMatchObject({ level: 4, note: 'See the runbook' });
});

it('shows both answers when another device was faster, keeps the one chosen here, and holds up no other', async () => {
  const made = server([{ question: 'q1', ...two, note: null, revision: 3 }]);
  const sheet = device(made).open();
  sheet.load({ answers: [{ question: 'q1', ...two, note: null, revision: 2 }], keptApart: [], finishedAt: null });
  sheet.choose('q1', four);
  sheet.choose('q2', two);
  await vi.advanceTimersByTimeAsync(200);
  expect(sheet.state()).toBe('conflict');
  expect(made.answers.get('q2')?.level).toBe(2);
  expect(sheet.conflict()).toMatchObject({ choice: four, theirs: { level: 2 } });
  sheet.keepMine();
  await vi.advanceTimersByTimeAsync(60);
  expect(made.answers.get('q1')).toMatchObject({ level: 4, revision: 4 });
  expect(sheet.state()).toBe('saved');
});

it('takes over the other device’s answer when told to', async () => {
  const made = server([{ question: 'q1', ...two, note: null, revision: 3 }]);
  const sheet = device(made).open();
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(60);
  sheet.takeTheirs();
  await vi.advanceTimersByTimeAsync(60);
  expect(sheet.answerTo('q1').choice).toMatchObject({ level: 2 });
  expect([made.answers.get('q1')?.level, sheet.isUnsaved()]).toEqual([2, false]);
});

it('says to be done only after the answers went', async () => {
  const made = server();
  made.failures.push('before');
  const sheet = device(made).open();
  sheet.choose('q1', four);
  sheet.finish();
  await vi.advanceTimersByTimeAsync(60);
  expect([sheet.hasFinished(), sheet.isUnsaved()]).toEqual([true, true]);
  await vi.advanceTimersByTimeAsync(1100);
  expect([sheet.hasFinished(), sheet.isUnsaved(), made.answers.size]).toEqual([true, false, 1]);
});
