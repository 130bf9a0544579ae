import type { Visitor } from './visitor.ts';

/** An open round with one respondent, whose questions and links are known. */
export interface OpenRound {
  readonly id: string;
  readonly respondent: string;
  readonly dimensions: readonly string[];
  /** The questions that the respondent is asked. */
  readonly questions: readonly string[];
  readonly token: string;
  readonly openToken: string;
}

const of = '($engagement: ID!, $round: ID!)';
const there = 'engagement: $engagement, round: $round';
const last = (url: string): string => url.split('/').at(-1) ?? '';

/** Sets up a round on all dimensions for one audience, adds one respondent, opens it and switches the open link on. */
export async function openRound(by: Visitor, engagement: string, anonymity = 'attributed'): Promise<OpenRound> {
  const bank = await by.need<{ dimensions: { id: string; questions: { id: string; audiences: string[] }[] }[] }>(
    '{ questionBank { dimensions { id questions { id audiences } } } }',
  );
  const dimensions = bank.dimensions.map(({ id }) => id);
  const questions = bank.dimensions
    .flatMap((dimension) => dimension.questions)
    .filter(({ audiences }) => audiences.includes('it'));
  const input = { name: 'Round', anonymity, closesOn: null, audiences: [{ audience: 'it', dimensions }] };
  const made = await by.need<{ id: string }>(
    'mutation ($engagement: ID!, $input: RoundInput!) { createRound(engagement: $engagement, input: $input) { id } }',
    { engagement, input },
  );
  const variables = { engagement, round: made.id };
  await by.need(`mutation ${of} { addRespondents(${there}, respondents: [{ audience: it }]) { id } }`, variables);
  await by.need(`mutation ${of} { openRound(${there}) { id } }`, variables);
  const round = await by.need<{
    openLink: { url: string };
    respondents: { nodes: { id: string; link: { url: string } }[] };
  }>(
    `mutation ${of} { switchOpenLink(${there}, on: true) { openLink { url } respondents { nodes { id link { url } } } } }`,
    variables,
  );
  const [respondent] = round.respondents.nodes;
  return {
    id: made.id,
    respondent: respondent?.id ?? '',
    dimensions,
    questions: questions.map(({ id }) => id),
    token: last(respondent?.link.url ?? ''),
    openToken: last(round.openLink.url),
  };
}
