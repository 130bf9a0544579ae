import type { Visitor } from './visitor.ts';

/** A weighing in its alone phase with one participant, whose goals and link are known. */
export interface OpenWeighing {
  readonly id: string;
  readonly goals: readonly string[];
  readonly participant: string;
  readonly token: string;
  /** Everybody's links, by name. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Everybody's ids, by name. */
  readonly people: Readonly<Record<string, string>>;
}

/** How a weighing is to be set up. */
export interface WeighingSetUp {
  readonly method?: 'pairwise' | 'points' | 'ranking';
  readonly goals?: readonly string[];
  readonly people?: readonly string[];
}

const add = 'mutation ($e: ID!, $goals: [GoalDraftInput!]!) { addGoals(engagement: $e, goals: $goals) { id name } }';
const start =
  'mutation ($e: ID!, $input: WeighingInput!) { startWeighing(engagement: $e, input: $input) { id participants { id name link { url } } } }';

/** Adds goals and begins to weigh them. */
export async function openWeighing(
  by: Visitor,
  engagement: string,
  {
    method = 'pairwise',
    goals = ['Fewer outages', 'Lower cost', 'New markets'],
    people = ['Erna Example'],
  }: WeighingSetUp = {},
): Promise<OpenWeighing> {
  const drafts = goals.map((name) => ({ name, perspective: 'process' }));
  const added = await by.need<{ id: string }[]>(add, { e: engagement, goals: drafts });
  const input = { name: 'Weighing', method, participants: people.map((name) => ({ name })) };
  const made = await by.need<{ id: string; participants: { id: string; name: string; link: { url: string } }[] }>(
    start,
    {
      e: engagement,
      input,
    },
  );
  const tokens = Object.fromEntries(
    made.participants.map(({ name, link }) => [name, link.url.split('/').at(-1) ?? '']),
  );
  const ids = Object.fromEntries(made.participants.map(({ name, id }) => [name, id]));
  const [first = ''] = people;
  return {
    id: made.id,
    goals: added.map(({ id }) => id),
    participant: ids[first] ?? '',
    token: tokens[first] ?? '',
    tokens,
    people: ids,
  };
}
