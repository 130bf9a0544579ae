import { ChangeSetType, type ChangeSet, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import { actorOf } from './actor.ts';
import { AuditEntry } from './audit-entry.entity.ts';

/** What the trail never repeats: the auth library's own rows, itself, and answers, question banks, cases, what is chosen and webhooks, which write their own entry. */
const untraced = new Set(
  ['User', 'Account', 'Session', 'AuditEntry', 'StoredAnswer', 'OwnBank', 'Evidence'].concat([
    'OwnCase',
    'CaseCorrection',
    'OwnUseCase',
    'SavedSelection',
    'RecordedFinding',
    'RecordedScore',
    'SavedPlatformChoice',
    'DecisionRecord',
    'SavedBusinessCase',
    'SavedCapacityModel',
    'ApprovedCase',
    'SavedPlan',
    'SavedTask',
    'SavedRisk',
    'SavedGate',
    'GateChange',
    'Baseline',
    'TaskComment',
    'TaskFile',
    'Notice',
    'NoticeChoice',
    'SavedChangePart',
    'SavedMetricsPart',
    'Webhook',
    'Feedback',
    'PolicyVersion',
  ]),
);
/** Never in the trail: secrets, and what the entry says already. */
const omitted = new Set(['tokenHash', 'logo', 'password', 'id', 'workspaceId', 'createdAt', 'version']);

/**
 * Writes one audit row for every row the application writes, in the same transaction.
 *
 * It hangs on the flush so that no mutation can forget it; what is written by hand-made SQL records itself with `record`.
 */
export class AuditTrail implements EventSubscriber {
  onFlush({ uow, em }: FlushEventArgs): void {
    for (const change of uow.getChangeSets()) {
      if (untraced.has(change.meta.className)) continue;
      const entry = entryFor(change, actorOf(em));
      em.persist(entry);
      uow.computeChangeSet(entry);
    }
  }
}

function entryFor(change: ChangeSet<object>, actor: ReturnType<typeof actorOf>): AuditEntry {
  const row = change.entity as {
    id?: string;
    workspaceId?: string;
    engagementId?: string | null;
    engagement?: { id: string };
    organizationId?: string;
  };
  const entry = new AuditEntry();
  const isWorkspace = change.meta.className === 'Workspace';
  const isEngagement = change.meta.className === 'Engagement';
  entry.workspaceId = (isWorkspace ? row.id : row.workspaceId) ?? '';
  entry.engagementId = (isEngagement ? row.id : (row.engagementId ?? row.engagement?.id)) ?? null;
  entry.actor = actor.name;
  entry.actorUserId = actor.userId;
  entry.action = actor.action;
  entry.subject = change.meta.className === 'InventoryRow' ? 'InventoryEntry' : change.meta.className;
  entry.subjectId = row.id ?? row.organizationId ?? '';
  const isNew = change.type === ChangeSetType.CREATE;
  const isGone = change.type === ChangeSetType.DELETE || change.type === ChangeSetType.DELETE_EARLY;
  const changed = Object.keys(change.payload);
  entry.before = isNew ? null : shown(change.originalEntity ?? {}, isGone ? undefined : changed);
  entry.after = isGone ? null : shown(change.payload, undefined);
  return entry;
}

function shown(values: object, only: readonly string[] | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([key]) => !omitted.has(key) && (!only || only.includes(key))),
  );
}
