import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { inventoryFacts } from '@peerway/organization/content';
import type { Act } from '../access/rights.ts';
import { Anonymity } from './round.entity.ts';
import { closedAtOf, stateOf } from './round-state.ts';
import { type CountedRound, resultRound, type Standing } from './standing.ts';

/** What there is to do next. */
export const NextActionCode = {
  COMPLETE_PROFILE: 'COMPLETE_PROFILE',
  COMPLETE_INVENTORY: 'COMPLETE_INVENTORY',
  CREATE_ROUND: 'CREATE_ROUND',
  INVITE_RESPONDENTS: 'INVITE_RESPONDENTS',
  OPEN_ROUND: 'OPEN_ROUND',
  CLOSE_ROUND: 'CLOSE_ROUND',
  READ_RESULT: 'READ_RESULT',
  START_NEXT_ROUND: 'START_NEXT_ROUND',
  COMPARE_USE_CASES: 'COMPARE_USE_CASES',
  DECIDE_USE_CASES: 'DECIDE_USE_CASES',
  REVIEW_DECISION: 'REVIEW_DECISION',
  WRITE_CASE: 'WRITE_CASE',
  REVIEW_CASE: 'REVIEW_CASE',
  APPROVE_CASE: 'APPROVE_CASE',
  ADD_GOALS: 'ADD_GOALS',
  START_WEIGHING: 'START_WEIGHING',
  WEIGH_AGAIN: 'WEIGH_AGAIN',
  INVITE_PARTICIPANTS: 'INVITE_PARTICIPANTS',
  SHOW_WEIGHTS: 'SHOW_WEIGHTS',
  CLOSE_WEIGHING: 'CLOSE_WEIGHING',
  CONFIRM_CONTRIBUTIONS: 'CONFIRM_CONTRIBUTIONS',
  MAKE_PLAN: 'MAKE_PLAN',
  CATCH_UP_PLAN: 'CATCH_UP_PLAN',
  JUDGE_GATES: 'JUDGE_GATES',
  NAME_GROUPS: 'NAME_GROUPS',
  CHOOSE_KPIS: 'CHOOSE_KPIS',
} as const;
export type NextActionCode = (typeof NextActionCode)[keyof typeof NextActionCode];
registerEnumType(NextActionCode, {
  name: 'NextActionCode',
  description: 'What there is to do next.',
  valuesMap: {
    COMPLETE_PROFILE: { description: 'The profile of the organization has gaps.' },
    COMPLETE_INVENTORY: { description: 'Nobody has looked at some facts yet; `count` says how many.' },
    CREATE_ROUND: { description: 'There is no assessment round yet.' },
    INVITE_RESPONDENTS: { description: 'A round has nobody to answer it.' },
    OPEN_ROUND: { description: 'A round has respondents and waits to be opened.' },
    CLOSE_ROUND: { description: 'Everybody invited has finished; `count` says how many.' },
    READ_RESULT: { description: 'A round has a result.' },
    START_NEXT_ROUND: {
      description: 'A round was closed a while ago, and nobody has asked again since; `count` says how many days ago.',
    },
    COMPARE_USE_CASES: { description: 'There is a result, and no use case was looked at yet.' },
    DECIDE_USE_CASES: { description: 'Use cases were compared, and nothing was decided yet.' },
    REVIEW_DECISION: { description: 'What a decision rests on changed since; `count` says in how many places.' },
    WRITE_CASE: { description: 'Use cases were decided on, and nobody has begun their business case.' },
    REVIEW_CASE: { description: 'The decision on use cases is another one than the business case goes by.' },
    APPROVE_CASE: { description: 'The business case comes to something that nobody has approved yet.' },
    ADD_GOALS: { description: 'There are fewer than two goals, and nothing to weigh.' },
    START_WEIGHING: { description: 'Nobody has weighed the goals yet.' },
    WEIGH_AGAIN: { description: 'Goals were added, renamed or removed since they were weighed.' },
    INVITE_PARTICIPANTS: { description: 'A weighing has nobody to take part in it.' },
    SHOW_WEIGHTS: { description: 'Everybody has weighed alone and can look at the others; `count` says how many.' },
    CLOSE_WEIGHING: { description: 'The participants see each other’s weights, and the weighing waits to be closed.' },
    CONFIRM_CONTRIBUTIONS: { description: 'Nobody has confirmed what serves the goals; `count` says how many.' },
    MAKE_PLAN: { description: 'Use cases were decided on, and there is no plan yet.' },
    CATCH_UP_PLAN: { description: 'Tasks of the plan are late; `count` says how many.' },
    JUDGE_GATES: {
      description:
        'Gates of the plan are due, undecided, and criteria of theirs are open; `count` says how many gates.',
    },
    NAME_GROUPS: { description: 'There is a plan, and nobody said yet whom the rollout reaches.' },
    CHOOSE_KPIS: { description: 'There is a plan, and nobody said yet what is measured.' },
  },
});

@ObjectType({ description: 'Something to do next in an engagement.' })
export class NextAction {
  @Field(() => ID, { description: 'Identifies the action within the engagement.' })
  id: string;

  @Field(() => NextActionCode, { description: 'What to do.' })
  code: NextActionCode;

  @Field(() => ID, { description: 'The organization of the engagement.' })
  organization: string;

  @Field(() => ID, { nullable: true, description: 'The round that it is about, if it is about one.' })
  round: string | null;

  @Field(() => String, { nullable: true, description: 'What that round is called.' })
  roundName: string | null;

  @Field(() => ID, { nullable: true, description: 'The weighing that it is about, if it is about one.' })
  weighing: string | null;

  @Field(() => Int, { nullable: true, description: 'How many of what the action is about.' })
  count: number | null;
}

/** What one must be allowed to do each. */
export const actOf: Readonly<Record<NextActionCode, Act>> = {
  COMPLETE_PROFILE: 'organization.edit',
  COMPLETE_INVENTORY: 'organization.edit',
  CREATE_ROUND: 'round.run',
  INVITE_RESPONDENTS: 'round.run',
  OPEN_ROUND: 'round.run',
  CLOSE_ROUND: 'round.run',
  READ_RESULT: 'engagement.read',
  START_NEXT_ROUND: 'round.run',
  COMPARE_USE_CASES: 'selection.edit',
  DECIDE_USE_CASES: 'decision.record',
  REVIEW_DECISION: 'engagement.read',
  WRITE_CASE: 'case.edit',
  REVIEW_CASE: 'case.edit',
  APPROVE_CASE: 'decision.record',
  ADD_GOALS: 'goal.edit',
  START_WEIGHING: 'weighing.run',
  WEIGH_AGAIN: 'weighing.run',
  INVITE_PARTICIPANTS: 'weighing.run',
  SHOW_WEIGHTS: 'weighing.run',
  CLOSE_WEIGHING: 'weighing.run',
  CONFIRM_CONTRIBUTIONS: 'goal.edit',
  MAKE_PLAN: 'plan.edit',
  CATCH_UP_PLAN: 'plan.edit',
  JUDGE_GATES: 'plan.edit',
  NAME_GROUPS: 'change.edit',
  CHOOSE_KPIS: 'metrics.edit',
};

/** What there is to do next, of what the member may do. Nothing of this is kept: it follows from how things stand. */
export function nextActions(standing: Standing, may: (act: Act) => boolean): NextAction[] {
  const { profile, rounds, factsLookedAt, organizationId: organization } = standing;
  const about = (code: NextActionCode, round?: CountedRound, count: number | null = null): NextAction => ({
    id: round ? `${code}:${round.id}` : code,
    code,
    organization,
    round: round?.id ?? null,
    roundName: round?.name ?? null,
    weighing: null,
    count,
  });
  const hasProfile =
    profile.industry !== null && profile.employees !== null && profile.sites !== null && profile.countries.length > 0;
  const toLookAt = Math.max(0, inventoryFacts.length - factsLookedAt);
  const result = resultRound(rounds);
  const full = rounds.filter(({ kind }) => kind === 'full');
  const actions = [
    ...(result ? [about('READ_RESULT', result)] : []),
    ...full.flatMap((round) => forRound(round).map(([code, count]) => about(code, round, count))),
    ...nextRoundDue(full).map(([round, days]) => about('START_NEXT_ROUND', round, days)),
    ...(full.length === 0 ? [about('CREATE_ROUND')] : []),
    ...(hasProfile ? [] : [about('COMPLETE_PROFILE')]),
    ...(toLookAt > 0 ? [about('COMPLETE_INVENTORY', undefined, toLookAt)] : []),
  ];
  return actions.filter(({ code }) => may(actOf[code]));
}

/** Six weeks: long enough for a discussion and first actions to show, soon enough to correct them. */
const dueAfterDays = 42;

/** The last round with answers, when it was closed long ago and none was set up since. */
function nextRoundDue([newest]: readonly CountedRound[]): [CountedRound, number][] {
  const closedAt = newest && closedAtOf(newest);
  if (!closedAt || newest.started === 0) return [];
  const days = Math.floor((Date.now() - closedAt.getTime()) / 86_400_000);
  return days >= dueAfterDays ? [[newest, days]] : [];
}

function forRound(round: CountedRound): [NextActionCode, number | null][] {
  const state = stateOf(round);
  if (state === 'closed') return [];
  const hasNobody = round.invited === 0 && round.openLinkIssue === null;
  if (hasNobody) return [['INVITE_RESPONDENTS', null]];
  if (state === 'draft') return [['OPEN_ROUND', null]];
  // Of an anonymous round nobody is told that the last one has finished.
  const isTold = round.anonymity === Anonymity.attributed;
  return isTold && round.invited > 0 && round.finished === round.invited ? [['CLOSE_ROUND', round.invited]] : [];
}
