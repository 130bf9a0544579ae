import type { EntityManager } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { beginWith } from '../database/begin-with.ts';
import type { Access } from './access.ts';
import type { EngagementRole } from '../workspace/engagement-member.entity.ts';
import { type Act, allows } from './rights.ts';

/** What the policies are told; names without their `app.` prefix. */
export interface PolicySettings {
  readonly workspace?: string | undefined;
  readonly user?: string | undefined;
  readonly role?: string | undefined;
  readonly members?: string | undefined;
  readonly engagements?: string | undefined;
  /** Engagements whose facts may be edited. */
  readonly editable?: string | undefined;
  /** Engagements whose rounds may be written. */
  readonly runs?: string | undefined;
  /** Engagements in which single people's answers may be read. */
  readonly answers?: string | undefined;
  /** Engagements to whose things cases may be attached. */
  readonly cites?: string | undefined;
  /** Engagements whose choosing may be edited. */
  readonly selects?: string | undefined;
  /** Engagements in which decisions may be recorded. */
  readonly decides?: string | undefined;
  /** Engagements whose business cases and capacity models may be written. */
  readonly calculates?: string | undefined;
  /** Engagements whose plans may be written. */
  readonly plans?: string | undefined;
  /** Engagements in which what is done for the people may be written. */
  readonly changes?: string | undefined;
  /** Engagements whose policies may be approved. */
  readonly approves?: string | undefined;
  /** Engagements whose figures may be written. */
  readonly measures?: string | undefined;
  /** Engagements whose goals, and what serves them, may be written. */
  readonly goals?: string | undefined;
  /** Engagements whose weighings may be written. */
  readonly weighs?: string | undefined;
  readonly respondent?: string | undefined;
  /** Who weighs goals by a link. */
  readonly participant?: string | undefined;
  /** Whom the rollout reaches, by their personal link. */
  readonly person?: string | undefined;
  /** An open address of the people side. */
  readonly changeLink?: string | undefined;
  /** What somebody said, whose receipt they hold. */
  readonly feedback?: string | undefined;
  /** The engagement of that receipt, once it was read: what was answered there may be seen. */
  readonly feedbackOf?: string | undefined;
  /** The weighing whose answers that person may see, once it is in its together phase. */
  readonly weighing?: string | undefined;
  readonly round?: string | undefined;
  readonly invitation?: string | undefined;
  /** The hash of the API key that a request carries, while it is looked up. */
  readonly key?: string | undefined;
  /** 'on' for whoever carries letters, and sees those that are due in every workspace. */
  readonly postman?: string | undefined;
  /** 'on' for whoever asks the servers of feeds, and sees those that are due in every workspace. */
  readonly poller?: string | undefined;
  /** 'on' for whoever carries deliveries to webhooks, and sees those that are due in every workspace. */
  readonly courier?: string | undefined;
  /** 'on' for whoever looks, before any workspace is told, which ones want people forgotten. */
  readonly keeper?: string | undefined;
  /** The subjects, by id, that are being taken out of the audit trail. */
  readonly erasing?: string | undefined;
}

/** Tells the open transaction, and it alone, who asks. */
export async function tellPolicies(em: EntityManager, settings: PolicySettings): Promise<void> {
  const sql = telling(em, settings);
  if (sql !== undefined) await (em as SqlEntityManager).execute(sql);
}

/** Begins a transaction that knows from the start who asks. */
export async function beginTold(em: EntityManager, settings: PolicySettings): Promise<void> {
  const sql = telling(em, settings);
  if (sql === undefined) return em.begin();
  if (!(await beginWith(sql, () => em.begin()))) await (em as SqlEntityManager).execute(sql);
}

function telling(em: EntityManager, settings: PolicySettings): string | undefined {
  const told = Object.entries(settings).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (told.length === 0) return undefined;
  const calls = told.map(() => 'set_config(?, ?, true)').join(', ');
  const values = told.flatMap(([name, value]) => [`app.${name}`, value]);
  return em.getPlatform().formatQuery(`select ${calls}`, values);
}

/** What the policies must know about somebody. */
export function policySettings(access: Access): PolicySettings {
  switch (access.kind) {
    case 'stranger':
      return {};
    case 'respondent':
      return { workspace: access.workspaceId, respondent: access.respondentId };
    case 'participant':
      return { workspace: access.workspaceId, participant: access.participantId };
    case 'openLink':
      return { workspace: access.workspaceId, round: access.roundId };
    case 'person':
      return { workspace: access.workspaceId, person: access.personId };
    case 'changeLink':
      return { workspace: access.workspaceId, changeLink: access.changeLinkId };
    case 'feedbackGiver':
      return { workspace: access.workspaceId, feedback: access.feedbackId };
    case 'member': {
      const engagements = [...access.engagements];
      return {
        workspace: access.workspaceId,
        user: access.userId,
        role: access.role,
        members: access.memberIds.join(','),
        engagements: engagements.map(([id]) => id).join(','),
        ...listsOf(engagements),
      };
    }
  }
}

/** In which engagements somebody may do what, for the policies that ask. */
function listsOf(engagements: readonly (readonly [string, EngagementRole])[]): PolicySettings {
  return {
    editable: idsWhere(engagements, ['engagement.edit']),
    runs: idsWhere(engagements, ['round.run', 'round.quick']),
    answers: idsWhere(engagements, ['answers.read']),
    cites: idsWhere(engagements, ['citation.write']),
    selects: idsWhere(engagements, ['selection.edit']),
    decides: idsWhere(engagements, ['decision.record']),
    calculates: idsWhere(engagements, ['case.edit']),
    plans: idsWhere(engagements, ['plan.edit']),
    changes: idsWhere(engagements, ['change.edit']),
    approves: idsWhere(engagements, ['policy.approve']),
    measures: idsWhere(engagements, ['metrics.edit']),
    goals: idsWhere(engagements, ['goal.edit']),
    weighs: idsWhere(engagements, ['weighing.run']),
  };
}

function idsWhere(engagements: readonly (readonly [string, EngagementRole])[], acts: readonly Act[]): string {
  return engagements
    .filter(([, role]) => acts.some((act) => allows(act, [role])))
    .map(([id]) => id)
    .join(',');
}
