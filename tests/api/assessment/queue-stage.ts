import { randomUUID } from 'node:crypto';
import { Holder, invite, type Stage } from './round-stage.ts';

export const question = 'network-readiness-q1';
export const second = 'network-readiness-q2';

export interface Outcome {
  readonly id: string;
  readonly outcome: string;
  readonly current: { level: number | null; revision: number } | null;
  readonly code: string | null;
  readonly arrivedAt: string | null;
  readonly closedAt: string | null;
}

export async function holderIn(
  stage: Stage,
  round: string,
  respondent: object = { audience: 'it', name: 'Ida' },
): Promise<Holder> {
  const [invited] = await invite(stage, round, [respondent]);
  return new Holder(stage, invited?.token ?? '');
}

export function queued(level: number | null, more: object = {}): { id: string } & Record<string, unknown> {
  const state = level === null ? 'unknown' : 'level';
  return { id: randomUUID(), question, state, level, note: null, revision: 0, ...more };
}

export const mutation = `mutation ($i: [QueuedAnswerInput!]!) { saveAnswers(input: $i) {
  id outcome code message arrivedAt closedAt current { question level revision } } }`;

export async function send(holder: Holder, input: readonly object[]): Promise<Outcome[]> {
  const { data, errors } = await holder.ask(mutation, { i: input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['saveAnswers'] as Outcome[];
}

export async function answers(holder: Holder): Promise<unknown> {
  const { data } = await holder.ask('{ questionnaire { answers { question level revision } } }');
  return (data?.['questionnaire'] as { answers: unknown }).answers;
}
