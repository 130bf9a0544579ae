import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pulseResult, steps } from '@peerway/change';
import { stageChangeLink, stagePeople } from '../../support/change-stage.ts';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { dayIn, editPulse, newKey, pulseAnswer, pulseNow, stageAnswers, stagePulse } from '../../support/pulse-stage.ts'; // prettier-ignore

let cast: Cast;
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = () => addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

const answerPulse = `mutation ($p: ID!, $a: PulseAnswerInput!) { answerPulse(pulse: $p, answer: $a) }`;
const answerOpen = `mutation ($a: PulseAnswerInput!, $k: ID!) { answerOpenPulse(answer: $a, sentAs: $k) }`;
const results = `query ($e: ID!) { pulseResults(engagementId: $e) { collecting { pulse answers }
  results { pulse answers floor all { steps { step state answers mean low high agreement counts } stuck { state step } }
    groups { group steps { step state answers mean low high agreement counts } stuck { state step } } } } }`;
const words = `query ($e: ID!) { pulseWords(engagementId: $e, pulse: "spring") }`;
const mine = `{ myChange { pulses { id isAnswered isOpen groups { id name } } } }`;

interface Shown {
  collecting: { pulse: string; answers: number | null }[];
  results: {
    answers: number | null;
    groups: { group: string; steps: { state: string; answers: number | null }[] }[];
  }[];
}
const shown = (e: string): Promise<Shown> => cast.owner.need<Shown>(results, { e });
/** What somebody gets who comes by a link, or the code of their refusal. */
const asks = async (token: string, text: string, variables: object = {}): Promise<unknown> => {
  const { errors, data } = await cast.stranger().ask(text, { ...variables }, { 'x-respondent': token });
  return errors[0] ? errors[0].extensions.code : Object.values({ ...data })[0];
};
const by = (token: string, a: object, p = 'spring'): Promise<unknown> => asks(token, answerPulse, { p, a });
const byOpenLink = (token: string, a: object, k = newKey()): Promise<unknown> => asks(token, answerOpen, { a, k });
const kept = (table: string, e: string): Promise<Record<string, unknown>[]> =>
  sqlAsDatabaseOwner(cast.running.portal, `select * from ${table} where engagement_id = $1`, [e]);

describe('answering a pulse by a personal link', () => {
  it('counts once, for one of the groups that somebody is in, and tells them that it counted', async () => {
    const e = await fresh();
    await stagePulse(cast, e);
    const [ada] = await stagePeople(cast, e, [{ groups: ['drivers', 'clerks'] }]);
    expect(await asks(ada!.token, mine)).toMatchObject({
      pulses: [{ id: 'spring', isAnswered: false, isOpen: true, groups: [{ id: 'drivers' }, { id: 'clerks' }] }],
    });
    expect(await by(ada!.token, pulseAnswer('press'))).toBe('BAD_INPUT');
    expect(await by(ada!.token, pulseAnswer('clerks', null))).toBe('BAD_INPUT');
    expect(await by(ada!.token, pulseAnswer('clerks', 4))).toBe(true);
    expect(await by(ada!.token, pulseAnswer('drivers', 1))).toBe('TURN_TAKEN');
    expect(await kept('pulse_answer', e)).toMatchObject([{ content: { group: 'clerks', know: 4 } }]);
    expect(await asks(ada!.token, mine)).toMatchObject({ pulses: [{ isAnswered: true }] });
  });

  it('ties nothing in the one row to the other, keeps no time, and leaves nothing in the trail', async () => {
    const e = await fresh();
    await stagePulse(cast, e);
    const [ada] = await stagePeople(cast, e, [{ groups: ['drivers'] }]);
    const trail = (): Promise<unknown> =>
      sqlAsDatabaseOwner(cast.running.portal, 'select count(*) from audit_entry where engagement_id = $1', [e]);
    const before = await trail();
    await by(ada!.token, pulseAnswer('drivers'));
    const [[turn], [answer]] = [await kept('pulse_turn', e), await kept('pulse_answer', e)];
    expect(Object.keys(answer!).sort()).toEqual(['content', 'engagement_id', 'id', 'pulse', 'workspace_id']);
    expect(Object.keys(turn!).sort()).toEqual(['engagement_id', 'id', 'person_id', 'pulse', 'sent_as', 'workspace_id']);
    // Ids by chance: those of another kind would tell the moment.
    for (const row of [turn, answer]) expect(String(row?.['id'])[14]).toBe('4');
    expect(turn?.['id']).not.toBe(answer?.['id']);
    expect(JSON.stringify(answer)).not.toContain(ada!.id);
    expect(await trail()).toEqual(before);
  });

  it('counts once where the same person answers many times at the same moment', async () => {
    const e = await fresh();
    await stagePulse(cast, e);
    const [ada] = await stagePeople(cast, e, [{ groups: ['drivers'] }]);
    const said = await Promise.all(Array.from({ length: 8 }, () => by(ada!.token, pulseAnswer('drivers'))));
    expect(said.filter((each) => each !== 'TURN_TAKEN')).toHaveLength(1);
    expect(said.filter((each) => each === 'TURN_TAKEN')).toHaveLength(7);
    expect(await kept('pulse_answer', e)).toHaveLength(1);
  });

  it('is refused before the first day, after the last, once it was closed, and where there is no such pulse', async () => {
    const e = await fresh();
    await stagePulse(cast, e, pulseNow({ opensOn: dayIn(1) }));
    const [ada] = await stagePeople(cast, e, [{ groups: ['drivers'] }]);
    expect(await by(ada!.token, pulseAnswer('drivers'))).toBe('PULSE_CLOSED');
    await editPulse(cast, e, 1, pulseNow({ opensOn: dayIn(-9), closesOn: dayIn(-1) }));
    expect(await by(ada!.token, pulseAnswer('drivers'))).toBe('PULSE_CLOSED');
    await editPulse(cast, e, 2, pulseNow({ isClosed: true }));
    expect(await by(ada!.token, pulseAnswer('drivers'))).toBe('PULSE_CLOSED');
    expect(await by(ada!.token, pulseAnswer('drivers'), 'autumn')).toBe('NOT_FOUND');
    expect(await kept('pulse_turn', e)).toEqual([]);
  });
});

describe('answering a pulse by its open link', () => {
  it('asks for the group, and keeps what a device sends twice once', async () => {
    const e = await fresh();
    await stagePulse(cast, e);
    const token = await stageChangeLink(cast, e, { kind: 'pulse', subject: 'spring' });
    const asked = '{ openPulse { name isOpen floor asksWords organization engagement groups { id name } } }';
    expect(await asks(token, asked)).toMatchObject({
      name: 'Spring',
      isOpen: true,
      floor: 5,
    });
    const key = newKey();
    for (let time = 0; time < 3; time += 1) expect(await byOpenLink(token, pulseAnswer('press'), key)).toBe(true);
    expect(await byOpenLink(token, pulseAnswer('night'))).toBe('BAD_INPUT');
    expect(await kept('pulse_answer', e)).toHaveLength(1);
  });

  it('is refused by a link to something else, one that was closed, a forged one, and where only personal links are taken', async () => {
    const e = await fresh();
    await stagePulse(cast, e, pulseNow({ takesOpenLink: false }));
    const token = await stageChangeLink(cast, e, { kind: 'pulse', subject: 'spring' });
    const feedback = await stageChangeLink(cast, e, { kind: 'feedback', subject: 'feedback' });
    expect(await byOpenLink(token, pulseAnswer('press'))).toBe('PULSE_CLOSED');
    expect(await byOpenLink(feedback, pulseAnswer('press'))).toBe('LINK_INVALID');
    expect(await byOpenLink(`${token.slice(0, -2)}AA`, pulseAnswer('press'))).toBe('LINK_INVALID');
    await sqlAsDatabaseOwner(cast.running.portal, 'update change_link set closed_at = now() where engagement_id = $1', [
      e,
    ]);
    expect(await byOpenLink(token, pulseAnswer('press'))).toBe('LINK_INVALID');
  });
});

describe('what a pulse came to', () => {
  it('is shown once it is over; before, only how many answered, from the floor on', async () => {
    const e = await fresh();
    await stagePulse(cast, e);
    const people = await stagePeople(
      cast,
      e,
      Array.from({ length: 5 }, () => ({ groups: ['drivers'] })),
    );
    for (const { token } of people.slice(0, 4)) await by(token, pulseAnswer('drivers', 2, { words: 'Too slow' }));
    expect(await shown(e)).toMatchObject({ collecting: [{ pulse: 'spring', answers: null }], results: [] });
    await by(people[4]!.token, pulseAnswer('drivers', 2, { words: 'Too loud' }));
    expect(await shown(e)).toMatchObject({ collecting: [{ answers: 5 }], results: [] });
    expect(await cast.owner.need(words, { e })).toEqual([]);
    await editPulse(cast, e, 1, pulseNow({ isClosed: true }));
    const { results: [result] } = await shown(e); // prettier-ignore
    expect(result).toMatchObject({ answers: 5, all: { stuck: { state: 'stuck', step: 'know' } } });
    expect(result?.groups.map(({ steps: [know] }) => know?.state)).toEqual(['tooFew', 'shown', 'tooFew']);
    expect(await cast.owner.need(words, { e })).toHaveLength(5);
  });

  it('shows figures to those who only look on, and words to those who run the change', async () => {
    const e = cast.clientB.engagement;
    await stagePulse(cast, e, pulseNow({ isClosed: true }));
    expect(await cast.clientB.viewer.need(results, { e })).toMatchObject({ results: [{ answers: null }] });
    expect((await cast.clientB.viewer.ask(words, { e })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is nobody’s to read as long as it takes answers, not even by the owner in the database, nor who had their turn', async () => {
    const e = await fresh();
    await stagePulse(cast, e);
    await stageAnswers(cast, e, [pulseAnswer('drivers')]);
    const { workspace } = cast;
    const asOwner = { workspace, user: 'someone', role: 'owner', engagements: e, changes: e, answers: e };
    const read = (sql: string): Promise<unknown[]> => sqlAsApplication(cast.running.portal, asOwner, sql);
    expect(await read(`select content from pulse_answer where engagement_id = '${e}'`)).toEqual([]);
    expect(await read(`select pulse from pulse_turn where engagement_id = '${e}'`)).toHaveLength(1);
    for (const hidden of ['person_id', 'sent_as', 'id', 'xmin', 'ctid'])
      await expect(read(`select ${hidden} from pulse_turn`), hidden).rejects.toThrow(/permission denied/);
    for (const hidden of ['xmin', 'ctid'])
      await expect(read(`select ${hidden} from pulse_answer`), hidden).rejects.toThrow(/permission denied/);
    await expect(read(`update pulse_answer set pulse = 'x'`)).rejects.toThrow(/permission denied/);
    await editPulse(cast, e, 1, pulseNow({ isClosed: true }));
    expect(await read(`select content from pulse_answer where engagement_id = '${e}'`)).toHaveLength(1);
  });

  it('does not come from another tenant, and takes no answer of one', async () => {
    const e = await fresh();
    await stagePulse(cast, e);
    await stageAnswers(
      cast,
      e,
      Array.from({ length: 6 }, () => pulseAnswer('drivers')),
    );
    expect((await cast.elsewhere.ask(results, { e })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const [ada] = await stagePeople(cast, await fresh(), [{ groups: ['drivers'] }]);
    expect(await by(ada!.token, pulseAnswer('drivers'))).toBe('NOT_FOUND');
  });

  it('comes from what was kept as the library makes it, of 20,000 answers', async () => {
    const e = await fresh();
    await stagePulse(cast, e);
    const answers = Array.from({ length: 20_000 }, (_none, place) =>
      pulseAnswer(place % 7 === 0 ? 'clerks' : 'drivers', 1 + (place % 5), place % 3 === 0 ? { can: null } : {}),
    );
    await stageAnswers(cast, e, answers);
    const pulse = pulseNow({ isClosed: true });
    await editPulse(cast, e, 1, pulse);
    const { results: [result] } = await shown(e); // prettier-ignore
    const { all, groups } = pulseResult({ pulse, answers, groups: ['clerks', 'drivers', 'press'] });
    expect(result).toEqual(JSON.parse(JSON.stringify({ pulse: 'spring', answers: 20_000, floor: 5, all: { steps: all.steps, stuck: all.stuck }, groups }))); // prettier-ignore
    expect(steps).toHaveLength(5);
  });
});

describe('what was promised to those who answered', () => {
  it('stands: the groups and the floor stay, it is not removed, and its name and last day may change', async () => {
    const e = await fresh();
    await stagePulse(cast, e);
    await stageAnswers(cast, e, [pulseAnswer('drivers')]);
    for (const broken of [pulseNow({ groups: ['drivers'] }), pulseNow({ floor: 9 }), null])
      expect(await editPulse(cast, e, 1, broken)).toMatchObject({ code: 'PULSE_ANSWERED' });
    expect(await editPulse(cast, e, 1, pulseNow({ name: 'In spring', closesOn: dayIn(9) }))).toMatchObject({
      editChange: { saved: [{ version: 2 }] },
    });
  });

  it('ends with it: a pulse that is over is not opened again, while one that nobody answered is', async () => {
    const e = await fresh();
    await stagePulse(cast, e, pulseNow({ isClosed: true }));
    expect(await editPulse(cast, e, 1, pulseNow())).toMatchObject({ editChange: { saved: [{ version: 2 }] } });
    await stageAnswers(cast, e, [pulseAnswer('drivers')]);
    await editPulse(cast, e, 2, pulseNow({ isClosed: true }));
    for (const again of [pulseNow(), pulseNow({ isClosed: true, closesOn: dayIn(30) })])
      expect(await editPulse(cast, e, 3, again)).toMatchObject({ code: 'PULSE_OVER' });
  });
});
