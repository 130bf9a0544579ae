import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import type { Answer } from '../../support/visitor.ts';
import { correctedCase, writtenCase } from '../../support/written-case.ts';

const add = 'mutation ($study: CaseStudyInput!) { addOwnCase(study: $study) { id } }';
const change =
  'mutation ($id: ID!, $study: CaseStudyInput!) { changeOwnCase(id: $id, version: 1, study: $study) { id } }';
const remove = 'mutation ($id: ID!) { removeOwnCase(id: $id, version: 1) }';
const cite = 'mutation ($e: ID!, $c: ID!, $i: CitationInput!) { cite(engagement: $e, caseId: $c, input: $i) { id } }';
const changeCitation =
  'mutation ($e: ID!, $c: ID!, $i: CitationInput!) { changeCitation(engagement: $e, citation: $c, input: $i, version: 1) { id } }';
const removeCitation = 'mutation ($e: ID!, $c: ID!) { removeCitation(engagement: $e, citation: $c) }';
const correct =
  'mutation ($v: Int, $s: CaseStudyInput!) { correctCase(caseId: "airbnb", version: $v, study: $s, reason: "r") { id } }';
const withdraw = 'mutation { withdrawCorrection(caseId: "airbnb", version: 1) }';

const rounds = 8;
const done = (answers: readonly Answer[]): number => answers.filter(({ errors }) => errors.length === 0).length;
const codes = (answers: readonly Answer[]): (string | undefined)[] =>
  answers.map(({ code }) => code).filter((code) => code !== undefined);

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

describe('what several do at the same moment', () => {
  it('to an own case: of changes and removals of one version one is done, and the others are told', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const study = writtenCase({ id: `at-once-${round}` });
      const { id } = await cast.owner.need<{ id: string }>(add, { study });
      const answers = await Promise.all([
        cast.owner.ask(change, { id, study: { ...study, title: 'The owner’s' } }),
        cast.consultant.ask(remove, { id }),
        cast.consultant.ask(change, { id, study: { ...study, title: 'The consultant’s' } }),
        cast.owner.ask(remove, { id }),
      ]);
      expect(done(answers), JSON.stringify(codes(answers))).toBe(1);
      for (const code of codes(answers)) expect(['CONFLICT', 'NOT_FOUND']).toContain(code);
    }
  });

  it('to an own case that is cited just then: what is cited stays', async () => {
    const { engagement } = cast.clientA;
    for (let round = 0; round < rounds; round += 1) {
      const c = `cited-at-once-${round}`;
      const { id } = await cast.owner.need<{ id: string }>(add, { study: writtenCase({ id: c }) });
      const i = { about: 'engagement', stance: 'for' };
      const answers = await Promise.all([
        cast.owner.ask(remove, { id }),
        cast.clientA.contributor.ask(cite, { e: engagement, c, i }),
        cast.consultant.ask(remove, { id }),
      ]);
      expect(done(answers)).toBe(1);
      const [left] = await sqlAsDatabaseOwner(
        cast.running.portal,
        `select (select count(*)::int from own_case where case_id = $1) - (select count(*)::int from citation where case_id = $1) as gap`,
        [c],
      );
      expect(left).toEqual({ gap: 0 });
    }
  });

  it('to a citation: it is removed once, and nothing is changed in what is gone', async () => {
    const e = cast.clientA.engagement;
    for (let round = 0; round < rounds; round += 1) {
      const named = (name: string): object => ({ about: 'risk', name: `${name} ${round}`, stance: 'for' });
      const { id: c } = await cast.owner.need<{ id: string }>(cite, { e, c: 'airbnb', i: named('A risk') });
      const [first, second, ...removals] = await Promise.all([
        cast.owner.ask(changeCitation, { e, c, i: named('One') }),
        cast.consultant.ask(changeCitation, { e, c, i: named('Another') }),
        cast.owner.ask(removeCitation, { e, c }),
        cast.consultant.ask(removeCitation, { e, c }),
      ]);
      expect(done(removals)).toBe(1);
      expect(done([first, second])).toBeLessThanOrEqual(1);
      const trail = await sqlAsDatabaseOwner(
        cast.running.portal,
        `select action from audit_entry where subject = 'Citation' and subject_id = $1 order by at, id`,
        [c],
      );
      expect(trail.at(-1)).toEqual({ action: 'removeCitation' });
      expect(trail).toHaveLength(2 + done([first, second]));
    }
  });

  it('to a correction: of changes and withdrawals of one version one is done', async () => {
    for (let round = 0; round < rounds; round += 1) {
      await cast.owner.need(correct, { s: correctedCase('airbnb', { title: 'First' }) });
      const answers = await Promise.all([
        cast.owner.ask(correct, { v: 1, s: correctedCase('airbnb', { title: 'The owner’s' }) }),
        cast.consultant.ask(withdraw),
        cast.owner.ask(withdraw),
        cast.consultant.ask(correct, { v: 1, s: correctedCase('airbnb', { title: 'The consultant’s' }) }),
      ]);
      expect(done(answers), JSON.stringify(codes(answers))).toBe(1);
      await sqlAsDatabaseOwner(cast.running.portal, 'delete from case_correction');
    }
  });
});
