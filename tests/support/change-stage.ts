import { randomUUID } from 'node:crypto';
import { sqlAsDatabaseOwner } from './direct-sql.ts';
import type { Cast } from './portal.ts';

/** Somebody whom a rollout reaches, as a test needs them. */
export interface StagedPerson {
  readonly name?: string;
  readonly email?: string | null;
  readonly language?: 'en' | 'de';
  readonly groups?: readonly string[];
  readonly roles?: readonly string[];
  readonly site?: string | null;
}

/** Puts people into an engagement, past the API and in one statement, and gives each one's id and the token of their link. */
export async function stagePeople(
  { running, workspace }: Cast,
  engagement: string,
  people: readonly StagedPerson[],
): Promise<{ readonly id: string; readonly token: string }[]> {
  const rows = people.map((person, place) => ({
    id: randomUUID(),
    name: person.name ?? `Person ${place + 1}`,
    email: person.email ?? null,
    language: person.language ?? 'en',
    groups: person.groups ?? ['everybody'],
    roles: person.roles ?? [],
    site: person.site ?? null,
  }));
  await sqlAsDatabaseOwner(
    running.portal,
    `insert into affected_person (id, workspace_id, engagement_id, name, email, language, groups, roles, site, version, updated_by, updated_at)
     select id, $1, $2, name, email, language, groups, roles, site, 1, 'A test', now()
     from jsonb_to_recordset($3::jsonb) as person (id uuid, name text, email text, language text, groups text[], roles text[], site text)`,
    [workspace, engagement, JSON.stringify(rows)],
  );
  const { links } = running.portal.parts;
  return rows.map(({ id }) => ({
    id,
    token: links.token({ kind: 'person', workspaceId: workspace, personId: id, linkIssue: 1 }),
  }));
}

/** Opens an address of the people side past the API, and gives its token. */
export async function stageChangeLink(
  { running, workspace }: Cast,
  engagement: string,
  { kind, subject }: { readonly kind: 'pulse' | 'policy' | 'feedback'; readonly subject: string },
): Promise<string> {
  const id = randomUUID();
  await sqlAsDatabaseOwner(
    running.portal,
    `insert into change_link (id, workspace_id, engagement_id, kind, subject, opened_by, opened_at) values ($1, $2, $3, $4, $5, 'A test', now())`,
    [id, workspace, engagement, kind, subject],
  );
  return running.portal.parts.links.token({
    kind: 'changeLink',
    workspaceId: workspace,
    changeLinkId: id,
    linkIssue: 1,
  });
}

/** Says something past the API, and gives its id and the token by which its giver comes back. */
export async function stageFeedback(
  { running, workspace }: Cast,
  engagement: string,
): Promise<{ readonly id: string; readonly token: string }> {
  const id = randomUUID();
  const handling = { theme: null, state: 'new', answer: null, task: null, group: null };
  await sqlAsDatabaseOwner(
    running.portal,
    `insert into feedback (id, workspace_id, engagement_id, text, given_on, sent_as, handling) values ($1, $2, $3, 'Too slow', '2026-11-01', $4, $5)`,
    [id, workspace, engagement, randomUUID(), JSON.stringify(handling)],
  );
  return {
    id,
    token: running.portal.parts.links.token({
      kind: 'feedbackGiver',
      workspaceId: workspace,
      feedbackId: id,
      linkIssue: 1,
    }),
  };
}
