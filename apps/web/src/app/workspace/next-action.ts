import type { EngagementCardFragment } from '../graphql/generated/graphql.ts';

type Action = EngagementCardFragment['nextActions'][number];

/** What to do next, in plain words. */
export function actionSentence({ code, count, roundName }: Action): string {
  const round = roundName ?? 'the round';
  switch (code) {
    case 'CLOSE_ROUND':
      return `Close “${round}”: everybody invited has finished`;
    case 'COMPLETE_INVENTORY':
      return count === 1
        ? 'Look up the last fact of the inventory'
        : `Look up ${count ?? 'the'} facts that nobody has looked at`;
    case 'COMPLETE_PROFILE':
      return 'Complete the profile of the organization';
    case 'CREATE_ROUND':
      return 'Set up an assessment round';
    case 'INVITE_RESPONDENTS':
      return `Invite people to “${round}”`;
    case 'OPEN_ROUND':
      return count === null
        ? `Open “${round}”`
        : `Open “${round}” to ${count === 1 ? 'its respondent' : `its ${count} respondents`}`;
    case 'READ_RESULT':
      return `Read the result of “${round}”`;
  }
}

/** The page on which it is done. */
export function actionLink(home: string, { code, round }: Action): string {
  if (code === 'COMPLETE_INVENTORY' || code === 'COMPLETE_PROFILE') return `${home}/organization`;
  if (round === null) return `${home}/assess`;
  return `${home}/assess/rounds/${round}${code === 'READ_RESULT' ? '/result' : ''}`;
}
