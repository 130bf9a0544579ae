import { defaultCriteria } from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { statementsOf } from '../../support/statements.ts';
import {
  finding,
  inputsOf,
  readInputs,
  readSelection,
  recordFindings,
  saveSettings,
  score,
  type Selected,
  selectionOf,
  stateScores,
} from './select-stage.ts';

let cast: Cast;
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = () => addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

const usual = { criteria: defaultCriteria('medium'), useCases: null, size: null, seed: 1 };

describe('what an engagement sets for choosing', () => {
  it('is the usual criteria as long as nobody has set any, with nothing found out', async () => {
    const e = await fresh();
    const untouched = await selectionOf(cast.owner, e);
    expect(untouched).toMatchObject({ version: 0, updatedBy: null, settings: usual, findings: [], scores: [] });
    const empty = { size: 'medium', levers: [], patterns: [], questions: [], facts: [], findings: [], scores: [] };
    expect(await inputsOf(cast.owner, e)).toEqual({ ...empty, settings: usual });
  });

  it('is saved with who saved it, and shows both versions to whoever saves second', async () => {
    const e = await fresh();
    const first = { ...usual, size: 'small' };
    const saved = await cast.owner.need<Selected>(saveSettings, { e, s: first, v: 0 });
    expect(saved).toMatchObject({ version: 1, updatedBy: 'Olga Owner', settings: first });
    const late = await cast.consultant.ask(saveSettings, { e, s: { ...usual, size: 'large' }, v: 0 });
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { version: 1, settings: { size: 'small' }, updatedBy: 'Olga Owner' },
      yours: { settings: { size: 'large' } },
    });
    expect((await inputsOf(cast.owner, e)).size).toBe('small');
    expect(await cast.consultant.need<Selected>(saveSettings, { e, s: usual, v: 1 })).toMatchObject({ version: 2 });
  });

  it('is saved once when two save at the same moment', async () => {
    const e = await fresh();
    const both = await Promise.all(
      ['small', 'large'].map((size) => cast.owner.ask(saveSettings, { e, s: { ...usual, size }, v: 0 })),
    );
    expect(both.map(({ code }) => code ?? 'saved').sort()).toEqual(['CONFLICT', 'saved']);
  });

  it('is read by every role, and written by owners, consultants and contributors', async () => {
    const { engagement: e, executive, contributor, viewer } = cast.clientA;
    for (const visitor of [executive, contributor, viewer])
      expect((await visitor.ask(readSelection, { e })).errors).toEqual([]);
    for (const visitor of [executive, viewer]) {
      expect((await visitor.ask(saveSettings, { e, s: usual, v: 0 })).code).toBe('FORBIDDEN');
      expect((await visitor.ask(recordFindings, { e, f: [finding()] })).code).toBe('FORBIDDEN');
      expect((await visitor.ask(stateScores, { e, s: [score()] })).code).toBe('FORBIDDEN');
    }
    expect((await contributor.ask(saveSettings, { e, s: usual, v: 0 })).errors).toEqual([]);
    expect((await cast.elsewhere.ask(readSelection, { e })).code).toBe('NOT_FOUND');
    expect((await cast.elsewhere.ask(saveSettings, { e, s: usual, v: 0 })).code).toBe('NOT_FOUND');
    expect((await cast.clientB.contributor.ask(recordFindings, { e, f: [finding()] })).code).toBe('NOT_FOUND');
  });

  it('is written by the database itself only for whom the engagement lets', async () => {
    const { workspace, running, clientA } = cast;
    const seen = { workspace, user: 'somebody', engagements: clientA.engagement };
    const change = `update selection set settings = settings returning id`;
    expect(await sqlAsApplication(running.portal, seen, change)).toEqual([]);
    expect(await sqlAsApplication(running.portal, { ...seen, selects: clientA.engagement }, change)).toHaveLength(1);
    const link = { workspace, respondent: clientA.engagement, engagements: clientA.engagement };
    for (const table of ['selection', 'finding_out', 'stated_score', 'platform_choice', 'decision_record'])
      expect(await sqlAsApplication(running.portal, link, `select id from ${table}`)).toEqual([]);
  });
});

describe('what was found out and scored', () => {
  it('comes back with who said so, and goes into the inputs', async () => {
    const e = await fresh();
    const said = finding({ reason: 'Two lines\nof it', day: null });
    await cast.consultant.need(recordFindings, { e, f: [said] });
    const after = await cast.owner.need<Selected>(stateScores, { e, s: [score()] });
    expect(after.findings.map((one) => one.finding)).toEqual([said]);
    expect(after.scores).toMatchObject([{ recordedBy: 'Olga Owner', score: score() }]);
    expect(await inputsOf(cast.owner, e)).toMatchObject({ findings: [said], scores: [score()] });
  });

  it('is the same when it is sent again, and is replaced by what is said later', async () => {
    const e = await fresh();
    const first = await cast.owner.need<Selected>(recordFindings, { e, f: [finding()] });
    expect(await cast.consultant.need<Selected>(recordFindings, { e, f: [finding()] })).toEqual(first);
    const later = finding({ state: 'unmet' });
    expect((await cast.owner.need<Selected>(recordFindings, { e, f: [later] })).findings).toMatchObject([
      { finding: later },
    ]);
  });

  it('is not lost to whoever saw another state of it', async () => {
    const e = await fresh();
    const seen = finding();
    await cast.owner.need(recordFindings, { e, f: [seen] });
    const theirs = finding({ state: 'unmet' });
    await cast.consultant.need(recordFindings, { e, f: [theirs], seen: [seen] });
    const mine = finding({ state: 'doesNotApply' });
    const late = await cast.owner.ask(recordFindings, { e, f: [mine], seen: [seen] });
    expect(late.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: [theirs], yours: [mine] });
    expect((await cast.owner.ask(stateScores, { e, s: [score()], seen: [score({ value: 5 })] })).code).toBe('CONFLICT');
  });

  it('is taken back, and taken back twice it is gone once', async () => {
    const e = await fresh();
    await cast.owner.need(recordFindings, { e, f: [finding()] });
    await cast.owner.need(stateScores, { e, s: [score()] });
    const noFinding = `mutation ($e: ID!) { withdrawFinding(engagement: $e, useCase: "mesh-vpn-zero-trust", prerequisite: "technical-1") { findings { id } } }`;
    const noScore = `mutation ($e: ID!) { withdrawScore(engagement: $e, useCase: "mesh-vpn-zero-trust", criterion: "risk") { scores { id } } }`;
    for (let time = 0; time < 2; time += 1) {
      expect(await cast.owner.need(noFinding, { e })).toEqual({ findings: [] });
      expect(await cast.owner.need(noScore, { e })).toEqual({ scores: [] });
    }
  });

  it('takes five hundred at once, and no more', async () => {
    const e = await fresh();
    const all = useCases.flatMap(({ id, prerequisites }) =>
      prerequisites.map((each) => finding({ useCase: id, prerequisite: each.id })),
    );
    const scores = useCases.flatMap(({ id: useCase }) =>
      defaultCriteria('medium')
        .filter(({ kind }) => kind !== 'group')
        .map(({ id: criterion }) => score({ useCase, criterion })),
    );
    const kept = await cast.owner.need<Selected>(recordFindings, { e, f: all });
    expect(kept.findings).toHaveLength(all.length);
    expect((await cast.owner.need<Selected>(stateScores, { e, s: scores })).scores).toHaveLength(scores.length);
    const many = Array.from({ length: 501 }, () => finding());
    expect((await cast.owner.ask(recordFindings, { e, f: many })).code).toBe('BAD_INPUT');
  });

  it('answers what has to hold for an alternative, too', async () => {
    const e = await fresh();
    const check = finding({ useCase: 'software-update-distribution', prerequisite: 'cdn-1' });
    expect((await cast.owner.ask(recordFindings, { e, f: [check] })).errors).toEqual([]);
  });
});

describe('a selection', () => {
  it('is read in a handful of statements, however much was said', async () => {
    const e = await fresh();
    const count = async (query: string): Promise<number> =>
      (await statementsOf(cast.running.portal, () => cast.owner.need(query, { e }))).length;
    const before = [await count(readSelection), await count(readInputs)];
    const all = useCases.flatMap(({ id, prerequisites }) =>
      prerequisites.map((each) => finding({ useCase: id, prerequisite: each.id })),
    );
    await cast.owner.need(recordFindings, { e, f: all });
    expect([await count(readSelection), await count(readInputs)]).toEqual(before);
    expect(before[0]).toBeLessThan(19);
    expect(before[1]).toBeLessThan(26);
  });
});
