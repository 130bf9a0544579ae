import { createHash, randomBytes } from 'node:crypto';
import { DomainError } from '@peerway/kernel';
import { parse, stringify } from 'uuid';
import type { Orm } from '../database/orm.ts';
import { EngagementRole } from '../workspace/engagement-member.entity.ts';
import { ApiKey } from './api-key.entity.ts';
import type { MemberAccess } from './access.ts';
import { beginTold } from './settings-in-transaction.ts';

const mark = 'pwk_';
const hourMs = 3_600_000;

/** A fresh key of 256 bits, with what is kept of it. It names the workspace, so that no look-up crosses tenants. */
export function freshKey(workspaceId: string): { readonly token: string; readonly tokenHash: string } {
  const token = mark + Buffer.concat([parse(workspaceId), randomBytes(32)]).toString('base64url');
  return { token, tokenHash: hashed(token) };
}

/** The key that a request carries as `authorization: Bearer pwk_…`. */
export function keyIn(headers: Headers): string | undefined {
  const [, token] = /^Bearer (pwk_[\w-]+)$/.exec(headers.get('authorization') ?? '') ?? [];
  return token;
}

/**
 * Whom a key stands for: somebody like a contributor in its engagement, or like a consultant in its workspace.
 * @throws DomainError UNAUTHENTICATED for a key that is unknown, was revoked or has expired: nobody learns which.
 */
export async function keyAccess(token: string, orm: Orm): Promise<MemberAccess> {
  const workspaceId = workspaceOf(token);
  const key = workspaceId === undefined ? null : await standing(token, workspaceId, orm);
  if (!key) {
    throw new DomainError(
      'UNAUTHENTICATED',
      'This API key does not work. It may have expired: ask an owner of the workspace for a new one.',
    );
  }
  return {
    kind: 'member',
    userId: `key:${key.id}`,
    name: `API key “${key.name}”`,
    email: '',
    memberIds: [],
    workspaceId: key.workspaceId,
    role: key.engagementId === null ? 'consultant' : 'guest',
    engagements: new Map(key.engagementId === null ? [] : [[key.engagementId, EngagementRole.contributor]]),
    program: key.scope,
  };
}

/** Reads the key in a transaction that knows only its hash, and notes once an hour that it is in use. */
async function standing(token: string, workspaceId: string, orm: Orm): Promise<ApiKey | null> {
  const em = orm.em.fork();
  try {
    await beginTold(em, { workspace: workspaceId, key: hashed(token) });
    const key = await em.findOne(ApiKey, { tokenHash: hashed(token), expiresAt: { $gt: new Date() } });
    if (key && Date.now() - (key.usedAt?.getTime() ?? 0) > hourMs) {
      await em.nativeUpdate(ApiKey, { id: key.id }, { usedAt: new Date() });
      await em.commit();
    }
    return key;
  } finally {
    if (em.isInTransaction()) await em.rollback();
  }
}

function workspaceOf(token: string): string | undefined {
  const bytes = Buffer.from(token.slice(mark.length), 'base64url');
  if (bytes.length !== 48) return undefined;
  try {
    return stringify(bytes.subarray(0, 16));
  } catch {
    // Not every sixteen bytes are an id; such a key was never ours.
    return undefined;
  }
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
