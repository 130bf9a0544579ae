import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { heldEngagement } from './save-selection.ts';
import { forgetSelectionRows } from './selection-rows.ts';

/** How many things can be said at once. */
export const mostSaidAtOnce = 500;
const mostTold = 20;

/** What people say piece by piece, such as a score: one row for each thing it is about. */
export interface SaidRow<T> {
  readonly id: string;
  readonly said: T;
}

/** Where something is said, and by whom. */
export interface SaidPlace {
  readonly em: EntityManager;
  readonly access: MemberAccess;
  readonly engagement: string;
}

/** One kind of what people say. */
export interface SaidKind<T extends { readonly useCase: string }> {
  /** As the audit trail calls it. */
  readonly subject: string;
  /** What tells one from another within an engagement. */
  readonly keyOf: (said: T) => string;
  readonly refuseUnfit: (place: SaidPlace, said: readonly T[]) => Promise<void>;
  readonly rowsAbout: (em: EntityManager, engagement: string, said: readonly T[]) => Promise<SaidRow<T>[]>;
  readonly keep: (em: EntityManager, row: SaidRow<T> | undefined, fresh: FreshSaid<T>) => void;
}

/** Something said, with who said it where. */
export interface FreshSaid<T> {
  readonly workspaceId: string;
  readonly engagementId: string;
  readonly said: T;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** What is said of an engagement, with what stood there when somebody began to say so. */
export interface Saying<T> {
  readonly engagement: string;
  readonly said: readonly T[];
  /** What the person saw of the same things; null if the client does not say. */
  readonly seen: readonly T[] | null;
}

/**
 * Records what people say, all or none; each replaces what was said before about the same thing. Sent again it changes nothing.
 * @throws DomainError BAD_INPUT naming the place; CONFLICT when somebody else said otherwise since it was seen.
 */
export async function recordSaid<T extends { readonly useCase: string }>(
  em: EntityManager,
  access: MemberAccess,
  kind: SaidKind<T>,
  { engagement, said, seen }: Saying<T>,
): Promise<void> {
  const { workspaceId } = await heldEngagement(em, engagement);
  refuseTwice(kind, said);
  await kind.refuseUnfit({ em, access, engagement }, said);
  const rows = new Map((await kind.rowsAbout(em, engagement, said)).map((row) => [kind.keyOf(row.said), row]));
  const changed = said.filter((one) => !isDeepStrictEqual(rows.get(kind.keyOf(one))?.said, one));
  if (seen) refuseDisputed(kind, { changed, seen, rows });
  if (changed.length === 0) return;
  const deed = { workspaceId, engagementId: engagement, recordedBy: access.name, recordedAt: new Date() };
  for (const one of changed) kind.keep(em, rows.get(kind.keyOf(one)), { ...deed, said: one });
  await em.flush();
  forgetSelectionRows(em, engagement);
  const [first] = changed;
  const before = changed.length === 1 && first ? rows.get(kind.keyOf(first))?.said : undefined;
  const list = { recorded: changed.length, about: changed.slice(0, mostTold).map(kind.keyOf) };
  const after = changed.length === 1 ? first : list;
  const { subject } = kind;
  await record(em, { workspaceId, engagementId: engagement, subject, subjectId: engagement, before, after });
}

function refuseTwice<T extends { readonly useCase: string }>({ keyOf }: SaidKind<T>, said: readonly T[]): void {
  const told = new Set<string>();
  for (const [place, one] of said.entries()) {
    const key = keyOf(one);
    if (told.has(key))
      throw new DomainError('BAD_INPUT', `The same thing is named twice: ${key}. Say it once.`, {
        field: String(place),
        id: key,
      });
    told.add(key);
  }
}

function refuseDisputed<T extends { readonly useCase: string }>(
  { keyOf }: SaidKind<T>,
  {
    changed,
    seen,
    rows,
  }: {
    readonly changed: readonly T[];
    readonly seen: readonly T[];
    readonly rows: ReadonlyMap<string, SaidRow<T>>;
  },
): void {
  const before = new Map(seen.map((one) => [keyOf(one), one]));
  const standing = (one: T): T | undefined => rows.get(keyOf(one))?.said;
  const disputed = changed.filter((one) => !isDeepStrictEqual(standing(one), before.get(keyOf(one))));
  if (disputed.length === 0) return;
  throw new DomainError('CONFLICT', 'Somebody else changed this meanwhile. Compare both and save yours again.', {
    current: disputed.map((one) => standing(one) ?? null),
    yours: disputed,
  });
}
