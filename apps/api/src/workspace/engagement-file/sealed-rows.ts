import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';

/**
 * Rows that nobody may read, the person who exports included: those of anonymous rounds. They travel encrypted
 * (AES-256-GCM) with a key made from the portal's secret, and open where that secret is known.
 */
export const SealedRows = z.object({
  name: z.string().max(100),
  rows: z.int().min(1).max(10_000),
  key: z.string().max(32),
  iv: z.base64().max(64),
  tag: z.base64().max(64),
  data: z.base64(),
});
export type SealedRows = z.infer<typeof SealedRows>;

const maxOpenedBytes = 50_000_000;

export function sealed(name: string, lines: readonly string[], secret: string): SealedRows {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv);
  const data = Buffer.concat([cipher.update(gzipSync(lines.join('\n'))), cipher.final()]);
  const [tag, text] = [cipher.getAuthTag(), (bytes: Buffer): string => bytes.toString('base64')];
  return { name, rows: lines.length, key: keyName(secret), iv: text(iv), tag: text(tag), data: text(data) };
}

/** The rows, if one of the secrets opens them. @throws Error when they were changed on the way. */
export function unsealed(rows: SealedRows, secrets: readonly string[]): readonly string[] | undefined {
  const secret = secrets.find((candidate) => keyName(candidate) === rows.key);
  if (secret === undefined) return undefined;
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes(rows.iv)).setAuthTag(bytes(rows.tag));
  const data = Buffer.concat([decipher.update(bytes(rows.data)), decipher.final()]);
  return gunzipSync(data, { maxOutputLength: maxOpenedBytes }).toString('utf8').split('\n');
}

/**
 * What stands at the end of a file: only a portal makes it, so that nobody opens sealed rows by changing what stands around
 * them, such as whether their round is anonymous.
 */
export function sealOfWhole(sha256: string, secret: string): string {
  return createHmac('sha256', secret).update('engagement-seal-whole').update(sha256).digest('base64url');
}

/** The secrets that made the seal of a file: none when it was changed, or made elsewhere. */
export function sealersOf(sha256: string, seal: string | undefined, secrets: readonly string[]): readonly string[] {
  const given = Buffer.from(seal ?? '');
  return secrets.filter((secret) => {
    const made = Buffer.from(sealOfWhole(sha256, secret));
    return made.length === given.length && timingSafeEqual(made, given);
  });
}

function keyOf(secret: string): Buffer {
  return createHmac('sha256', secret).update('engagement-seal').digest();
}

/** Says which secret is needed, and nothing about it. */
function keyName(secret: string): string {
  return createHmac('sha256', secret).update('engagement-seal-name').digest('hex').slice(0, 16);
}
