import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { recognizedFile } from '../../assessment/evidence/recognized-file.ts';
import { run } from '../../dump/table-rows.ts';
import { partsOfFile, taskFileLimits, taskFilePart } from '../../rollout/keep-task-file.ts';

interface Attached {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Whether files came along beside a plan that nobody could have attached: their content is looked at as that of an upload is. */
export async function hasUnfitTaskFiles(em: EntityManager, engagement: string): Promise<boolean> {
  const files = await run<Attached>(
    em,
    `select id, name, media_type as "mediaType", bytes from task_file where engagement_id = $1`,
    [engagement],
  );
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > taskFileLimits.planBytes) return true;
  for (const file of files) if (!(await isSound(em, file))) return true;
  return false;
}

async function isSound(em: EntityManager, file: Attached): Promise<boolean> {
  if (file.bytes > taskFileLimits.fileBytes) return false;
  const parts: Buffer[] = [];
  for (let place = 0; place < partsOfFile(file); place += 1) {
    const part = await taskFilePart(em, file.id, place);
    if (!part) return false;
    parts.push(part);
  }
  try {
    const { name, mediaType, content } = await recognizedFile(Buffer.concat(parts), file.name);
    return name === file.name && mediaType === file.mediaType && content.length === file.bytes;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
