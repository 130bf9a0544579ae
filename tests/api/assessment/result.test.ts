import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinEngagement } from '../../support/running-portal.ts';
import { statementsOf } from '../../support/statements.ts';
import { close, Holder, invite, openedRound, type Stage, startStage } from './round-stage.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.running.close());

const audiences = [
  { audience: 'it', dimensions: ['network-readiness'] },
  { audience: 'operations', dimensions: ['network-readiness'] },
];
const ofRound = (fields: string): string =>
  `query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { ${fields} } } }`;
const allFigures = ofRound(
  'readiness { seed respondents coverage whole { mean } dimensions { dimension figure { status mean } } questions { question figure { mean respondents } } }',
);

async function answeredRound(people: readonly { audience: string; level: number | null }[]): Promise<string> {
  const round = await openedRound(stage, { audiences });
  const invited = await invite(
    stage,
    round,
    people.map(({ audience }) => ({ audience })),
  );
  for (const [nth, { token }] of invited.entries())
    await new Holder(stage, token).answerAll(() => people[nth]?.level ?? null);
  return round;
}

interface Result {
  readonly round: {
    readonly readiness: {
      readonly seed: number;
      readonly respondents: number;
      readonly coverage: number;
      readonly dimensions: {
        readonly dimension: string;
        readonly figure: { readonly status: string; readonly mean: number };
      }[];
    };
  };
}

describe('the result of a round', () => {
  it('is made from the answers that were saved, over those who were asked', async () => {
    const round = await answeredRound([
      { audience: 'it', level: 2 },
      { audience: 'it', level: 4 },
      { audience: 'operations', level: null },
    ]);
    const variables = { e: stage.engagement, r: round };
    const { readiness } = (await stage.owner.need<Result>(allFigures, variables)).round;
    expect(readiness.respondents).toBe(2);
    // Six questions for each of two, and two that somebody in operations does not know.
    expect(readiness.coverage).toBeCloseTo(12 / 14, 10);
    const network = readiness.dimensions.find(({ dimension }) => dimension === 'network-readiness');
    expect(network?.figure.status).toBe('ok');
    expect(network?.figure.mean).toBeCloseTo(3, 10);
    const others = readiness.dimensions.filter(({ dimension }) => dimension !== 'network-readiness');
    expect(new Set(others.map(({ figure }) => figure.status))).toEqual(new Set(['notAsked']));
  });

  it('tells a viewer nothing of so few people, also where answers stay with names', async () => {
    const round = await answeredRound([
      { audience: 'it', level: 2 },
      { audience: 'operations', level: 5 },
    ]);
    const viewer = await joinEngagement(stage.running, stage.owner, { engagement: stage.engagement, role: 'viewer' });
    const variables = { e: stage.engagement, r: round };
    expect((await viewer.ask(allFigures, variables)).code).toBe('ROUND_OPEN');
    await close(stage, round);

    const { readiness } = (await viewer.need<Result>(allFigures, variables)).round;
    expect(readiness.dimensions.every(({ figure }) => figure.mean === null)).toBe(true);
    const seen = (await stage.owner.need<Result>(allFigures, variables)).round.readiness;
    expect(seen.dimensions.some(({ figure }) => figure.mean !== null)).toBe(true);
  });

  it('is the same to the last digit whenever it is read, with a seed of its own that is shown', async () => {
    const round = await answeredRound([
      { audience: 'it', level: 1 },
      { audience: 'it', level: 5 },
      { audience: 'operations', level: 3 },
    ]);
    const variables = { e: stage.engagement, r: round };
    const once = await stage.owner.need<Result>(allFigures, variables);
    expect(await stage.owner.need<Result>(allFigures, variables)).toEqual(once);
    expect(once.round.readiness.seed).toBeGreaterThanOrEqual(0);
    await close(stage, round);
    const closed = await stage.owner.need<Result>(allFigures, variables);
    expect(closed).toEqual(once);
    expect(await stage.owner.need<Result>(allFigures, variables)).toEqual(once);
  });

  it('opens the derivation of every figure, and of none that does not exist', async () => {
    const round = await answeredRound([{ audience: 'it', level: 3 }]);
    const derivation = ofRound('derivation(figure: $f) { figure value seed inputs { name origin } content }').replace(
      '$r: ID!',
      '$r: ID!, $f: String!',
    );
    const of = (figure: string) => stage.owner.ask(derivation, { e: stage.engagement, r: round, f: figure });
    for (const figure of [
      'whole',
      'verdict',
      'dimension:network-readiness',
      'cell:it:network-readiness',
      'question:network-readiness-q1',
      'pattern:mesh-network',
    ])
      expect((await of(figure)).errors, figure).toEqual([]);
    for (const figure of ['', 'nothing', 'dimension:astrology', 'x'.repeat(500)])
      expect((await of(figure)).code, figure).toBe('NOT_FOUND');
  });

  it('takes as many statements for ten respondents as for two', async () => {
    const small = await answeredRound([
      { audience: 'it', level: 2 },
      { audience: 'it', level: 3 },
    ]);
    const large = await answeredRound(
      Array.from({ length: 10 }, (_nobody, nth) => ({ audience: 'it', level: 1 + (nth % 5) })),
    );
    const statements = (round: string) =>
      statementsOf(stage.running.portal, () => stage.owner.need(allFigures, { e: stage.engagement, r: round }));
    const forSmall = await statements(small);
    expect((await statements(large)).length).toBe(forSmall.length);
    expect(forSmall.filter((sql) => sql.includes('string_agg'))).toHaveLength(1);
  });

  it('is not read for many rounds in one operation', async () => {
    const query = 'query ($e: ID!) { engagement(id: $e) { rounds { nodes { readiness { respondents } } } } }';
    expect((await stage.owner.ask(query, { e: stage.engagement })).code).toBe('TOO_COMPLEX');
  });
});
