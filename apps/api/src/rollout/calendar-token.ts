import { createHash, randomBytes } from 'node:crypto';
import { parse, stringify } from 'uuid';

/** What the address of a calendar says: whose it is, and the hash by which it is found. */
export interface CalendarToken {
  readonly workspaceId: string;
  readonly userId: string;
  readonly tokenHash: string;
}

const secretBytes = 25;

/** A fresh secret of 200 bits. It names the workspace and the member, so that no look-up crosses tenants. */
export function freshCalendarToken(
  workspaceId: string,
  userId: string,
): { readonly token: string; readonly tokenHash: string } {
  const token = Buffer.concat([parse(workspaceId), parse(userId), randomBytes(secretBytes)]).toString('base64url');
  return { token, tokenHash: hashed(token) };
}

/** Reads the secret in an address. What was never one of ours is read as that of nobody, so that it takes as long. */
export function calendarToken(token: string): CalendarToken {
  const bytes = /^[\w-]{76}$/.test(token) ? Buffer.from(token, 'base64url') : randomBytes(32 + secretBytes);
  return { workspaceId: idIn(bytes, 0), userId: idIn(bytes, 16), tokenHash: hashed(token) };
}

const nobody = '00000000-0000-4000-8000-000000000000';

function idIn(bytes: Buffer, at: number): string {
  try {
    return stringify(bytes.subarray(at, at + 16));
  } catch {
    // Not every sixteen bytes are an id.
    return nobody;
  }
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
