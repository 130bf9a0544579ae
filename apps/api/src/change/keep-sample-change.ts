import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Policy } from '@peerway/change';
import { v5, v7 } from 'uuid';
import { dayAfter, sampleStart } from '../rollout/sample-plan.ts';
import type { SelectionPlace } from '../use-cases/keep-sample-selection.ts';
import { policyHash } from './approve-policy.ts';
import { ChangeLink } from './change-link.entity.ts';
import { SavedChangePart } from './change-part.entity.ts';
import { drawPulse } from './draw-pulse.ts';
import { changeContext } from './opened-change.ts';
import { PolicyVersion } from './policy-version.entity.ts';
import { sampleParts } from './sample-change-parts.ts';
import { sampleChange } from './sample-change.ts';

const sampleBy = 'Peerway';
const day = 86_400_000;

/**
 * Keeps the people side of the sample engagement, after its plan: messages and courses are proposed from it as for any other, and some
 * of them taken over. What people did is drawn or stated in its file; everybody in it is made up.
 */
export async function keepSampleChange(em: EntityManager, place: SelectionPlace): Promise<void> {
  const { workspaceId, engagementId, now } = place;
  const of = { workspaceId, engagementId };
  const parts = sampleParts(await changeContext(em, engagementId), sampleStart(now));
  const edited = { version: 1, updatedBy: sampleBy, updatedAt: now };
  for (const { kind, part } of parts)
    em.create(SavedChangePart, { ...of, kind, key: part.id, content: part, ...edited }, { persist: true });
  const policies = parts.filter(({ kind }) => kind === 'policy').map(({ part }) => Policy.parse(part));
  const published = keepVersions(em, place, policies).find(({ publishedAt }) => publishedAt !== null);
  keepLinks(em, place);
  await em.flush();
  await keepPeople(em, place, published);
  await keepPulses(em, place);
  await keepFeedback(em, place);
}

/** The feedback channel is open, and so are the pulses that anybody may answer. */
function keepLinks(em: EntityManager, { workspaceId, engagementId, now }: SelectionPlace): void {
  const opened = { workspaceId, engagementId, linkIssue: 1, openedBy: sampleBy, openedAt: now, closedAt: null };
  const pulses = sampleChange.pulses.filter(({ takesOpenLink }) => takesOpenLink);
  em.create(ChangeLink, { ...opened, kind: 'feedback', subject: 'feedback' }, { persist: true });
  for (const { id } of pulses) em.create(ChangeLink, { ...opened, kind: 'pulse', subject: id }, { persist: true });
}

function keepVersions(
  em: EntityManager,
  { workspaceId, engagementId, now }: SelectionPlace,
  policies: readonly Policy[],
): PolicyVersion[] {
  const ago = (days: number): Date => new Date(now.getTime() - days * day);
  return sampleChange.policies.versions.map(({ policy: id, approvedBy, approvedDaysAgo, publishedDaysAgo }) => {
    const content = policies.find((each) => each.id === id)!;
    const isPublished = publishedDaysAgo !== null;
    const said = { writtenBy: sampleBy, approvedBy, approvedAt: ago(approvedDaysAgo), withdrawnAt: null };
    return em.create(
      PolicyVersion,
      {
        ...{ workspaceId, engagementId, policy: id, number: 1, content, hash: policyHash(content, 1), ...said },
        ...{ isEditorial: false, concerns: [], publishedBy: isPublished ? approvedBy : null },
        publishedAt: isPublished ? ago(publishedDaysAgo) : null,
      },
      { persist: true },
    );
  });
}

/** The people by name, what they signed and what they finished; one statement for each. */
async function keepPeople(
  em: EntityManager,
  { workspaceId, engagementId, now }: SelectionPlace,
  published: PolicyVersion | undefined,
): Promise<void> {
  const of = [workspaceId, engagementId];
  const people = sampleChange.people.map((person) => ({ id: v7(), ...person }));
  await em.execute(
    `insert into affected_person (id, workspace_id, engagement_id, name, email, number, language, groups, roles, site, version, updated_by, updated_at)
     select id, ?::uuid, ?::uuid, name, email, number, language, groups, roles, site, 1, ?, now()
     from jsonb_to_recordset(?::jsonb) as person (id uuid, name text, email text, number text, language text, groups text[], roles text[], site text)`,
    [...of, sampleBy, JSON.stringify(people)],
  );
  const signed = people.filter(({ signedDaysAgo }) => signedDaysAgo !== null);
  await em.execute(
    `insert into acknowledgement (id, workspace_id, engagement_id, person_id, policy, version_id, language, hash, way, acknowledged_at)
     select gen_random_uuid(), ?::uuid, ?::uuid, id, ?, ?::uuid, language, ?, 'link', ?::timestamptz - make_interval(days => "signedDaysAgo")
     from jsonb_to_recordset(?::jsonb) as person (id uuid, language text, "signedDaysAgo" int)`,
    [...of, published?.policy, published?.id, published?.hash, now, JSON.stringify(published ? signed : [])],
  );
  const today = now.toISOString().slice(0, 10);
  const finished = people.flatMap(({ id, finished: own }) =>
    own.map(({ daysAgo, ...one }) => ({ id, ...one, on: dayAfter(today, -daysAgo) })),
  );
  await em.execute(
    `insert into completion (id, workspace_id, engagement_id, person_id, course, completed_on, way, score, recorded_by, recorded_at)
     select gen_random_uuid(), ?::uuid, ?::uuid, id, course, "on", 'recorded', score, ?, now()
     from jsonb_to_recordset(?::jsonb) as one (id uuid, course text, "on" text, score smallint)`,
    [...of, sampleBy, JSON.stringify(finished)],
  );
}

/** Turns and answers are two lists here as well; all came by the open address. */
async function keepPulses(em: EntityManager, { workspaceId, engagementId }: SelectionPlace): Promise<void> {
  const answers = sampleChange.pulses.flatMap((pulse) =>
    drawPulse(pulse).map((content) => ({ pulse: pulse.id, content })),
  );
  const rows = JSON.stringify(answers);
  await em.execute(
    `insert into pulse_turn (id, workspace_id, engagement_id, pulse, sent_as)
     select gen_random_uuid(), ?::uuid, ?::uuid, pulse, gen_random_uuid() from jsonb_to_recordset(?::jsonb) as one (pulse text)`,
    [workspaceId, engagementId, rows],
  );
  await em.execute(
    `insert into pulse_answer (id, workspace_id, engagement_id, pulse, content)
     select gen_random_uuid(), ?::uuid, ?::uuid, pulse, content from jsonb_to_recordset(?::jsonb) as one (pulse text, content jsonb)`,
    [workspaceId, engagementId, rows],
  );
}

async function keepFeedback(em: EntityManager, { workspaceId, engagementId, now }: SelectionPlace): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  const rows = sampleChange.feedback.map(({ daysAgo, ...said }) => {
    const sent = randomUUID();
    return { id: v5(sent, engagementId), sent, on: dayAfter(today, -daysAgo), ...said };
  });
  await em.execute(
    `insert into feedback (id, workspace_id, engagement_id, text, given_on, sent_as, handling)
     select id, ?::uuid, ?::uuid, text, "on", sent, handling
     from jsonb_to_recordset(?::jsonb) as one (id uuid, text text, "on" text, sent uuid, handling jsonb)`,
    [workspaceId, engagementId, JSON.stringify(rows)],
  );
}
