import { expect } from 'vitest';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import type { Answer, Visitor } from '../../support/visitor.ts';
import { openWeighing, type OpenWeighing, type WeighingSetUp } from '../../support/weighing.ts';

/** Everybody on the stage of one file of tests. */
export let cast: Cast;
export async function enter(): Promise<void> {
  cast = await startCast();
}

/** Everything that a weighing shows of what people say. */
const weights = 'weights { goal weight }';
const consistency = 'consistency { ratio verdict revisit { first second said implied } }';
export const group = `group { goals { goal weight low high agreement } people { participant ${weights} } consensus counted
  disagreements { kind goal second low high lowest highest } ${consistency} findings { code at detail } }`;
export const weighing = `id name method phase asked reopenedBecause closedAt goals { id name }
  participants { id name weight state answered asked finishedAt version link { url } weights { ${weights} answered ${consistency} } } ${group}`;
export const aligned = `query ($e: ID!) { alignment(engagement: $e) { state basis findings { code at detail }
  levers { levers { lever weight low high byGoal { goal share } } findings { code } } weighing { ${weighing} } weighings { ${weighing} } } }`;
export const mine = `participant name weighing organization engagement consultant method phase minutes visibleTo revision finishedAt
  goals { id name } pairs { first second } fellows { id name } answers { judgements { first second ratio } points { goal points } places { goal place } }
  own { ${weights} answered asked ${consistency} findings { code at } } ${group}`;
export const move = `mutation ($e: ID!, $w: ID!, $p: WeighingPhase!, $r: String) { moveWeighing(engagement: $e, weighing: $w, phase: $p, reason: $r) { phase reopenedBecause } }`;

export interface Mine {
  readonly revision: number;
  readonly own: {
    readonly weights: { weight: number }[];
    readonly answered: number;
    readonly findings: { code: string; at: string }[];
  };
  readonly answers: {
    readonly judgements: { first: string; second: string; ratio: number }[];
    readonly points: object[];
  };
  readonly group: { readonly people: object[]; readonly counted: number } | null;
  readonly fellows: { readonly name: string }[];
  readonly visibleTo: string[];
}

export interface Party extends OpenWeighing {
  readonly engagement: string;
}

/** A weighing in an engagement of its own. */
export async function party(setUp: WeighingSetUp = {}): Promise<Party> {
  const engagement = await addEngagement(cast.owner, cast.clientA.organization, 'Weighing');
  return { engagement, ...(await openWeighing(cast.owner, engagement, setUp)) };
}

export async function by(token: string, query: string, variables: object = {}): Promise<Answer> {
  return cast.stranger().ask(query, variables, { 'x-respondent': token });
}
export async function asked(
  token: string,
  query = `{ myWeighing { ${mine} } }`,
  variables: object = {},
): Promise<Mine> {
  const { data, errors } = await by(token, query, variables);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as Mine;
}
export const judge = `mutation ($i: JudgementDraftInput!) { saveJudgement(input: $i) { ${mine} } }`;
export const finish = `mutation { finishWeighing { ${mine} } }`;
export function say(
  token: string,
  [first, second]: readonly (string | undefined)[],
  ratio: number | null,
  before: number | null = null,
): Promise<Answer> {
  return by(token, judge, { i: { first, second, ratio, before } });
}

/** Says of each neighbouring pair how many times as much the first counts, and finishes. */
export async function weigh({ goals }: OpenWeighing, token: string, ratios: readonly number[]): Promise<void> {
  for (const [at, ratio] of ratios.entries())
    expect((await say(token, [goals[at], goals[at + 1]], ratio)).errors).toEqual([]);
  expect((await by(token, finish)).errors).toEqual([]);
}
export const moving = (
  to: Party,
  phase: string,
  reason: string | null = null,
  who: Visitor = cast.owner,
): Promise<Answer> => who.ask(move, { e: to.engagement, w: to.id, p: phase, r: reason });
