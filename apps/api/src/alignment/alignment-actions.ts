import type { Act } from '../access/rights.ts';
import { actOf, type NextAction, type NextActionCode } from '../assessment/next-actions.ts';
import type { AlignmentStanding } from './alignment-progress.ts';

/** What there is to do next about goals, of what the member may do. */
export function alignmentActions(
  standing: AlignmentStanding,
  organization: string,
  may: (act: Act) => boolean,
): NextAction[] {
  const { unconfirmed } = standing;
  const about = (code: NextActionCode, count: number | null, weighing: string | null): NextAction => {
    const id = weighing === null ? code : `${code}:${weighing}`;
    return { id, code, organization, round: null, roundName: null, weighing, count };
  };
  const next = nextStep(standing);
  const actions = [
    ...(next ? [about(...next)] : []),
    ...(unconfirmed > 0 ? [about('CONFIRM_CONTRIBUTIONS', unconfirmed, null)] : []),
  ];
  return actions.filter(({ code }) => may(actOf[code]));
}

type Step = readonly [code: NextActionCode, count: number | null, weighing: string | null];

function nextStep({
  goals,
  isWeighed,
  hasChanged,
  open,
  openPhase,
  invited,
  finished,
}: AlignmentStanding): Step | undefined {
  if (openPhase === 'together') return ['CLOSE_WEIGHING', null, open];
  if (open !== null && invited === 0) return ['INVITE_PARTICIPANTS', null, open];
  if (open !== null) return finished === invited ? ['SHOW_WEIGHTS', finished, open] : undefined;
  if (isWeighed) return hasChanged && goals > 1 ? ['WEIGH_AGAIN', null, null] : undefined;
  return goals < 2 ? ['ADD_GOALS', null, null] : ['START_WEIGHING', null, null];
}
