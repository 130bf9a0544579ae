import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../operations/record.ts';
import { Engagement } from '../engagement.entity.ts';
import type { FileHeader } from './engagement-file.ts';
import { engagementTables, type EngagementTable } from './engagement-tables.ts';
import { LineFile } from '../../dump/line-file.ts';
import { sealed, sealOfWhole } from './sealed-rows.ts';
import { quoted, rowsWhere, run } from '../../dump/table-rows.ts';

/** What is exported, where to, and the secret that seals what nobody may read. */
export interface EngagementExport {
  readonly engagement: string;
  readonly file: string;
  readonly secret: string;
  readonly now: Date;
}

/**
 * Writes everything of an engagement into one file that can be imported elsewhere. Nothing of the workspace around it goes along.
 * @returns the engagement's name.
 */
export async function exportEngagement(
  em: EntityManager,
  { engagement: id, file, secret, now }: EngagementExport,
): Promise<string> {
  const engagement = await em.findOneOrFail(Engagement, { id });
  const { name, workspaceId } = engagement;
  const out = new LineFile(file);
  await run(em, `set local timezone = 'UTC'`);
  const header: FileHeader = { form: 1, takenAt: now.toISOString(), id, workspace: workspaceId, name };
  await out.write(`#engagement ${JSON.stringify(header)}\n`);
  const hidden = await anonymousRounds(em, id);
  let rows = 0;
  for (const table of engagementTables) rows += await writeTable(em, table, { id, hidden, secret, out });
  const sha256 = out.checksum();
  await out.write(`#whole ${JSON.stringify({ rows, sha256, seal: sealOfWhole(sha256, secret) })}\n`);
  await out.close();
  await record(em, {
    workspaceId,
    engagementId: id,
    subject: 'Engagement',
    subjectId: id,
    after: { exported: true, rows },
  });
  return name;
}

async function anonymousRounds(em: EntityManager, engagement: string): Promise<ReadonlySet<string>> {
  const rounds = await run<{ id: string }>(
    em,
    `select id from round where engagement_id = $1 and anonymity = 'anonymous'`,
    [engagement],
  );
  return new Set(rounds.map(({ id }) => id));
}

interface Writing {
  readonly id: string;
  readonly hidden: ReadonlySet<string>;
  readonly secret: string;
  readonly out: LineFile;
}

async function writeTable(
  em: EntityManager,
  table: EngagementTable,
  { id, hidden, secret, out }: Writing,
): Promise<number> {
  const { name, where, order } = table;
  await out.write(`#table ${JSON.stringify({ name })}\n`);
  let rows = 0;
  const select = `select row_to_json(t)::text as line from ${quoted(name)} t where ${where} order by ${order}`;
  for await (const lines of rowsWhere(em, select, [id])) {
    const isHidden = (line: string): boolean => hidden.has((JSON.parse(line) as { round_id?: string }).round_id ?? '');
    const [open, secretOnes] = [lines.filter((line) => !isHidden(line)), lines.filter(isHidden)];
    if (open.length > 0) await out.write(`${open.join('\n')}\n`);
    if (secretOnes.length > 0) await out.write(`#sealed ${JSON.stringify(sealed(name, secretOnes, secret))}\n`);
    rows += lines.length;
  }
  return rows;
}
