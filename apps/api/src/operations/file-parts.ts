import type { EntityManager } from '@mikro-orm/postgresql';
import { run } from '../dump/table-rows.ts';

/** Where the contents of files are kept, beside the rows that tell of them. */
export type PartsTable = 'task_file_part' | 'course_file_part';

const partBytes = 256 * 1024;

/** A file as far as its content goes. */
export interface FileOfParts {
  readonly workspaceId: string;
  readonly engagementId: string;
  readonly id: string;
}

/** Keeps the content of a file in parts, so that no reader or writer holds it whole in the database's memory. */
export async function keepParts(
  em: EntityManager,
  table: PartsTable,
  { workspaceId, engagementId, id }: FileOfParts,
  content: Buffer,
): Promise<void> {
  for (let place = 0; place * partBytes < content.length; place += 1) {
    const part = content.subarray(place * partBytes, (place + 1) * partBytes);
    await run(
      em,
      `insert into ${table} (workspace_id, engagement_id, file_id, place, content) values ($1, $2, $3, $4, $5)`,
      [workspaceId, engagementId, id, place, part],
    );
  }
}

/** One part of the content of a file; undefined where there is none. */
export async function filePart(
  em: EntityManager,
  table: PartsTable,
  { id, place }: { readonly id: string; readonly place: number },
): Promise<Buffer | undefined> {
  const [part] = await run<{ content: Uint8Array }>(
    em,
    `select content from ${table} where file_id = $1 and place = $2`,
    [id, place],
  );
  return part && Buffer.from(part.content);
}

/** How many parts a file has. */
export function partsOfFile({ bytes }: { readonly bytes: number }): number {
  return Math.ceil(bytes / partBytes);
}
