import type { EngagementCardFragment } from '../graphql/generated/graphql.ts';

type Action = EngagementCardFragment['nextActions'][number];

/** What to do next, in plain words. */
export function actionSentence({ code, count, roundName }: Action): string {
  const round = roundName ?? $localize`the round`;
  switch (code) {
    case 'CLOSE_ROUND':
      return $localize`Close “${round}:round:”: everybody invited has finished`;
    case 'COMPLETE_INVENTORY':
      if (count === null) return $localize`Look up the facts that nobody has looked at`;
      return count === 1
        ? $localize`Look up the last fact of the inventory`
        : $localize`Look up ${count}:count: facts that nobody has looked at`;
    case 'COMPLETE_PROFILE':
      return $localize`Complete the profile of the organization`;
    case 'CREATE_ROUND':
      return $localize`Set up an assessment round`;
    case 'INVITE_RESPONDENTS':
      return $localize`Invite people to “${round}:round:”`;
    case 'OPEN_ROUND':
      if (count === null) return $localize`Open “${round}:round:”`;
      return count === 1
        ? $localize`Open “${round}:round:” to its respondent`
        : $localize`Open “${round}:round:” to its ${count}:count: respondents`;
    case 'START_NEXT_ROUND':
      return $localize`Ask again: “${round}:round:” was closed ${count ?? 0}:days: days ago`;
    case 'READ_RESULT':
      return $localize`Read the result of “${round}:round:”`;
    case 'COMPARE_USE_CASES':
      return $localize`Compare the use cases`;
    case 'DECIDE_USE_CASES':
      return $localize`Put on record which use cases to go on with`;
    case 'REVIEW_DECISION':
      return count === 1
        ? $localize`Look at the decision again: something that it rests on changed`
        : $localize`Look at the decision again: ${count ?? 0}:count: things that it rests on changed`;
    case 'WRITE_CASE':
      return $localize`Work out the business case of what was decided`;
    case 'REVIEW_CASE':
      return $localize`Look at the business case again: the decision on use cases changed`;
    case 'APPROVE_CASE':
      return $localize`Approve the business case, or say what is missing`;
    case 'ADD_GOALS':
      return $localize`Write down the goals`;
    case 'START_WEIGHING':
      return $localize`Let the leaders weigh the goals`;
    case 'WEIGH_AGAIN':
      return $localize`Weigh the goals again: they changed since`;
    case 'INVITE_PARTICIPANTS':
      return $localize`Invite people to weigh the goals`;
    case 'SHOW_WEIGHTS':
      return $localize`Show everybody the weights: all have weighed alone`;
    case 'CLOSE_WEIGHING':
      return $localize`Close the weighing of the goals`;
    case 'CONFIRM_CONTRIBUTIONS':
      return count === 1
        ? $localize`Confirm the last entry of what serves the goals`
        : $localize`Confirm what serves the goals: ${count ?? 0}:count: entries are defaults`;
    case 'MAKE_PLAN':
    case 'CATCH_UP_PLAN':
    case 'JUDGE_GATES':
      return planSentence(code, count ?? 0);
    case 'NAME_GROUPS':
      return $localize`Say whom the rollout reaches`;
    case 'CHOOSE_KPIS':
      return $localize`Choose what is measured`;
  }
}

function planSentence(code: keyof typeof planPages, count: number): string {
  if (code === 'MAKE_PLAN') return $localize`Make a plan of what was decided`;
  if (code === 'CATCH_UP_PLAN')
    return count === 1
      ? $localize`Look at the plan: one task is late`
      : $localize`Look at the plan: ${count}:count: tasks are late`;
  return count === 1
    ? $localize`Say what was found at a gate that is due: its criteria are open`
    : $localize`Say what was found at ${count}:count: gates that are due: their criteria are open`;
}

/** Where in Plan it is done. */
const planPages = { MAKE_PLAN: '/generate', CATCH_UP_PLAN: '/table', JUDGE_GATES: '/gates' } as const;

const selectCodes: ReadonlySet<Action['code']> = new Set(['COMPARE_USE_CASES', 'DECIDE_USE_CASES', 'REVIEW_DECISION']);
const caseCodes: ReadonlySet<Action['code']> = new Set(['WRITE_CASE', 'REVIEW_CASE', 'APPROVE_CASE']);
const alignCodes: ReadonlySet<Action['code']> = new Set([
  'ADD_GOALS',
  'START_WEIGHING',
  'WEIGH_AGAIN',
  'INVITE_PARTICIPANTS',
  'SHOW_WEIGHTS',
  'CLOSE_WEIGHING',
]);

/** The page on which it is done. */
export function actionLink(home: string, { code, round }: Action): string {
  if (code === 'COMPLETE_INVENTORY' || code === 'COMPLETE_PROFILE') return `${home}/organization`;
  if (selectCodes.has(code)) return `${home}/select`;
  if (caseCodes.has(code)) return `${home}/select/business-case`;
  if (code === 'MAKE_PLAN' || code === 'CATCH_UP_PLAN' || code === 'JUDGE_GATES')
    return `${home}/plan${planPages[code]}`;
  if (code === 'NAME_GROUPS') return `${home}/change/groups`;
  if (code === 'CHOOSE_KPIS') return `${home}/measure/kpis`;
  if (code === 'CONFIRM_CONTRIBUTIONS') return `${home}/align/levers`;
  if (alignCodes.has(code)) return `${home}/align`;
  if (round === null) return `${home}/assess`;
  return `${home}/assess/rounds/${round}${code === 'READ_RESULT' ? '/result' : ''}`;
}
