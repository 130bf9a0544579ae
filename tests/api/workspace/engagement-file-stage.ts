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

/** A row of a table, as it stands in a file. */
export type Row = Record<string, unknown>;

/** The rows of a table of a file, each as `change` makes it; undefined takes a row out. */
export function remade(
  lines: readonly string[],
  table: string,
  change: (row: Row, at: number) => Row | undefined,
): string[] {
  let here = '';
  let at = -1;
  return lines.flatMap((line) => {
    if (line.startsWith('#table')) here = (JSON.parse(line.slice(7)) as { name: string }).name;
    if (line.startsWith('#') || here !== table) return [line];
    at += 1;
    const row = change(JSON.parse(line) as Row, at);
    return row ? [JSON.stringify(row)] : [];
  });
}

/** More rows at the end of a table. */
export function withMore(lines: readonly string[], table: string, rows: readonly Row[]): string[] {
  return lines.flatMap((line) =>
    line === `#table {"name":"${table}"}` ? [line, ...rows.map((row) => JSON.stringify(row))] : [line],
  );
}

/** The rows of a table of a file. */
export function rowsOf(lines: readonly string[], table: string): Row[] {
  const rows: Row[] = [];
  remade(lines, table, (row) => {
    rows.push(row);
    return row;
  });
  return rows;
}
