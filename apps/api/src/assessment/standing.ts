import type { EntityManager } from '@mikro-orm/postgresql';
import type { Readiness } from '@peerway/assessment';
import { OrganizationProfile } from '@peerway/organization';
import DataLoader from 'dataloader';
import type { MemberAccess } from '../access/access.ts';
import { perOperation } from '../graphql/per-operation.ts';
import { isBlurred } from './blurred-result.ts';
import { mayHere } from './rights-here.ts';
import { hasResult, roundReadiness, type ScoredRound, seenRound } from './round-readiness.ts';
import type { Round } from './round.entity.ts';
import { stateOf } from './round-state.ts';

/** A round with how many take part in it. */
export type CountedRound = ScoredRound &
  Pick<Round, 'name' | 'openLinkIssue'> & {
    readonly invited: number;
    readonly started: number;
    readonly finished: number;
  };

/** Everything that says how far an engagement has come. */
export interface Standing {
  readonly engagementId: string;
  readonly organizationId: string;
  readonly profile: OrganizationProfile;
  /** How many facts of the inventory somebody has looked at, known or not. */
  readonly factsLookedAt: number;
  /** Newest first. */
  readonly rounds: readonly CountedRound[];
}

/** What the newest round that has something to say says. */
export interface LatestResult {
  readonly round: CountedRound;
  readonly readiness: Readiness;
}

interface Loaders {
  readonly standings: DataLoader<string, Standing>;
  readonly results: DataLoader<string, LatestResult | null>;
}

const loaders = new WeakMap<EntityManager, Loaders>();

/** How far an engagement has come; one statement for all engagements that one operation asks about. */
export function standingOf(em: EntityManager, access: MemberAccess, engagementId: string): Promise<Standing> {
  return loadersOf(em, access).standings.load(engagementId);
}

/** The latest result of an engagement; null as long as nobody has answered, or while an anonymous round is open. */
export function latestResult(
  em: EntityManager,
  access: MemberAccess,
  engagementId: string,
): Promise<LatestResult | null> {
  return loadersOf(em, access).results.load(engagementId);
}

/**
 * The latest result as those see it who may read single answers, whoever asks: what is told of it must be no figure, only
 * whether it is another one than before.
 */
export function wholeResult(em: EntityManager, engagementId: string): Promise<LatestResult | null> {
  return wholeLoadersOf(em).results.load(engagementId);
}

/** How far an engagement has come, as those see it who may read single answers; see `wholeResult`. */
export function wholeStanding(em: EntityManager, engagementId: string): Promise<Standing> {
  return wholeLoadersOf(em).standings.load(engagementId);
}

const wholeLoadersOf = perOperation((em) => loadersFor(em, (standing) => standing));

/** One operation, one entity manager, one member: what is kept here is kept for all three. */
function loadersOf(em: EntityManager, access: MemberAccess): Loaders {
  const context = em.getContext() as EntityManager;
  const known = loaders.get(context);
  if (known) return known;
  const made = loadersFor(context, (standing) => seenStanding(standing, access));
  loaders.set(context, made);
  return made;
}

function loadersFor(context: EntityManager, seen: (standing: Standing) => Standing): Loaders {
  const standings = new DataLoader(async (ids: readonly string[]) => (await readStandings(context, ids)).map(seen));
  const results = new DataLoader(async (ids: readonly string[]) => {
    const found: (LatestResult | null)[] = [];
    for (const id of ids) {
      const round = resultRound((await standings.load(id)).rounds);
      const isShown = round && !(await isBlurred(context, round));
      found.push(isShown ? { round, readiness: await roundReadiness(context, round) } : null);
    }
    return found;
  });
  return { standings, results };
}

/** The round to go by: a full one before a short one, a closed one before one under way, the newest of these. */
export function resultRound(rounds: readonly CountedRound[]): CountedRound | undefined {
  const told = rounds.filter((round) => hasResult(round) && round.started > 0);
  const rank = (round: CountedRound): number =>
    (round.kind === 'full' ? 2 : 0) + (stateOf(round) === 'closed' || round.kind === 'quick' ? 1 : 0);
  return told.reduce<CountedRound | undefined>(
    (best, round) => (best === undefined || rank(round) > rank(best) ? round : best),
    undefined,
  );
}

function seenStanding(standing: Standing, access: MemberAccess): Standing {
  const seesPeople = mayHere(access, 'answers.read', standing.engagementId);
  return { ...standing, rounds: standing.rounds.map((round) => ({ ...round, ...seenRound(round, seesPeople) })) };
}

interface StandingRow extends Omit<CountedRound, 'id' | 'closedAt' | 'reopenedAt'> {
  readonly id: string | null;
  readonly closedAt: Date | string | null;
  readonly reopenedAt: Date | string | null;
  readonly engagementId: string;
  readonly organizationId: string;
  readonly profile: unknown;
  readonly factsLookedAt: number;
}

async function readStandings(em: EntityManager, engagements: readonly string[]): Promise<Standing[]> {
  const rows = await em.execute<StandingRow[]>(
    `select engagement.id as "engagementId", organization.id as "organizationId", organization.profile,
       (select count(*)::int from inventory_row where inventory_row.organization_id = organization.id) as "factsLookedAt",
       round.id, round.name, round.version, round.state, round.kind, round.anonymity, round.asked, round.bank_version as "bankVersion",
       round.closes_on as "closesOn", round.closed_at as "closedAt", round.reopened_at as "reopenedAt", round.open_link_issue as "openLinkIssue",
       round.only_questions as "onlyQuestions",
       counts.invited, counts.started, counts.finished
     from engagement join organization on organization.id = engagement.organization_id
     left join round on round.engagement_id = engagement.id
     left join lateral (
       select count(*)::int as invited, count(started_at)::int as started, count(finished_at)::int as finished
       from respondent where respondent.engagement_id = engagement.id and respondent.round_id = round.id
     ) counts on true
     where engagement.id in (?) order by round.id desc`,
    [[...engagements]],
  );
  const byEngagement = Map.groupBy(rows, ({ engagementId }) => engagementId);
  return engagements.map((id) => standingFrom(id, byEngagement.get(id) ?? []));
}

function standingFrom(engagementId: string, rows: readonly StandingRow[]): Standing {
  const [first] = rows;
  if (!first) throw new RangeError('an engagement that was read is not there');
  return {
    engagementId,
    organizationId: first.organizationId,
    profile: OrganizationProfile.parse(first.profile),
    factsLookedAt: first.factsLookedAt,
    rounds: rows.flatMap(({ id, closedAt, reopenedAt, ...round }) =>
      id === null ? [] : [{ ...round, id, closedAt: dateOf(closedAt), reopenedAt: dateOf(reopenedAt) }],
    ),
  };
}

function dateOf(value: Date | string | null): Date | null {
  return value === null ? null : new Date(value);
}
