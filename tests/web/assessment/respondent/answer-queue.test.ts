import { describe, expect, it } from 'vitest';
import {
  answerIn,
  attempted,
  batchOf,
  edited,
  inputOf,
  keptMine,
  type Outcome,
  refreshed,
  settled,
  tookTheirs,
} from '../../../../apps/web/src/app/assessment/respondent/answer-queue.ts';
import { emptyCopy, type LocalCopy } from '../../../../apps/web/src/app/assessment/respondent/local-copy.ts';

const noId = (): string => 'fresh';
const level = (of: number) => ({ state: 'level', level: of }) as const;

/** A device on which levels were chosen one after the other. */
function chosen(...choices: readonly (readonly [question: string, level: number])[]): LocalCopy {
  return choices.reduce(
    (copy, [question, of], nth) => edited(copy, { question, choice: level(of), note: '' }, `c${nth + 1}`),
    emptyCopy,
  );
}

function outcome(id: string, what: Partial<Outcome> = {}): Outcome {
  return { id, outcome: 'saved', code: null, message: null, arrivedAt: null, closedAt: null, current: null, ...what };
}

const answer = (question: string, of: number, revision: number) => ({ question, ...level(of), note: null, revision });

describe('answers that wait on a device', () => {
  it('of one question are one change as long as none of them was sent', () => {
    const copy = chosen(['q1', 2], ['q1', 4]);
    expect(batchOf(copy).map(inputOf)).toEqual([
      { id: 'c2', question: 'q1', state: 'level', level: 4, note: null, revision: 0 },
    ]);
  });

  it('follow a change that may have arrived, and are sent only after it', () => {
    const copy = edited(
      attempted(chosen(['q1', 2]), new Set(['c1'])),
      { question: 'q1', choice: level(4), note: '' },
      'c9',
    );
    expect(batchOf(copy).map(({ id }) => id)).toEqual(['c1']);
    expect(answerIn(copy, 'q1').choice).toEqual(level(4));
    const after = settled(copy, [outcome('c1', { current: answer('q1', 2, 1) })], noId);
    expect(batchOf(after).map(({ id, revision }) => [id, revision])).toEqual([['c9', 1]]);
  });

  it('do not overwrite what a third device said between a lost reply and the next try', () => {
    const copy = edited(
      attempted(chosen(['q1', 2]), new Set(['c1'])),
      { question: 'q1', choice: level(4), note: '' },
      'c9',
    );
    const after = settled(copy, [outcome('c1', { current: answer('q1', 5, 2) })], noId);
    // Sent with the old revision, it comes back as a conflict instead of over the 5.
    expect(batchOf(after).map(({ id, revision }) => [id, revision])).toEqual([['c9', 0]]);
  });

  it('are sent in the order of changing, at most twenty at once', () => {
    const copy = chosen(...Array.from({ length: 30 }, (_, nth) => [`q${nth}`, 3] as const));
    expect(batchOf(copy).map(({ question }) => question)).toEqual(Array.from({ length: 20 }, (_, nth) => `q${nth}`));
  });

  it('go on when one of them is contested or refused', () => {
    const copy = settled(
      chosen(['q1', 1], ['q2', 2], ['q3', 3]),
      [
        outcome('c1', { outcome: 'conflict', current: answer('q1', 5, 3) }),
        outcome('c2', { outcome: 'refused', code: 'BAD_INPUT', message: 'There is no such question.' }),
      ],
      noId,
    );
    expect(batchOf(copy).map(({ question }) => question)).toEqual(['q3']);
    expect(copy.changes).toHaveLength(3);
  });

  it('of a contested question wait for a decision, with both values', () => {
    const contested = settled(
      chosen(['q1', 1]),
      [outcome('c1', { outcome: 'conflict', current: answer('q1', 5, 3) })],
      noId,
    );
    const [change] = contested.changes;
    if (!change) throw new Error('nothing is contested');
    expect([change.choice, change.theirs?.level]).toEqual([level(1), 5]);
    expect(batchOf(keptMine(contested, change, 'c7')).map(inputOf)).toMatchObject([
      { id: 'c7', level: 1, revision: 3 },
    ]);
    expect(answerIn(tookTheirs(contested, change), 'q1').choice).toEqual(level(5));
    expect(tookTheirs(contested, change).changes).toEqual([]);
  });

  it('begin anew when the server holds nothing of the question any more', () => {
    const copy = settled(chosen(['q1', 1]), [outcome('c1', { outcome: 'conflict' })], noId);
    expect(batchOf(copy).map(({ id, revision }) => [id, revision])).toEqual([['fresh', 0]]);
  });

  it('that came too late are shown as kept apart, and the next change follows them', () => {
    const late = {
      outcome: 'late',
      current: answer('q1', 2, 1),
      arrivedAt: '2026-11-22',
      closedAt: '2026-11-21',
    } as const;
    const copy = settled(chosen(['q1', 2]), [outcome('c1', late)], noId);
    expect([copy.changes, copy.apart.length, answerIn(copy, 'q1').choice]).toEqual([[], 1, level(2)]);
    const more = edited(copy, { question: 'q1', choice: level(3), note: '' }, 'c5');
    expect(batchOf(more)[0]?.revision).toBe(1);
  });

  it('stay when the server tells what it holds, and are tried again once a draft was opened', () => {
    const refused = settled(chosen(['q1', 2]), [outcome('c1', { outcome: 'refused', code: 'ROUND_DRAFT' })], noId);
    expect(batchOf(refused)).toEqual([]);
    const held = { answers: [answer('q2', 4, 1)], keptApart: [], finishedAt: null };
    expect(batchOf(refreshed(refused, held)).map(({ question }) => question)).toEqual(['q1']);
    expect(answerIn(refreshed(refused, held), 'q2').choice).toEqual(level(4));
  });

  it('do not hold a note without an answer: it waits for one', () => {
    const copy = edited(emptyCopy, { question: 'q1', choice: undefined, note: 'See the runbook' }, 'c1');
    expect(batchOf(copy)).toEqual([]);
    expect(answerIn(copy, 'q1').note).toBe('See the runbook');
  });

  it('are settled the same when another tab has heard of it before', () => {
    const copy = chosen(['q1', 2]);
    const heard = [outcome('c1', { current: answer('q1', 2, 1) })];
    expect(settled(settled(copy, heard, noId), heard, noId)).toEqual(settled(copy, heard, noId));
  });
});
