import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Visitor } from '../../support/visitor.ts';

/** Asks for the file of an engagement. */
export function exported(by: Visitor, engagement: string, workspace: string): Promise<Response> {
  const headers = { cookie: by.cookie };
  return fetch(`${by.url}/api/engagements/${engagement}/file?workspace=${workspace}`, { headers });
}

/** What became of a file that was sent. */
export interface Imported {
  readonly status: number;
  readonly body: { engagement: string; rows: number; sealedRows: number; error?: { code: string; message: string } };
}

export async function importing(by: Visitor, file: Buffer, workspace: string): Promise<Imported> {
  const reply = await fetch(`${by.url}/api/engagements/file?workspace=${workspace}`, {
    method: 'POST',
    headers: { cookie: by.cookie, origin: by.url, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(file),
  });
  return { status: reply.status, body: (await reply.json()) as Imported['body'] };
}

/** The lines of a file. */
export const linesOf = (file: Buffer): string[] => gunzipSync(file).toString('utf8').trimEnd().split('\n');

/** A file of lines whose checksum is right again, as anybody can make it. */
export function refiled(lines: readonly string[]): Buffer {
  const body = `${lines.filter((line) => !line.startsWith('#whole')).join('\n')}\n`;
  const rows = body
    .trimEnd()
    .split('\n')
    .reduce((sum, line) => {
      const sealed = /^#sealed .*?"rows":(\d+)/.exec(line)?.[1];
      return sum + (sealed ? Number(sealed) : line.startsWith('#') ? 0 : 1);
    }, 0);
  const sha256 = createHash('sha256').update(body).digest('hex');
  return gzipSync(`${body}#whole ${JSON.stringify({ rows, sha256 })}\n`);
}
