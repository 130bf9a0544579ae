import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Verdict } from '@peerway/assessment';
import { latestBank } from '@peerway/assessment/content';
import { validate as isId } from 'uuid';
import { typeOf } from '../graphql/type-of.ts';
import { RoundKind } from './round.entity.ts';
import { closedAtOf, stateOf } from './round-state.ts';
import { type LatestResult, resultRound, type Standing } from './standing.ts';

const VerdictType = typeOf(Verdict, 'output');

/** The six stages, in their order. */
export const Stage = {
  align: 'align',
  assess: 'assess',
  select: 'select',
  plan: 'plan',
  change: 'change',
  measure: 'measure',
} as const;
export type Stage = (typeof Stage)[keyof typeof Stage];
registerEnumType(Stage, { name: 'Stage', description: 'One of the six steps of an engagement.' });

/** How far a stage has come. */
export const StageProgress = {
  notStarted: 'notStarted',
  inProgress: 'inProgress',
  done: 'done',
  stale: 'stale',
} as const;
export type StageProgress = (typeof StageProgress)[keyof typeof StageProgress];
registerEnumType(StageProgress, {
  name: 'StageProgress',
  description: 'How far a stage has come.',
  valuesMap: {
    notStarted: { description: 'Nothing was done in it.' },
    inProgress: { description: 'Something was begun, and nothing stands yet.' },
    done: { description: 'It has a result.' },
    stale: { description: 'It has a result, and something that it rests on changed since.' },
  },
});

@ObjectType({ description: 'The result that an engagement goes by for now.' })
export class LatestVerdict {
  @Field(() => ID, { description: 'The round that says so.' })
  round: string;

  @Field(() => String, { description: 'What the round is called.' })
  roundName: string;

  @Field(() => RoundKind, { description: 'Whether one leader said so, or many people.' })
  kind: RoundKind;

  @Field(() => Boolean, { description: 'Whether the round still takes answers, so that the verdict may change.' })
  provisional: boolean;

  @Field(() => Date, { nullable: true, description: 'When the round closed; null while it takes answers.' })
  closedAt: Date | null;

  @Field(() => VerdictType, { description: 'The verdict.' })
  verdict: Verdict;

  @Field(() => Float, {
    nullable: true,
    description: 'The readiness of the whole, 0 to 100; null when it is not shown.',
  })
  score: number | null;

  @Field(() => Float, { nullable: true, description: 'The low end of its 95 % interval.' })
  scoreLow: number | null;

  @Field(() => Float, { nullable: true, description: 'The high end of its 95 % interval.' })
  scoreHigh: number | null;

  @Field(() => Float, { nullable: true, description: 'The share of applicable questions that were answered, 0 to 1.' })
  coverage: number | null;
}

@ObjectType({ description: 'How far one stage has come.' })
export class StageState {
  @Field(() => Stage, { description: 'The stage.' })
  id: Stage;

  @Field(() => StageProgress, { description: 'How far it has come.' })
  state: StageProgress;

  /** Whose stage it is; the verdict is looked up only when it is asked for. */
  engagementId: string;
}

/** How far each of the six stages has come; those of other rooms are handed in. */
export function stagesOf(
  standing: Standing,
  others: Readonly<Record<Exclude<Stage, 'assess'>, StageProgress>>,
): StageState[] {
  const { engagementId } = standing;
  const known = { ...others, assess: assessProgress(standing) };
  return Object.values(Stage).map((id) => ({ id, engagementId, state: known[id] }));
}

/** Assess is done by a closed round or a leader's finished short check; stale when a newer built-in bank was released since its own. */
function assessProgress({ rounds }: Standing): StageProgress {
  if (rounds.length === 0) return 'notStarted';
  const result = resultRound(rounds);
  const stands = result && (stateOf(result) === 'closed' || (result.kind === 'quick' && result.finished > 0));
  if (!stands) return 'inProgress';
  return isId(result.bankVersion) || result.bankVersion === latestBank.version ? 'done' : 'stale';
}

/** The verdict that an engagement goes by, out of the round that says so. */
export function latestVerdict({ round, readiness }: LatestResult): LatestVerdict {
  const isClosed = stateOf(round) === 'closed';
  const { score, scoreLow, scoreHigh, coverage } = readiness.whole;
  return {
    round: round.id,
    roundName: round.name,
    kind: round.kind,
    provisional: !isClosed,
    closedAt: closedAtOf(round),
    verdict: readiness.verdict,
    score,
    scoreLow,
    scoreHigh,
    coverage,
  };
}
