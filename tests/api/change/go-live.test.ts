import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stagePeople } from '../../support/change-stage.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { stagePolicy } from '../../support/policy-stage.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { statementsOf } from '../../support/statements.ts';
import { editChange, group } from './change-fields.ts';

let cast: Cast;
let e: string;
beforeAll(async () => {
  cast = await startCast();
  e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

const asked = `query ($e: ID!) { goLive(engagementId: $e) { withoutSite waves { wave goLive groups people legs { kind state value done of lacks } } } }`;
interface Answer {
  readonly waves: readonly { readonly people: number; readonly legs: readonly { readonly kind: string }[] }[];
}

const course = {
  ...{ id: 'basics', title: 'Basics', topics: [], roles: [], groups: ['drivers'], useCases: [], minutes: 60 },
  ...{ validMonths: null, isRequired: true, link: null, passPercent: 80, questions: [], origin: null },
};

describe('readiness to go live', () => {
  it('puts together who is trained, informed and has signed, the pulses and the risks, of whoever is there', async () => {
    await cast.owner.need(editChange, { e, edits: { group: [{ id: 'drivers', version: 0, part: group('drivers') }] } });
    const { errors } = await cast.owner.ask(editChange, {
      e,
      edits: { course: [{ id: 'basics', version: 0, part: course }] },
    });
    expect(errors).toEqual([]);
    const version = await stagePolicy(cast, e);
    const people = await stagePeople(
      cast,
      e,
      Array.from({ length: 4 }, () => ({ groups: ['drivers'] })),
    );
    await sqlAsDatabaseOwner(
      cast.running.portal,
      `insert into completion (id, workspace_id, engagement_id, person_id, course, completed_on, way, recorded_at)
       values (gen_random_uuid(), $1, $2, $3, 'basics', '2026-01-01', 'recorded', now())`,
      [cast.workspace, e, people[0]?.id],
    );
    const sign = `mutation ($v: String!, $h: String!) { acknowledgePolicy(input: { version: $v, hash: $h, language: en }) { number } }`;
    await cast.stranger().ask(sign, { v: version.id, h: version.hash }, { 'x-respondent': people[1]?.token ?? '' });
    const { waves } = await cast.owner.need<Answer>(asked, { e });
    expect(waves).toMatchObject([
      {
        ...{ wave: 'all', goLive: null, groups: ['drivers'], people: 4 },
        legs: [
          { kind: 'trained', state: 'short', value: 25, done: 1, of: 4, lacks: ['basics'] },
          { kind: 'informed', state: 'unknown', value: null },
          { kind: 'acknowledged', state: 'short', value: 25, lacks: ['peers'] },
          { kind: 'pulse', state: 'unknown' },
          { kind: 'risks', state: 'met', value: 0 },
        ],
      },
    ]);
  });

  it('takes as many statements for 300 people as for four', async () => {
    const few = await statementsOf(cast.running.portal, () => cast.owner.need(asked, { e }));
    await stagePeople(
      cast,
      e,
      Array.from({ length: 300 }, (_none, n) => ({ groups: ['drivers'], site: `s${n % 7}` })),
    );
    const many = await statementsOf(cast.running.portal, () => cast.owner.need(asked, { e }));
    expect(many.length).toBe(few.length);
  });
});
