import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '../../../support/portal.ts';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../../support/direct-sql.ts';
import { statementsOf } from '../../../support/statements.ts';
import { framesOf, readBank, released, releasing, saved, saving, startBank } from './bank-stage.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

const listing = '{ questionBanks { id label name builtIn state questions dimensions rounds } }';
type Listed = { id: string; label: string; state: string; builtIn: boolean; questions: number; rounds: number };

describe('a workspace’s own bank', () => {
  it('begins as a copy, is edited, and is released under a label of its own', async () => {
    const { owner, consultant } = cast;
    const begun = await startBank(owner, 'Manufacturing');
    expect(begun).toMatchObject({ label: 'Manufacturing (draft)', state: 'draft', findings: [] });
    const [first] = begun.content.dimensions;
    const question = { ...first!.questions[0]!, text: 'How clearly is the problem stated on the shop floor?' };
    const edited = await saved(consultant, begun, { questions: [question], thresholds: null });
    expect(edited.version).toBe(begun.version + 1);
    expect(edited.content.dimensions[0]!.questions[0]!.text).toBe(question.text);
    const { data } = await releasing(owner, edited);
    expect(data?.['releaseBank']).toMatchObject({ label: 'Manufacturing v1', state: 'released' });
    const list = await cast.clientA.contributor.need<Listed[]>(listing);
    expect(list.map(({ label }) => label)).toEqual(['Manufacturing v1', 'Peerway 2026-1']);
    expect(list[0]).toMatchObject({ questions: 73, rounds: 0, builtIn: false });
  });

  it('takes out, adds and moves dimensions and questions', async () => {
    const begun = await startBank(cast.owner, 'Shorter');
    const [first, second, ...others] = framesOf(begun);
    const added = { ...begun.content.dimensions[0]!.questions[0]!, id: 'own-question', text: 'What is ours?' };
    const frames = [
      second!,
      { ...first!, questions: ['own-question', ...first!.questions.slice(2)] },
      ...others.slice(1),
    ];
    const edited = await saved(cast.owner, begun, { dimensions: frames, questions: [added] });
    expect(framesOf(edited)).toEqual(frames);
    const { data } = await cast.owner.ask(
      'query ($id: ID!) { bankDifferences(from: "2026-1", to: $id) { part id change } }',
      { id: begun.id },
    );
    expect(data?.['bankDifferences']).toEqual(
      expect.arrayContaining([
        { part: 'dimension', id: others[0]!.id, change: 'removed' },
        { part: 'question', id: 'own-question', change: 'added' },
      ]),
    );
  });

  it('is saved unfinished, says what is to be mended, and is not released before', async () => {
    const begun = await startBank(cast.owner, 'Unfinished');
    const frames = framesOf(begun).map((each) => ({ ...each, weight: 0, name: '' }));
    const edited = await saved(cast.owner, begun, { dimensions: frames });
    expect(edited.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['WEIGHTS_ZERO', 'EMPTY_TEXT']));
    expect((await releasing(cast.owner, edited)).code).toBe('BANK_UNFINISHED');
  });

  it('refuses an edit that would lose or double a question', async () => {
    const begun = await startBank(cast.owner, 'Strict');
    const frames = framesOf(begun);
    const dangling = frames.with(0, { ...frames[0]!, questions: ['no-such'] });
    expect((await saving(cast.owner, begun, { dimensions: dangling })).code).toBe('BAD_INPUT');
    const doubled = frames.with(0, { ...frames[0]!, questions: [...frames[0]!.questions, ...frames[1]!.questions] });
    expect((await saving(cast.owner, begun, { dimensions: doubled })).code).toBe('BAD_INPUT');
    const homeless = { ...begun.content.dimensions[0]!.questions[0]!, id: 'homeless' };
    expect((await saving(cast.owner, begun, { questions: [homeless] })).code).toBe('BAD_INPUT');
    expect((await saving(cast.owner, begun, { basis: 'a\u0000b' })).code).toBe('BAD_INPUT');
    expect(await readBank(cast.owner, begun.id)).toEqual(begun);
  });

  it('edited by two at once says so, with both texts', async () => {
    const begun = await startBank(cast.owner, 'Contended');
    await saved(cast.consultant, begun, { basis: 'Theirs' });
    const { errors } = await saving(cast.owner, begun, { basis: 'Ours' });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { basis: 'Theirs', version: begun.version + 1 },
      yours: { basis: 'Ours' },
    });
    expect((await releasing(cast.owner, begun)).code).toBe('CONFLICT');
  });

  it('has a name that nobody else’s line of versions has', async () => {
    const { owner } = cast;
    const first = await released(owner, 'Named');
    expect((await owner.ask('mutation { startBank(from: "2026-1", name: "NAMED") { id } }')).code).toBe('BAD_INPUT');
    const next = await startBank(owner, 'Named', first.id);
    expect(
      (await owner.ask('mutation ($from: ID!) { startBank(from: $from, name: "Named") { id } }', { from: first.id }))
        .code,
    ).toBe('BAD_INPUT');
    expect((await releasing(owner, next)).data?.['releaseBank']).toMatchObject({ label: 'Named v2' });
  });

  it('leaves a line in the trail that names what was touched', async () => {
    const begun = await startBank(cast.owner, 'Traced');
    await saved(cast.owner, begun, { basis: 'Traced indeed' });
    const { nodes } = await cast.owner.need<{ nodes: { action: string; subjectId: string; changes: unknown }[] }>(
      '{ auditEntries(first: 3) { nodes { action subjectId changes { field after } } } }',
    );
    expect(nodes.filter(({ subjectId }) => subjectId === begun.id).map(({ action }) => action)).toEqual([
      'saveBank',
      'startBank',
    ]);
    expect(JSON.stringify(nodes[0]?.changes)).toContain('reworded bank basis');
  });
});

describe('a released bank', () => {
  it('never changes and never goes, whoever tries', async () => {
    const { owner, running } = cast;
    const bank = await released(owner, 'Standing');
    expect((await saving(owner, bank, { basis: 'Other' })).code).toBe('BANK_RELEASED');
    expect((await owner.ask('mutation ($id: ID!) { removeBank(id: $id) }', { id: bank.id })).code).toBe(
      'BANK_RELEASED',
    );
    const told = { workspace: cast.workspace, user: 'x', role: 'owner' };
    for (const sql of [
      `update question_bank set name = 'x' where id = ? returning id`,
      `delete from question_bank where id = ? returning id`,
    ]) {
      expect(await sqlAsApplication(running.portal, told, sql, [bank.id])).toEqual([]);
      const asOwner = sqlAsDatabaseOwner(running.portal, sql.replace('?', '$1'), [bank.id]);
      await expect(asOwner).rejects.toThrow(/released question bank never changes/);
    }
  });

  it('is asked in a round that chooses it, which keeps it when a newer version comes', async () => {
    const { owner, clientA } = cast;
    const bank = await released(owner, 'Chosen', (begun) => ({ dimensions: framesOf(begun).slice(0, 2) }));
    const dimensions = bank.content.dimensions.map(({ id }) => id);
    const input = { name: 'R', anonymity: 'attributed', bank: bank.id, audiences: [{ audience: 'it', dimensions }] };
    const create =
      'mutation ($engagement: ID!, $input: RoundInput!) { createRound(engagement: $engagement, input: $input) { id bankVersion bankName } }';
    const round = await clientA.contributor.need<{ id: string }>(create, { engagement: clientA.engagement, input });
    expect(round).toMatchObject({ bankVersion: bank.id, bankName: 'Chosen v1' });
    const next = await startBank(owner, 'Chosen', bank.id);
    await releasing(owner, await saved(owner, next, { basis: 'Newer' }));
    const there = { engagement: clientA.engagement, round: round.id };
    await owner.need(
      'mutation ($engagement: ID!, $round: ID!) { addRespondents(engagement: $engagement, round: $round, respondents: [{ audience: it }]) { id } }',
      there,
    );
    await owner.need(
      'mutation ($engagement: ID!, $round: ID!) { openRound(engagement: $engagement, round: $round) { id } }',
      there,
    );
    const { respondents } = await owner
      .need<{ respondents: { respondents: { nodes: { link: { url: string } }[] } }['respondents'] }>(
        'query ($engagement: ID!, $round: ID!) { engagement(id: $engagement) { round(id: $round) { respondents { nodes { link { url } } } } } }',
        there,
      )
      .then(
        (engagement) =>
          (engagement as unknown as { round: { respondents: { nodes: { link: { url: string } }[] } } }).round,
      );
    const link = { 'x-respondent': respondents.nodes[0]?.link.url.split('/').at(-1) ?? '' };
    const questionnaire = await cast
      .stranger()
      .ask('{ questionnaire { dimensions { id questions { id } } } }', {}, link);
    const shown = (
      questionnaire.data?.['questionnaire'] as { dimensions: { id: string; questions: { id: string }[] }[] }
    ).dimensions;
    expect(shown.map(({ id }) => id)).toEqual(dimensions.filter((id) => shown.some((each) => each.id === id)));
    const question = shown[0]!.questions[0]!.id;
    const save = 'mutation ($input: AnswerInput!) { saveAnswer(input: $input) { revision } }';
    const answer = (level: number, revision: number) => () =>
      cast.stranger().ask(save, { input: { question, state: 'level', level, revision } }, link);
    await answer(2, 0)();
    const statements = await statementsOf(cast.running.portal, answer(3, 1));
    expect(statements.filter((sql) => sql.includes('question_bank'))).toEqual([]);
    const list = await owner.need<Listed[]>(listing);
    expect(list.find(({ id }) => id === bank.id)).toMatchObject({
      rounds: 1,
      questions: bank.content.dimensions.flatMap((each) => each.questions).length,
    });
  });

  it('says what it would do to a closed round, and not to an open one', async () => {
    const { owner, clientA } = cast;
    const bank = await released(owner, 'Effect', (begun) => ({
      dimensions: framesOf(begun).map((each) => ({ ...each, target: 5 })),
    }));
    const { round } = await owner.need<{ round: { id: string } }>(
      'mutation ($engagement: ID!) { startQuickRound(engagement: $engagement) { round { id } } }',
      { engagement: clientA.engagement },
    );
    const there = { engagement: clientA.engagement, round: round.id, bank: bank.id };
    const query =
      'query ($engagement: ID!, $round: ID!, $bank: ID!) { engagement(id: $engagement) { round(id: $round) { upgrade(bank: $bank) { before after dimensions { id targetBefore targetAfter } questions { fate } } } } }';
    expect((await owner.ask(query, there)).code).toBe('ROUND_OPEN');
    await owner.need(
      'mutation ($engagement: ID!, $round: ID!) { closeRound(engagement: $engagement, round: $round) { id } }',
      { engagement: there.engagement, round: there.round },
    );
    const found = await owner.need<{
      round: {
        upgrade: {
          before: string;
          after: string;
          dimensions: { targetAfter: number }[];
          questions: { fate: string }[];
        };
      };
    }>(query, there);
    expect(found.round.upgrade).toMatchObject({ before: '2026-1', after: 'Effect v1' });
    expect(found.round.upgrade.dimensions.every(({ targetAfter }) => targetAfter === 5)).toBe(true);
    expect(new Set(found.round.upgrade.questions.map(({ fate }) => fate))).toEqual(new Set(['unchanged']));
  });
});

describe('somebody else’s bank', () => {
  it('does not exist: not to read, edit, release, remove, copy, compare, ask or export', async () => {
    const { owner, elsewhere, otherEngagement } = cast;
    const bank = await released(owner, 'Private');
    const draft = await startBank(owner, 'Private draft');
    const round = {
      name: 'R',
      anonymity: 'attributed',
      bank: bank.id,
      audiences: [{ audience: 'it', dimensions: [bank.content.dimensions[0]!.id] }],
    };
    const tried = [
      await elsewhere.ask('query ($id: ID!) { ownBank(id: $id) { id } }', { id: bank.id }),
      await elsewhere.ask('query ($id: String!) { questionBank(version: $id) { version } }', { id: bank.id }),
      await saving(elsewhere, draft, { basis: 'Mine' }),
      await releasing(elsewhere, draft),
      await elsewhere.ask('mutation ($id: ID!) { removeBank(id: $id) }', { id: draft.id }),
      await elsewhere.ask('mutation ($id: ID!) { startBank(from: $id, name: "Stolen") { id } }', { id: bank.id }),
      await elsewhere.ask('query ($id: ID!) { bankDifferences(from: "2026-1", to: $id) { id } }', { id: bank.id }),
      await elsewhere.ask(
        'mutation ($engagement: ID!, $input: RoundInput!) { createRound(engagement: $engagement, input: $input) { id } }',
        { engagement: otherEngagement, input: round },
      ),
    ];
    expect(tried.map(({ code }) => code)).toEqual(tried.map(() => 'NOT_FOUND'));
    const file = await fetch(`${elsewhere.url}/api/banks/${bank.id}/file?form=json`, {
      headers: { cookie: elsewhere.cookie },
    });
    expect(file.status).toBe(404);
    expect(await elsewhere.need<Listed[]>(listing)).toHaveLength(1);
  });

  it('a draft is for those who edit banks, and a respondent reads only the bank of the own round', async () => {
    const { owner, running, workspace, clientA } = cast;
    const draft = await startBank(owner, 'Hidden draft');
    const list = await clientA.viewer.need<Listed[]>(listing);
    expect(list.some(({ id }) => id === draft.id)).toBe(false);
    expect((await clientA.contributor.ask('query ($id: ID!) { ownBank(id: $id) { id } }', { id: draft.id })).code).toBe(
      'FORBIDDEN',
    );
    const someone = { workspace, respondent: '018f0000-0000-7000-8000-000000000001' };
    expect(await sqlAsApplication(running.portal, someone, 'select id from question_bank')).toEqual([]);
    expect(await sqlAsApplication(running.portal, {}, 'select id from question_bank')).toEqual([]);
  });
});
