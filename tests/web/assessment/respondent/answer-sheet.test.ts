import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  AnswerSheet,
  type SaveAnswer,
  type SavedAnswer,
} from '../../../../apps/web/src/app/assessment/respondent/answer-sheet.ts';
import { Problem } from '../../../../apps/web/src/app/graphql/problem.ts';

const four = { state: 'level', level: 4 } as const;
const two = { state: 'level', level: 2 } as const;
const away = new Problem({ code: 'UNREACHABLE', message: 'The server cannot be reached.' });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that keeps answers as the real one does, and can be told to fail. */
function server(kept: SavedAnswer[] = []) {
  const answers = new Map(kept.map((answer) => [answer.question, answer]));
  const failures: unknown[] = [];
  const sent: Parameters<SaveAnswer>[0][] = [];
  const save: SaveAnswer = async (input) => {
    sent.push(input);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    const current = answers.get(input.question);
    if ((current?.revision ?? 0) !== input.revision) {
      throw new Problem({ code: 'CONFLICT', message: 'Changed elsewhere.', current, yours: input });
    }
    const { question, state, level = null, note = null } = input;
    const answer = { question, state, level, note, revision: input.revision + 1 };
    answers.set(question, answer);
    return answer;
  };
  return { answers, failures, sent, save };
}

it('shows a choice at once, says that it is being saved, then that it is', async () => {
  const { save, answers } = server();
  const sheet = new AnswerSheet(save);
  expect(sheet.state()).toBe('idle');
  sheet.choose('q1', four);
  expect(sheet.answerTo('q1').choice).toEqual(four);
  expect(sheet.state()).toBe('saving');
  expect(sheet.isUnsaved()).toBe(true);
  await vi.advanceTimersByTimeAsync(60);
  expect(sheet.state()).toBe('saved');
  expect(sheet.isUnsaved()).toBe(false);
  expect(answers.get('q1')?.level).toBe(4);
});

it('keeps an answer that could not be saved, and tries again until it is', async () => {
  const { save, failures, answers, sent } = server();
  failures.push(away, away);
  const sheet = new AnswerSheet(save);
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(60);
  expect(sheet.state()).toBe('failed');
  expect(sheet.problem()?.code).toBe('UNREACHABLE');
  expect(sheet.answerTo('q1').choice).toEqual(four);
  expect(sheet.isUnsaved()).toBe(true);
  await vi.advanceTimersByTimeAsync(1060);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(2060);
  expect(sheet.state()).toBe('saved');
  expect(answers.get('q1')?.level).toBe(4);
});

it('tries at once when asked to, without waiting for its turn', async () => {
  const { save, failures } = server();
  failures.push(away);
  const sheet = new AnswerSheet(save);
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(60);
  sheet.retry();
  await vi.advanceTimersByTimeAsync(60);
  expect(sheet.state()).toBe('saved');
});

it('saves several answers given while offline, each once', async () => {
  const { save, failures, answers } = server();
  failures.push(away);
  const sheet = new AnswerSheet(save);
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(60);
  sheet.choose('q2', two);
  sheet.choose('q3', { state: 'unknown', level: null });
  await vi.advanceTimersByTimeAsync(5000);
  expect([...answers.keys()]).toEqual(['q1', 'q2', 'q3']);
  expect([...answers.values()].map(({ revision }) => revision)).toEqual([1, 1, 1]);
  expect(sheet.isUnsaved()).toBe(false);
});

it('sends the last of two quick choices last, over the first one', async () => {
  const { save, answers } = server();
  const sheet = new AnswerSheet(save);
  sheet.choose('q1', two);
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(200);
  expect(answers.get('q1')).toMatchObject({ level: 4, revision: 2 });
  expect(sheet.answerTo('q1').choice).toMatchObject(four);
});

it('saves a note when the typing pauses, and only together with an answer', async () => {
  const { save, answers } = server();
  const sheet = new AnswerSheet(save);
  sheet.write('q1', 'See the runbook');
  await vi.advanceTimersByTimeAsync(2000);
  expect(answers.size).toBe(0);
  expect(sheet.isUnsaved()).toBe(true);
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(100);
  expect(answers.get('q1')).toMatchObject({ level: 4, note: 'See the runbook' });
});

it('shows both answers when another device was faster, and keeps the one chosen here', async () => {
  const theirs = { question: 'q1', state: 'level', level: 2, note: null, revision: 3 } as const;
  const { save, answers } = server([theirs]);
  const sheet = new AnswerSheet(save);
  sheet.load([{ ...theirs, level: 1, revision: 2 }]);
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(60);
  expect(sheet.state()).toBe('conflict');
  expect(sheet.conflict()).toMatchObject({ mine: { choice: four }, theirs: { level: 2 } });
  sheet.keepMine();
  await vi.advanceTimersByTimeAsync(60);
  expect(answers.get('q1')).toMatchObject({ level: 4, revision: 4 });
  expect(sheet.state()).toBe('saved');
});

it('takes over the other device’s answer when told to, and goes on with what waits', async () => {
  const theirs = { question: 'q1', state: 'level', level: 2, note: null, revision: 3 } as const;
  const { save, answers } = server([theirs]);
  const sheet = new AnswerSheet(save);
  sheet.choose('q1', four);
  sheet.choose('q2', two);
  await vi.advanceTimersByTimeAsync(60);
  sheet.takeTheirs();
  await vi.advanceTimersByTimeAsync(60);
  expect(sheet.answerTo('q1').choice).toMatchObject({ level: 2 });
  expect(answers.get('q1')?.level).toBe(2);
  expect(answers.get('q2')?.level).toBe(2);
  expect(sheet.isUnsaved()).toBe(false);
});

it('stops trying when the round has closed, and still holds what was chosen', async () => {
  const { save, failures, sent } = server();
  failures.push(new Problem({ code: 'ROUND_CLOSED', message: 'This round is closed.' }));
  const sheet = new AnswerSheet(save);
  sheet.choose('q1', four);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(sheet.problem()?.code).toBe('ROUND_CLOSED');
  expect(sheet.answerTo('q1').choice).toEqual(four);
});
