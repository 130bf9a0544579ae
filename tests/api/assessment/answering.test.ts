import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementsOf } from '../../support/statements.ts';
import { close, draftRound, Holder, invite, openedRound, type Stage, startStage } from './round-stage.ts';

const question = 'network-readiness-q1';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.running.close());

async function holderIn(round: string, respondent: object = { audience: 'it', name: 'Ida' }): Promise<Holder> {
  const [invited] = await invite(stage, round, [respondent]);
  return new Holder(stage, invited?.token ?? '');
}

describe('somebody who answers by a personal link', () => {
  it('reads what is asked of their audience, who runs it and who will see what', async () => {
    const holder = await holderIn(await openedRound(stage));
    const { data, errors } = await holder.ask(
      '{ questionnaire { round organization engagement consultant state anonymity audience name minutes visibleTo dimensions { id questions { id text levels { level observable } } } answers { question } } }',
    );
    expect(errors).toEqual([]);
    expect(data?.['questionnaire']).toMatchObject({
      round: 'Autumn round',
      organization: 'Testwerk',
      engagement: 'Edge delivery',
      consultant: 'First practice',
      state: 'open',
      anonymity: 'attributed',
      audience: 'it',
      name: 'Ida',
      answers: [],
    });
    const { dimensions, visibleTo } = data?.['questionnaire'] as {
      dimensions: { id: string; questions: { levels: unknown[] }[] }[];
      visibleTo: string[];
    };
    expect(dimensions.map(({ id }) => id)).toEqual(['network-readiness', 'security-compliance', 'measurement-value']);
    expect(dimensions[0]?.questions[0]?.levels).toHaveLength(5);
    expect(visibleTo[0]).toContain('with your name');
  });

  it('saves an answer and finds it again on another device', async () => {
    const holder = await holderIn(await openedRound(stage));
    const saved = await holder.save(question, 4, { note: '  two\r\nlines  ' });
    expect(saved.data?.['saveAnswer']).toEqual({ question, state: 'level', level: 4, note: 'two\nlines', revision: 1 });
    const again = await holder.ask('{ questionnaire { answers { question state level note revision } } }');
    expect(again.data).toEqual({
      questionnaire: { answers: [{ question, state: 'level', level: 4, note: 'two\nlines', revision: 1 }] },
    });
  });

  it('may send the same answer again and gets the same reply', async () => {
    const holder = await holderIn(await openedRound(stage));
    const first = await holder.save(question, 2);
    const again = await holder.save(question, 2);
    expect(again.data).toEqual(first.data);
    const changed = await holder.save(question, 3, { revision: 1 });
    expect(changed.data?.['saveAnswer']).toMatchObject({ level: 3, revision: 2 });
    expect((await holder.save(question, 3, { revision: 1 })).data).toEqual(changed.data);
  });

  it('is shown both answers when another device changed it since', async () => {
    const holder = await holderIn(await openedRound(stage));
    await holder.save(question, 2, { note: 'from the phone' });
    const late = await holder.save(question, 5, { note: 'from the desk' });
    expect(late.code).toBe('CONFLICT');
    expect(late.errors[0]?.extensions).toMatchObject({
      current: { level: 2, note: 'from the phone', revision: 1 },
      yours: { level: 5, note: 'from the desk', revision: 0 },
    });
    const kept = await holder.ask('{ questionnaire { answers { level } } }');
    expect(kept.data).toEqual({ questionnaire: { answers: [{ level: 2 }] } });
  });

  it('loses nothing when two devices save at the same moment: one is kept, the other is told', async () => {
    const holder = await holderIn(await openedRound(stage));
    const both = await Promise.all([holder.save(question, 1), holder.save(question, 5)]);
    expect(both.map(({ code }) => code ?? 'saved').sort()).toEqual(['CONFLICT', 'saved']);
  });

  it('says "do not know" and "does not apply" as answers of their own', async () => {
    const holder = await holderIn(await openedRound(stage));
    expect((await holder.save(question, null)).data?.['saveAnswer']).toMatchObject({ state: 'unknown', level: null });
    const other = await holder.save(question, null, { state: 'notApplicable', revision: 1 });
    expect(other.data?.['saveAnswer']).toMatchObject({ state: 'notApplicable', level: null, revision: 2 });
  });

  it('costs few statements for each answer saved', async () => {
    const holder = await holderIn(await openedRound(stage));
    await holder.save(question, 1);
    const statements = await statementsOf(stage.running.portal, () => holder.save(question, 2, { revision: 1 }));
    // Begin with what the policies are told (one or two), read, write with the audit row, commit.
    expect(statements.length).toBeLessThanOrEqual(5);
  });

  it('says to be done, once, and may still change an answer', async () => {
    const holder = await holderIn(await openedRound(stage));
    const done = await holder.ask('mutation { finishQuestionnaire { finishedAt } }');
    const again = await holder.ask('mutation { finishQuestionnaire { finishedAt } }');
    expect(done.errors).toEqual([]);
    expect(again.data).toEqual(done.data);
    expect((await holder.save(question, 5)).code).toBeUndefined();
  });
});

describe('what a respondent may not send', () => {
  const refused: readonly [string, object, string, string][] = [
    ['an unknown question', { question: 'nothing-q9' }, 'BAD_INPUT', 'question'],
    ['a question with NUL', { question: 'a\0b' }, 'BAD_INPUT', 'question'],
    ['a question of another audience', { question: 'measurement-value-q4' }, 'BAD_INPUT', 'question'],
    ['a question of a dimension that the round leaves out', { question: 'people-skills-q1' }, 'BAD_INPUT', 'question'],
    ['level 0', { level: 0 }, 'BAD_INPUT', 'level'],
    ['level 6', { level: 6 }, 'BAD_INPUT', 'level'],
    ['a level without the state for it', { state: 'unknown', level: 3 }, 'BAD_INPUT', 'level'],
    ['the state "level" without a level', { level: null }, 'BAD_INPUT', 'level'],
    ['a note of 2,001 characters', { note: 'x'.repeat(2001) }, 'BAD_INPUT', 'note'],
    ['a note with NUL', { note: 'a\0b' }, 'BAD_INPUT', 'note'],
    ['a note that turns the reading direction', { note: 'a\u202eb' }, 'BAD_INPUT', 'note'],
    ['a negative revision', { revision: -1 }, 'BAD_INPUT', 'revision'],
    ['a revision from the future', { revision: 7 }, 'CONFLICT', 'revision'],
  ];
  it.each(refused)('%s', async (_name, part, code, field) => {
    const holder = await holderIn(await openedRound(stage));
    const reply = await holder.save(question, 3, part);
    expect([reply.code, reply.errors[0]?.extensions['field']]).toEqual([code, field]);
    const kept = await holder.ask('{ questionnaire { answers { question } } }');
    expect(kept.data).toEqual({ questionnaire: { answers: [] } });
  });

  it('emoji and 2,000 characters in a note are welcome', async () => {
    const holder = await holderIn(await openedRound(stage));
    const note = '🛰'.repeat(2000);
    expect((await holder.save(question, 3, { note })).data?.['saveAnswer']).toMatchObject({ note });
  });

  it('an answer to a round that is closed', async () => {
    const round = await openedRound(stage);
    const holder = await holderIn(round);
    await holder.save(question, 3);
    await close(stage, round);
    expect((await holder.save(question, 4, { revision: 1 })).code).toBe('ROUND_CLOSED');
    expect((await holder.ask('{ questionnaire { round } }')).code).toBe('LINK_EXPIRED');
    expect((await holder.ask('mutation { finishQuestionnaire { round } }')).code).toBe('ROUND_CLOSED');
  });

  it('that they are done with a round that is not open yet', async () => {
    const holder = await holderIn(await draftRound(stage));
    expect((await holder.ask('mutation { finishQuestionnaire { round } }')).code).toBe('ROUND_CLOSED');
    expect((await holder.ask('{ questionnaire { finishedAt } }')).data).toEqual({
      questionnaire: { finishedAt: null },
    });
  });

  it('anything with a forged link', async () => {
    const [invited] = await invite(stage, await openedRound(stage), [{ audience: 'it' }]);
    const token = invited?.token ?? '';
    // Decoders read both letters as the same four bits.
    const twin = String.fromCharCode((token.at(-1) ?? '').charCodeAt(0) + 1);
    const forged = [
      `${token.slice(0, -1)}${twin}`,
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      'x',
      'A'.repeat(67),
      `${token}A`,
    ];
    for (const each of forged) {
      const holder = new Holder(stage, each);
      expect((await holder.ask('{ questionnaire { round } }')).code, each).toBe('LINK_INVALID');
      expect((await holder.save(question, 3)).code, each).toBe('LINK_INVALID');
    }
  });
});
