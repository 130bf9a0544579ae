import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '../../support/portal.ts';
import { close, everyAudience, Holder, invite, openedRound, type Stage } from './round-stage.ts';

interface Moves {
  readonly anonymous: boolean;
  readonly paired: number | null;
  readonly audiences: { readonly figure: string; readonly reason: string | null }[];
}

const compare = `query ($e: ID!, $b: ID!, $a: ID!) { engagement(id: $e) { comparison(before: $b, after: $a) {
  moves { anonymous paired audiences { figure reason } } } } }`;

describe('a viewer', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await startCast();
  });
  afterAll(() => cast.running.close());

  it('sees two attributed rounds compared as if they were anonymous', async () => {
    const own: Stage = { running: cast.running, owner: cast.owner, engagement: cast.clientA.engagement };
    const rounds: string[] = [];
    for (const shift of [0, 1]) {
      const round = await openedRound(own);
      const invited = await invite(
        own,
        round,
        everyAudience.flatMap((audience) =>
          Array.from({ length: audience === 'it' ? 6 : 2 }, (_empty, index) => ({
            audience,
            email: `${audience}${index}${shift}@example.org`,
          })),
        ),
      );
      for (const { token } of invited) await new Holder(own, token).answerAll(() => 2 + shift);
      await close(own, round);
      rounds.push(round);
    }
    const variables = { e: own.engagement, b: rounds[0], a: rounds[1] };
    const told = (await cast.clientA.viewer.need<{ comparison: { moves: Moves } }>(compare, variables)).comparison
      .moves;
    expect(told).toMatchObject({ anonymous: true, paired: null });
    expect(told.audiences.find(({ figure }) => figure === 'audience:team')).toMatchObject({ reason: 'hidden' });
    const all = (await own.owner.need<{ comparison: { moves: Moves } }>(compare, variables)).comparison.moves;
    expect(all.audiences.find(({ figure }) => figure === 'audience:team')).toMatchObject({ reason: null });
  });
});
