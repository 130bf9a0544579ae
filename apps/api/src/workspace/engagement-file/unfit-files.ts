import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { recognizedFile } from '../../assessment/evidence/recognized-file.ts';
import { quoted, run } from '../../dump/table-rows.ts';
import { taskFileLimits } from '../../rollout/keep-task-file.ts';

/** Tables of files, each with its parts in a table beside it. */
export type FileTable = 'task_file' | 'course_file';

interface Attached {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Whether files came along that nobody could have attached: their content is looked at as that of an upload is. */
export async function hasUnfitFiles(em: EntityManager, engagement: string, table: FileTable): Promise<boolean> {
  const files = await run<Attached>(
    em,
    `select id, name, media_type as "mediaType", bytes from ${quoted(table)} where engagement_id = $1`,
    [engagement],
  );
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > taskFileLimits.planBytes) return true;
  for (const file of files) if (!(await isSound(em, table, file))) return true;
  return false;
}

async function isSound(em: EntityManager, table: FileTable, file: Attached): Promise<boolean> {
  if (file.bytes > taskFileLimits.fileBytes) return false;
  const length = `select coalesce(sum(length(content)), 0)::float8 as bytes from ${quoted(`${table}_part`)} where file_id = $1`;
  const [whole] = await run<{ bytes: number }>(em, length, [file.id]);
  // Counted before anything is read into memory: what the row says of itself may be anything.
  if (whole?.bytes !== file.bytes) return false;
  const parts = await run<{ content: Uint8Array }>(
    em,
    `select content from ${quoted(`${table}_part`)} where file_id = $1 order by place`,
    [file.id],
  );
  try {
    const { name, mediaType, content } = await recognizedFile(
      Buffer.concat(parts.map((part) => part.content)),
      file.name,
    );
    return name === file.name && mediaType === file.mediaType && content.length === file.bytes;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
