import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { record } from '../operations/record.ts';
import { fieldsTold } from '../rollout/keyed-edit.ts';
import { type EditedPart, type PartEdit, partOf, type PartStore, schemaOf } from './part-store.ts';
import type { SavedPart } from './saved-part.ts';

/** Edits of parts of an engagement, by whom, and what else may refuse them. */
export interface PartsEdited {
  readonly workspaceId: string;
  readonly engagementId: string;
  readonly by: string;
  readonly edits: readonly PartEdit[];
  readonly refuse: (edits: readonly EditedPart[]) => Promise<void>;
}

/** What edits came to. */
export interface PartsEditResult {
  readonly saved: readonly { readonly kind: string; readonly id: string; readonly version: number }[];
  readonly removed: readonly { readonly kind: string; readonly id: string }[];
}

/**
 * Adds, changes and removes parts, all of them or none. Sent again it changes nothing. Whoever calls holds the engagement.
 * @throws DomainError CONFLICT with the parts that somebody else changed; TOO_MANY_PARTS; whatever `refuse` throws.
 */
export async function editParts(em: EntityManager, store: PartStore, given: PartsEdited): Promise<PartsEditResult> {
  const { engagementId } = given;
  const edits = [...new Map(given.edits.map((edit) => [placeOf(edit), asKept(store, edit)])).values()];
  const rows = await keptOf(em, store, { engagementId, edits });
  const was = (edit: PartEdit) => partOf(store, rows.get(placeOf(edit)));
  const open = edits.filter((edit) => !isDeepStrictEqual(was(edit), edit.part));
  refuseStale(store, open, rows);
  const told = open.map((edit) => ({ edit, was: was(edit) }));
  await given.refuse(told);
  for (const edit of open) keep(em, store, { ...given, edit, rows });
  await em.flush();
  await refuseTooMany(em, store, { engagementId, kinds: new Set(open.map(({ kind }) => kind)) });
  for (const { edit, was } of told)
    await record(em, {
      ...{ workspaceId: given.workspaceId, engagementId, subject: subjectOf(store, edit.kind), subjectId: edit.id },
      ...fieldsTold(was, edit.part),
    });
  return {
    saved: [...rows.values()].map(({ kind, key, version }) => ({ kind, id: key, version })),
    removed: edits.filter(({ part }) => part === null).map(({ kind, id }) => ({ kind, id })),
  };
}

const placeOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`;
/** What the trail calls a part, and what live updates tell of. */
const subjectOf = ({ subject }: PartStore, kind: string): string =>
  `${subject}${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;

type Rows = Map<string, SavedPart>;

function keep(
  em: EntityManager,
  { entity }: PartStore,
  { workspaceId, engagementId, by, edit, rows }: PartsEdited & { readonly edit: PartEdit; readonly rows: Rows },
): void {
  const { kind, id, part } = edit;
  const row = rows.get(placeOf(edit));
  const updated = { content: part, updatedBy: by, updatedAt: new Date() };
  if (part === null) {
    if (row) em.remove(row);
    rows.delete(placeOf(edit));
  } else if (row) em.assign(row, { ...updated, version: row.version + 1 });
  else {
    const fresh = { workspaceId, engagementId, kind, key: id, version: 1, ...updated };
    rows.set(placeOf(edit), em.create(entity, fresh, { persist: true }));
  }
}

async function keptOf(
  em: EntityManager,
  { entity }: PartStore,
  { engagementId, edits }: { readonly engagementId: string; readonly edits: readonly PartEdit[] },
): Promise<Rows> {
  if (edits.length === 0) return new Map();
  const kinds = [...new Set(edits.map(({ kind }) => kind))];
  const wanted = kinds.map((kind) => ({
    kind,
    key: { $in: edits.filter((edit) => edit.kind === kind).map(({ id }) => id) },
  }));
  const rows = await em.find(entity, { engagementId, $or: wanted }, { refresh: true });
  return new Map(rows.map((row) => [placeOf({ kind: row.kind, id: row.key }), row]));
}

/** As the database gives it back: it knows no negative zero. */
function asKept(store: PartStore, edit: PartEdit): PartEdit {
  return { ...edit, part: edit.part && schemaOf(store, edit.kind).parse(JSON.parse(JSON.stringify(edit.part))) };
}

/** How many parts one refusal tells of, one by one. */
const mostTold = 20;

function refuseStale(store: PartStore, edits: readonly PartEdit[], rows: Rows): void {
  const rowOf = (edit: PartEdit): SavedPart | undefined => rows.get(placeOf(edit));
  const stale = edits.filter((edit) => (rowOf(edit)?.version ?? 0) !== edit.version);
  if (stale.length === 0) return;
  const conflicts = stale.slice(0, mostTold).map((edit) => ({
    kind: edit.kind,
    id: edit.id,
    version: rowOf(edit)?.version ?? 0,
    current: partOf(store, rowOf(edit)),
  }));
  throw new DomainError(
    'CONFLICT',
    'Somebody else changed this meanwhile. Look at their version and save yours again.',
    { conflicts, current: conflicts[0]?.current ?? {}, yours: stale[0]?.part ?? {} },
  );
}

async function refuseTooMany(
  em: EntityManager,
  { table, most }: PartStore,
  { engagementId, kinds }: { readonly engagementId: string; readonly kinds: ReadonlySet<string> },
): Promise<void> {
  if (kinds.size === 0) return;
  const counts = await em.execute<{ kind: string; count: number }[]>(
    `select kind, count(*)::int as count from "${table}" where engagement_id = ? group by kind`,
    [engagementId],
  );
  const over = counts.find(({ kind, count }) => kinds.has(kind) && count > (most[kind] ?? 0));
  if (!over) return;
  throw new DomainError(
    'TOO_MANY_PARTS',
    `There can be at most ${most[over.kind]} of these; this would make ${over.count}. Remove some first.`,
    { kind: over.kind },
  );
}
