import { runPortal, type RunningPortal, setUpOwner } from '../../support/running-portal.ts';
import { addEngagement, addOrganization } from '../../support/portal.ts';
import type { Answer, Visitor } from '../../support/visitor.ts';

/** A portal with an owner and one engagement, for tests about rounds. */
export interface Stage {
  readonly running: RunningPortal;
  readonly owner: Visitor;
  readonly engagement: string;
}

export async function startStage(variables: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const running = await runPortal(variables);
  const owner = await setUpOwner(running);
  const organization = await addOrganization(owner, 'Testwerk');
  return { running, owner, engagement: await addEngagement(owner, organization, 'Edge delivery') };
}

export const everyAudience = ['executive', 'it', 'security', 'operations', 'team'] as const;
export type Audience = (typeof everyAudience)[number];

export interface Chosen {
  readonly name?: string;
  readonly anonymity?: 'attributed' | 'anonymous';
  readonly closesOn?: string | null;
  readonly audiences?: readonly { readonly audience: string; readonly dimensions: readonly string[] }[];
}

/** Every audience asked about two dimensions that have questions for it together. */
const someDimensions = ['network-readiness', 'security-compliance', 'leadership-sponsorship', 'measurement-value'];

export function roundInput(chosen: Chosen = {}): object {
  return {
    name: 'Autumn round',
    anonymity: 'attributed',
    closesOn: null,
    audiences: everyAudience.map((audience) => ({ audience, dimensions: someDimensions })),
    ...chosen,
  };
}

const create = 'mutation ($e: ID!, $i: RoundInput!) { createRound(engagement: $e, input: $i) { id version } }';
const open = 'mutation ($e: ID!, $r: ID!) { openRound(engagement: $e, round: $r) { id state } }';

export async function draftRound({ owner, engagement }: Stage, chosen: Chosen = {}): Promise<string> {
  return (await owner.need<{ id: string }>(create, { e: engagement, i: roundInput(chosen) })).id;
}

export async function openedRound(stage: Stage, chosen: Chosen = {}): Promise<string> {
  const round = await draftRound(stage, chosen);
  await stage.owner.need(open, { e: stage.engagement, r: round });
  return round;
}

export function close({ owner, engagement }: Stage, round: string): Promise<unknown> {
  return owner.need('mutation ($e: ID!, $r: ID!) { closeRound(engagement: $e, round: $r) { id state } }', {
    e: engagement,
    r: round,
  });
}

export interface Invited {
  readonly id: string;
  readonly label: string;
  readonly token: string;
}

/** Adds respondents, one of each audience named, and gives their links in that order. */
export async function invite(
  { owner, engagement }: Stage,
  round: string,
  respondents: readonly object[],
): Promise<Invited[]> {
  const known = new Set((await respondentsOf({ owner, engagement }, round)).map(({ id }) => id));
  await owner.need(
    'mutation ($e: ID!, $r: ID!, $p: [RespondentInput!]!) { addRespondents(engagement: $e, round: $r, respondents: $p) { id } }',
    { e: engagement, r: round, p: respondents },
  );
  return (await respondentsOf({ owner, engagement }, round)).filter(({ id }) => !known.has(id));
}

export async function respondentsOf(
  { owner, engagement }: Pick<Stage, 'owner' | 'engagement'>,
  round: string,
): Promise<Invited[]> {
  const found = await owner.need<{
    round: { respondents: { nodes: { id: string; label: string; link: { url: string } | null }[] } };
  }>(
    'query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { respondents { nodes { id label link { url } } } } } }',
    { e: engagement, r: round },
  );
  return found.round.respondents.nodes.map(({ id, label, link }) => ({
    id,
    label,
    token: link?.url.split('/').at(-1) ?? '',
  }));
}

/** Somebody who holds a link. */
export class Holder {
  private readonly visitor: Visitor;
  private readonly token: string;

  constructor({ running }: Stage, token: string) {
    this.visitor = running.visitor();
    this.token = token;
  }

  ask(query: string, variables: object = {}): Promise<Answer> {
    return this.visitor.ask(query, variables, { 'x-respondent': this.token });
  }

  save(question: string, level: number | null, more: object = {}): Promise<Answer> {
    const state = level === null ? 'unknown' : 'level';
    return this.ask('mutation ($i: AnswerInput!) { saveAnswer(input: $i) { question state level note revision } }', {
      i: { question, state, level, revision: 0, ...more },
    });
  }

  async questions(): Promise<string[]> {
    const { data, errors } = await this.ask('{ questionnaire { dimensions { questions { id } } } }');
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    const read = data as { questionnaire: { dimensions: { questions: { id: string }[] }[] } };
    return read.questionnaire.dimensions.flatMap((page) => page.questions.map(({ id }) => id));
  }

  /** Answers everything that is asked, with the level that a function chooses. */
  async answerAll(level: (question: string) => number | null): Promise<void> {
    for (const question of await this.questions()) {
      const { errors } = await this.save(question, level(question));
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
    }
  }
}
