import type { EntityManager } from '@mikro-orm/postgresql';
import { latestBank } from '@peerway/assessment/content';
import { v7 } from 'uuid';
import { keepSampleAlignment } from '../../alignment/keep-sample-alignment.ts';
import { keepSampleCase } from '../../business-case/keep-sample-case.ts';
import { keepSampleChange } from '../../change/keep-sample-change.ts';
import { keepSampleMetrics } from '../../metrics/keep-sample-metrics.ts';
import { keepSamplePlan } from '../../rollout/keep-sample-plan.ts';
import { keepSampleSelection } from '../../use-cases/keep-sample-selection.ts';
import { record } from '../../operations/record.ts';
import { Engagement } from '../../workspace/engagement.entity.ts';
import { askedInSample, drawAnswers } from './draw-answers.ts';
import {
  sampleContent,
  type SampleCitation,
  type SampleContent,
  type SampleMilestone,
  type SampleRound,
} from './sample-content.ts';

const day = 86_400_000;

/**
 * Adds the sample engagement to a workspace, unless it is there: one statement for each kind of thing, and one audit entry for
 * all of it.
 */
export async function addSample(em: EntityManager, workspaceId: string): Promise<Engagement> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 3)) is null as held`, [workspaceId]);
  const present = await em.findOne(Engagement, { workspaceId, sample: true }, { orderBy: { id: 'asc' } });
  if (present) return present;
  const content = sampleContent();
  const now = new Date();
  const engagementId = await keepOrganization(em, workspaceId, content);
  const place = { workspaceId, engagementId, now };
  const kept = new Map<string, string>();
  for (const round of content.rounds)
    kept.set(round.name, await keepRound(em, round, { ...place, followsId: kept.get(round.follows ?? '') ?? null }));
  await keepMilestones(em, content.milestones, { ...place, rounds: kept });
  await keepCitations(em, content.citations, place);
  await keepSampleAlignment(em, content.alignment, place);
  await keepSampleSelection(em, place);
  await keepSampleCase(em, place);
  await keepSamplePlan(em, place);
  await keepSampleChange(em, place);
  await keepSampleMetrics(em, place);
  await record(em, {
    workspaceId,
    engagementId,
    subject: 'Sample',
    subjectId: engagementId,
    after: { organization: content.organization.name, engagement: content.engagement.name },
  });
  return em.findOneOrFail(Engagement, { id: engagementId });
}

async function keepOrganization(em: EntityManager, workspaceId: string, content: SampleContent): Promise<string> {
  const organizationId = v7();
  const { organization, engagement, inventory } = content;
  await em.execute(
    `insert into organization (id, workspace_id, name, profile, sample, created_at) values (?, ?, ?, ?::jsonb, true, now())`,
    [organizationId, workspaceId, organization.name, JSON.stringify(organization.profile)],
  );
  await em.execute(
    `insert into inventory_row (workspace_id, organization_id, fact, entry, saved_at)
     select ?::uuid, ?::uuid, entry ->> 'fact', entry, now() from jsonb_array_elements(?::jsonb) entry`,
    [workspaceId, organizationId, JSON.stringify(inventory)],
  );
  const engagementId = v7();
  await em.execute(
    `insert into engagement (id, workspace_id, organization_id, name, aim, sample, created_at) values (?, ?, ?, ?, ?, true, now())`,
    [engagementId, workspaceId, organizationId, engagement.name, engagement.aim],
  );
  return engagementId;
}

/** Whose sample it is, and today. */
export interface SamplePlace {
  readonly workspaceId: string;
  readonly engagementId: string;
  readonly now: Date;
}

/** The day that lies so many days from another one. */
function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * day);
}

async function keepRound(
  em: EntityManager,
  round: SampleRound,
  place: SamplePlace & { readonly followsId: string | null },
): Promise<string> {
  const roundId = seededId(round.seed);
  const ends = daysFrom(place.now, round.closesInDays);
  await em.execute(
    `insert into round (id, workspace_id, engagement_id, name, bank_version, kind, state, anonymity, asked, closes_on, closed_at, created_at, follows_id)
     values (?, ?, ?, ?, ?, 'full', ?, ?, ?::jsonb, ?, ?, ?, ?)`,
    [
      roundId,
      place.workspaceId,
      place.engagementId,
      round.name,
      latestBank.version,
      round.state,
      round.anonymity,
      JSON.stringify(askedInSample(round)),
      ends.toISOString().slice(0, 10),
      round.state === 'closed' ? ends : null,
      daysFrom(place.now, -round.openedDaysAgo),
      place.followsId,
    ],
  );
  await keepPeople(em, round, { ...place, roundId });
  return roundId;
}

async function keepMilestones(
  em: EntityManager,
  milestones: readonly SampleMilestone[],
  { workspaceId, engagementId, now, rounds }: SamplePlace & { readonly rounds: ReadonlyMap<string, string> },
): Promise<void> {
  const rows = milestones.map(({ name, daysAgo, round }) => ({
    id: v7(),
    name,
    day: daysFrom(now, -daysAgo).toISOString().slice(0, 10),
    round_id: rounds.get(round ?? '') ?? null,
  }));
  await em.execute(
    `insert into milestone (id, workspace_id, engagement_id, round_id, name, day, version, created_at)
     select id, ?::uuid, ?::uuid, round_id, name, day, 1, now()
     from jsonb_to_recordset(?::jsonb) as one (id uuid, name text, day text, round_id uuid)`,
    [workspaceId, engagementId, JSON.stringify(rows)],
  );
}

async function keepCitations(
  em: EntityManager,
  citations: readonly SampleCitation[],
  { workspaceId, engagementId }: SamplePlace,
): Promise<void> {
  const rows = citations.map((citation) => ({ id: v7(), ...citation }));
  await em.execute(
    `insert into citation (id, workspace_id, engagement_id, case_id, about, name, note, stance, created_by, created_at)
     select id, ?::uuid, ?::uuid, "case", about, name, note, stance, 'Peerway', now()
     from jsonb_to_recordset(?::jsonb) as one (id uuid, "case" text, about text, name text, note text, stance text)`,
    [workspaceId, engagementId, JSON.stringify(rows)],
  );
}

async function keepPeople(
  em: EntityManager,
  round: SampleRound,
  place: SamplePlace & { readonly roundId: string },
): Promise<void> {
  const created = daysFrom(place.now, -round.openedDaysAgo);
  const people = drawAnswers(latestBank, round).map((person, index) => {
    const answeredAt = daysFrom(created, 1 + (index % 4));
    const { audience, place: nth, name, answers } = person;
    return {
      row: {
        id: v7(),
        audience,
        place: nth,
        name,
        created_at: created,
        started_at: answers.length > 0 ? answeredAt : null,
        finished_at: person.isFinished ? answeredAt : null,
      },
      answers,
    };
  });
  const of = [place.workspaceId, place.engagementId, place.roundId];
  await em.execute(
    `insert into respondent (id, workspace_id, engagement_id, round_id, audience, place, name, started_at, finished_at, created_at)
     select id, ?::uuid, ?::uuid, ?::uuid, audience, place, name, started_at, finished_at, created_at
     from jsonb_to_recordset(?::jsonb) as person (id uuid, audience text, place int, name text,
       started_at timestamptz, finished_at timestamptz, created_at timestamptz)`,
    [...of, JSON.stringify(people.map(({ row }) => row))],
  );
  const answers = people.flatMap(({ row, answers: own }) =>
    own.map((one) => ({ ...one, id: row.id, saved_at: row.started_at })),
  );
  await em.execute(
    `insert into answer (workspace_id, engagement_id, round_id, respondent_id, question, state, level, note, saved_at)
     select ?::uuid, ?::uuid, ?::uuid, id, question, state, level, note, saved_at
     from jsonb_to_recordset(?::jsonb) as one (id uuid, question text, state text, level smallint, note text, saved_at timestamptz)`,
    [...of, JSON.stringify(answers)],
  );
}

/** A fresh id that ends in a seed: the figures of the sample are then the same in every workspace. */
function seededId(seed: number): string {
  return v7().slice(0, -8) + seed.toString(16).padStart(8, '0');
}
