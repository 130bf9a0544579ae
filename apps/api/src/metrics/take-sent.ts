import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { judgedMeasurements, mostRows, type RejectedRow } from '@peerway/metrics';
import type { MemberAccess } from '../access/access.ts';
import { heldMetrics } from './held-metrics.ts';
import { keptMetrics } from './opened-metrics.ts';
import { takeMeasurements, type ValueSource } from './take-measurements.ts';

/** Rows that somebody or something sends. */
export interface RowsSent {
  readonly engagement: string;
  readonly rows: readonly unknown[];
  readonly kind: ValueSource['kind'];
  /** The file or the program that sends them. */
  readonly name: string;
  /** Under which they may be sent again; null where nobody said. */
  readonly key: string | null;
}

/** What became of the rows. */
export interface RowsTaken {
  readonly batch: string;
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejections: readonly RejectedRow[];
}

/**
 * Takes the rows that can be taken and lists the others. Rows sent again under their key are taken once, and answered as the first time.
 * @throws DomainError TOO_MANY_ROWS above 10,000; KEY_REUSED when other rows came under the key.
 */
export async function takeSent(em: EntityManager, { name: by }: MemberAccess, sent: RowsSent): Promise<RowsTaken> {
  const { engagement, rows, kind, name, key } = sent;
  if (rows.length > mostRows)
    throw new DomainError(
      'TOO_MANY_ROWS',
      `At most ${mostRows} values are taken at once; these are ${rows.length}. Send them in pieces.`,
    );
  const { workspaceId } = await heldMetrics(em, engagement);
  const sha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  const before = key === null ? undefined : await takenBefore(em, { engagement, key, sha256 });
  if (before) return before;
  const kpis = (await keptMetrics(em, engagement, ['kpi'])).of('kpi');
  const { accepted, rejected, repeated } = judgedMeasurements(rows, { kpis, now: new Date().toISOString() });
  const { batch, added, corrected, unchanged } = await takeMeasurements(em, {
    ...{ workspaceId, engagement, values: accepted, repeated, rejections: rejected, rejected: rejected.length },
    source: { kind, name, by, key, sha256 },
  });
  return { batch, added, corrected, unchanged, rejected: rejected.length, rejections: rejected };
}

async function takenBefore(
  em: EntityManager,
  { engagement, key, sha256 }: { readonly engagement: string; readonly key: string; readonly sha256: string },
): Promise<RowsTaken | undefined> {
  const [kept] = await em.execute<(RowsTaken & { readonly sha256: string })[]>(
    `select id as batch, added, corrected, unchanged, rejected, rejections, sha256 from measurement_batch
     where engagement_id = ? and key = ?`,
    [engagement, key],
  );
  if (!kept) return undefined;
  const { sha256: before, ...taken } = kept;
  if (before === sha256) return taken;
  throw new DomainError(
    'KEY_REUSED',
    'Other values were sent under this key before. Send these under a key of their own.',
  );
}
