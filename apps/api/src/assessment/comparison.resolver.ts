import { Args, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { compareRounds, Comparison, comparisonDerivation, trend, TrendSeries } from '@peerway/assessment';
import { Derivation, DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { derivationIn } from '../language/derivation-in.ts';
import { languageHere } from '../operations/request-scope.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { askedIn } from './asked-questions.ts';
import { blurredAmong } from './blurred-result.ts';
import { Milestone } from './milestone.entity.ts';
import { milestonesOf } from './milestone.resolver.ts';
import { mayHere } from './rights-here.ts';
import { hasResult, seedOf, seenRound } from './round-readiness.ts';
import { Anonymity, Round } from './round.entity.ts';
import { closedAtOf } from './round-state.ts';
import { firstIdsIn, refuseSame, resultsTogether, type ToldRound, under } from './rounds-together.ts';

const ComparisonType = typeOf(Comparison, 'output');
const DerivationType = typeOf(Derivation, 'output');
const SeriesType = typeOf(TrendSeries, 'output');

/** How many rounds a time line shows: the newest. */
const mostRounds = 12;

@ObjectType({ description: 'Figures over the rounds of an engagement.' })
export class Trend {
  @Field(() => [Round], { description: 'The rounds with a result that you may read, oldest first; at most twelve.' })
  rounds: Round[];

  @Field(() => [SeriesType], { description: 'The whole, each dimension, pattern and audience over these rounds.' })
  series: TrendSeries[];

  @Field(() => [Milestone], { description: 'What happened along the way, by day.' })
  milestones: Milestone[];
}

@ObjectType({ description: 'Two rounds side by side.' })
export class RoundComparison {
  @Field(() => Round, { description: 'The earlier round.' })
  before: Round;

  @Field(() => Round, { description: 'The later round.' })
  after: Round;

  /** Both as the reader may see them. */
  told: readonly [ToldRound, ToldRound];
  seed: number;
}

/** What rounds say beside each other. A viewer sees them as anonymous as each of them. */
@Resolver(() => Engagement)
export class ComparisonResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => Trend, { complexity: 6_000, description: 'Its figures over time.' })
  async trend(@Parent() engagement: Engagement, @CurrentMember() access: MemberAccess): Promise<Trend> {
    const seesPeople = mayHere(access, 'answers.read', engagement.id);
    const found = await this.em.find(
      Round,
      { engagement: engagement.id, kind: 'full' },
      { orderBy: { id: 'desc' }, limit: 100 },
    );
    const seen = found.map((round) => seenRound(round, seesPeople)).filter((round) => hasResult(round));
    const blurred = await blurredAmong(this.em, seen);
    const shown = seen.filter(({ id }) => !blurred.has(id)).slice(0, mostRounds);
    const results = await resultsTogether(this.em, shown, { answers: 'asNeeded' });
    const told = results
      .filter(({ readiness }) => readiness.whole.status !== 'tooFew' || (readiness.respondents ?? 0) > 0)
      .sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.round.id.localeCompare(b.round.id));
    const series = trend(
      told.map(({ round, bank, readiness }) => ({ id: round.id, bank, readiness, asked: askedIn(bank, round) })),
    );
    const rounds = told.flatMap(({ round }) => found.filter(({ id }) => id === round.id));
    return { rounds, series, milestones: await milestonesOf(this.em, engagement.id) };
  }

  @ResolveField(() => RoundComparison, {
    description: 'Two of its rounds side by side. Refused with ROUND_OPEN while either has no result for you.',
  })
  async comparison(
    @Parent() engagement: Engagement,
    @CurrentMember() access: MemberAccess,
    @Args('before', { type: () => ID, description: 'The earlier round.' }, new Parsed(Id)) before: string,
    @Args('after', { type: () => ID, description: 'The later round.' }, new Parsed(Id)) after: string,
  ): Promise<RoundComparison> {
    return this.pair(engagement, access, [before, after]);
  }

  private async pair(
    { id: engagement }: Engagement,
    access: MemberAccess,
    ids: readonly [string, string],
  ): Promise<RoundComparison> {
    refuseSame(...ids);
    const seesPeople = mayHere(access, 'answers.read', engagement);
    const found = await this.em.find(Round, { id: { $in: [...ids] }, engagement });
    const rounds = ids.flatMap((id) => found.filter((round) => round.id === id));
    if (rounds.length < 2)
      throw new DomainError('NOT_FOUND', 'One of these rounds is not there. Go back and choose two that are listed.');
    const seen = rounds.map((round) => seenRound(round, seesPeople));
    const [before, after] = (await resultsTogether(this.em, seen, { answers: 'all' })) as [ToldRound, ToldRound];
    const areKnown = seen.every(({ anonymity }) => anonymity === Anonymity.attributed);
    const firstIds = areKnown ? await firstIdsIn(this.em, engagement) : undefined;
    return {
      before: rounds[0]!,
      after: rounds[1]!,
      told: [under(firstIds, before), under(firstIds, after)],
      seed: (seedOf(ids[0]) ^ seedOf(ids[1])) & 0x7fff_ffff,
    };
  }
}

/** What moved between two rounds, and how each figure of it came about. */
@Resolver(() => RoundComparison)
export class RoundComparisonResolver {
  @ResolveField(() => ComparisonType, { complexity: 5_000, description: 'What moved, and what did not.' })
  moves(@Parent() { told: [before, after], seed }: RoundComparison): Comparison {
    return compareRounds(before, after, { seed });
  }

  @ResolveField(() => DerivationType, {
    complexity: 5_000,
    description: 'How one move came about, such as whole or dimension:network-readiness.',
  })
  derivation(
    @Parent() { told: [before, after], seed }: RoundComparison,
    @Args('figure', { description: 'The id of the figure.' }) figure: string,
  ): Derivation {
    return derivationIn(languageHere(), comparisonDerivation(before, after, figure, { seed }));
  }
}

function dayOf({ round }: ToldRound): string {
  return (closedAtOf(round) ?? new Date()).toISOString();
}
