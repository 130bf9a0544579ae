import type { EntityManager } from '@mikro-orm/postgresql';
import type { NewIds, Row } from './moved-row.ts';
import { run } from '../../dump/table-rows.ts';

/**
 * What becomes of a bank of a file: undefined when the workspace has the very same one, which the rounds that come then use;
 * else the row, under a name that is free.
 */
export async function bankOfFile(em: EntityManager, row: Row, ids: NewIds): Promise<Row | undefined> {
  const same = await run<{ id: string }>(
    em,
    `select id from question_bank where state = 'released' and content - 'version' = $1::jsonb - 'version' order by released_at limit 1`,
    [JSON.stringify(row['content'])],
  );
  if (same[0] && typeof row['id'] === 'string') {
    ids.take(row['id'], same[0].id);
    return undefined;
  }
  const taken = await run<{ name: string }>(em, `select lower(name) as name from question_bank`);
  const names = new Set(taken.map(({ name }) => name));
  const name = String(row['name']);
  let free = name;
  for (let copy = 2; names.has(free.toLowerCase()); copy += 1) free = `${name} (${copy})`;
  return { ...row, name: free };
}
