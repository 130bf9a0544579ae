import type { EntityManager } from '@mikro-orm/postgresql';
import { evidenceLimits } from '@peerway/assessment';
import { DomainError } from '@peerway/kernel';
import { EvidenceLink } from '../../assessment/evidence/evidence-link.ts';
import { evidencePart, partsOf } from '../../assessment/evidence/keep-evidence.ts';
import { recognizedFile } from '../../assessment/evidence/recognized-file.ts';
import { run } from '../../dump/table-rows.ts';

interface Piece {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly url: string | null;
  readonly mediaType: string | null;
  readonly bytes: number;
}

const Shown = EvidenceLink.pick({ url: true, name: true });

/** Whether evidence came along that nobody could have added: its content is looked at as that of an upload is. */
export async function hasUnfitEvidence(em: EntityManager, engagement: string): Promise<boolean> {
  const pieces = await run<Piece>(
    em,
    `select id, kind, name, url, media_type as "mediaType", bytes from evidence where engagement_id = $1`,
    [engagement],
  );
  for (const piece of pieces) {
    const isFit = piece.kind === 'link' ? Shown.safeParse(piece).success : await isSoundFile(em, piece);
    if (!isFit) return true;
  }
  return false;
}

async function isSoundFile(em: EntityManager, piece: Piece): Promise<boolean> {
  if (piece.bytes > evidenceLimits.fileBytes) return false;
  const parts: Buffer[] = [];
  for (let place = 0; place < partsOf(piece); place += 1) {
    const part = await evidencePart(em, piece.id, place);
    if (!part) return false;
    parts.push(part);
  }
  try {
    const { name, mediaType, content } = await recognizedFile(Buffer.concat(parts), piece.name);
    return name === piece.name && mediaType === piece.mediaType && content.length === piece.bytes;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
