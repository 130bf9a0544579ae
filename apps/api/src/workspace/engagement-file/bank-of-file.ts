import type { EntityManager } from '@mikro-orm/postgresql';
import { Bank, BankDraft, bankFindings } from '@peerway/assessment';
import { BankName } from '../../assessment/bank/bank-edit.ts';
import { mostBanks } from '../../assessment/bank/bank-listing.ts';
import { notOfThisFile } from './own-rows.ts';
import type { NewIds, Row } from './moved-row.ts';
import { run } from '../../dump/table-rows.ts';

/**
 * What becomes of a bank of a file: undefined when the workspace has the very same one, which the rounds that come then use;
 * else the row, under a name that is free.
 * @throws DomainError BAD_INPUT for one that no workspace could have released.
 */
export async function bankOfFile(em: EntityManager, row: Row, ids: NewIds): Promise<Row | undefined> {
  if (!isReleased(row)) throw notOfThisFile('question_bank');
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
  if (taken.length >= mostBanks) throw notOfThisFile('question_bank');
  const names = new Set(taken.map(({ name }) => name));
  const name = String(row['name']);
  let free = name;
  for (let copy = 2; names.has(free.toLowerCase()); copy += 1) free = `${name} (${copy})`;
  return { ...row, name: free };
}

/** What a release asks of a bank is asked of one that comes in a file: a promised anonymity of two, for one, is none. */
function isReleased({ state, name, number, content }: Row): boolean {
  if (state !== 'released' || !Number.isSafeInteger(number) || !BankName.safeParse(name).success) return false;
  const draft = BankDraft.safeParse(content);
  return draft.success && bankFindings(draft.data).length === 0 && Bank.safeParse(content).success;
}
