import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { fieldsTold } from '../rollout/keyed-edit.ts';
import type { ChangeEdit } from './change-edit.ts';
import { type ChangePartKind, SavedChangePart } from './change-part.entity.ts';
import { type ChangePart, changePartSchemas, mostParts } from './change-part-schemas.ts';
import { heldChange } from './held-change.ts';
import { refusePulseEdits } from './refuse-pulse-edits.ts';
import { refuseSentEdits } from './refuse-sent-edits.ts';

/** What edits came to. */
export interface ChangeEditResult {
  readonly saved: readonly { readonly kind: ChangePartKind; readonly id: string; readonly version: number }[];
  readonly removed: readonly { readonly kind: ChangePartKind; readonly id: string }[];
}

/**
 * Adds, changes and removes parts of the people side, all of them or none. Sent again it changes nothing.
 * @throws DomainError CONFLICT with the parts that somebody else changed; TOO_MANY_PARTS; PULSE_ANSWERED, PULSE_OVER; MESSAGE_OUT.
 */
export async function editChange(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, edits: given }: { readonly engagement: string; readonly edits: readonly ChangeEdit[] },
): Promise<ChangeEditResult> {
  const { workspaceId } = await heldChange(em, engagement);
  const edits = [...new Map(given.map((edit) => [placeOf(edit.kind, edit.id), asKept(edit)])).values()];
  const rows = await keptOf(em, engagement, edits);
  const open = edits.filter((edit) => !isDeepStrictEqual(partOf(rows.get(placeOf(edit.kind, edit.id))), edit.part));
  refuseStale(open, rows);
  const told = open.map((edit) => ({ edit, was: partOf(rows.get(placeOf(edit.kind, edit.id))) }));
  await refusePulseEdits(em, engagement, told);
  await refuseSentEdits(em, engagement, told);
  for (const { kind, id, part } of open) {
    const at = placeOf(kind, id);
    const row = rows.get(at);
    const updated = { content: part, updatedBy: name, updatedAt: new Date() };
    if (part === null) {
      if (row) em.remove(row);
      rows.delete(at);
    } else if (row) em.assign(row, { ...updated, version: row.version + 1 });
    else {
      const fresh = { workspaceId, engagementId: engagement, kind, key: id, version: 1, ...updated };
      rows.set(at, em.create(SavedChangePart, fresh, { persist: true }));
    }
  }
  await em.flush();
  await refuseTooMany(em, engagement, new Set(open.map(({ kind }) => kind)));
  for (const { edit, was } of told)
    await record(em, {
      ...{ workspaceId, engagementId: engagement, subject: subjectOf(edit.kind), subjectId: edit.id },
      ...fieldsTold(was, edit.part),
    });
  return {
    saved: [...rows.values()].map(({ kind, key, version }) => ({ kind, id: key, version })),
    removed: edits.filter(({ part }) => part === null).map(({ kind, id }) => ({ kind, id })),
  };
}

const placeOf = (kind: ChangePartKind, id: string): string => `${kind} ${id}`;
/** What the trail calls a part, and what live updates tell of. */
const subjectOf = (kind: ChangePartKind): string => `Change${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;

async function keptOf(
  em: EntityManager,
  engagementId: string,
  edits: readonly ChangeEdit[],
): Promise<Map<string, SavedChangePart>> {
  if (edits.length === 0) return new Map();
  const kinds = [...new Set(edits.map(({ kind }) => kind))];
  const wanted = kinds.map((kind) => ({
    kind,
    key: { $in: edits.filter((edit) => edit.kind === kind).map(({ id }) => id) },
  }));
  const rows = await em.find(SavedChangePart, { engagementId, $or: wanted }, { refresh: true });
  return new Map(rows.map((row) => [placeOf(row.kind, row.key), row]));
}

/** As the database gives it back: it knows no negative zero. */
function asKept(edit: ChangeEdit): ChangeEdit {
  const part = edit.part && changePartSchemas[edit.kind].parse(JSON.parse(JSON.stringify(edit.part)));
  return { ...edit, part };
}

function partOf(row: SavedChangePart | undefined): ChangePart | null {
  return row ? changePartSchemas[row.kind].parse(row.content) : null;
}

/** How many parts one refusal tells of, one by one. */
const mostTold = 20;

function refuseStale(edits: readonly ChangeEdit[], rows: ReadonlyMap<string, SavedChangePart>): void {
  const rowOf = ({ kind, id }: ChangeEdit): SavedChangePart | undefined => rows.get(placeOf(kind, id));
  const stale = edits.filter((edit) => (rowOf(edit)?.version ?? 0) !== edit.version);
  if (stale.length === 0) return;
  const conflicts = stale.slice(0, mostTold).map((edit) => ({
    kind: edit.kind,
    id: edit.id,
    version: rowOf(edit)?.version ?? 0,
    current: partOf(rowOf(edit)),
  }));
  throw new DomainError(
    'CONFLICT',
    'Somebody else changed this meanwhile. Look at their version and save yours again.',
    { conflicts, current: conflicts[0]?.current ?? {}, yours: stale[0]?.part ?? {} },
  );
}

async function refuseTooMany(
  em: EntityManager,
  engagementId: string,
  kinds: ReadonlySet<ChangePartKind>,
): Promise<void> {
  if (kinds.size === 0) return;
  const counts = await em.execute<{ kind: ChangePartKind; count: number }[]>(
    'select kind, count(*)::int as count from change_part where engagement_id = ? group by kind',
    [engagementId],
  );
  const over = counts.find(({ kind, count }) => kinds.has(kind) && count > mostParts[kind]);
  if (!over) return;
  throw new DomainError(
    'TOO_MANY_PARTS',
    `There can be at most ${mostParts[over.kind]} of these; this would make ${over.count}. Remove some first.`,
    { kind: over.kind },
  );
}
