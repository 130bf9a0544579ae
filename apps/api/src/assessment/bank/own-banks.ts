import type { EntityManager } from '@mikro-orm/postgresql';
import { Bank, BankDraft, bankFindings } from '@peerway/assessment';
import { DomainError } from '@peerway/kernel';
import { v7 } from 'uuid';
import { record } from '../../operations/record.ts';
import { today } from '../round-state.ts';
import { bankLabel, noSuchBank, unfinished } from './bank-content.ts';
import { mostBanks } from './bank-listing.ts';
import { OwnBank } from './question-bank.entity.ts';

/** What a draft begins as. */
export interface Beginning {
  readonly name: string;
  readonly begunFrom: string;
  readonly content: BankDraft;
}

/**
 * Begins a draft of the workspace's own bank.
 * @throws DomainError BAD_INPUT when the name is taken, or there are too many.
 */
export async function beginBank(em: EntityManager, workspaceId: string, beginning: Beginning): Promise<OwnBank> {
  await holdBanks(em, workspaceId);
  await refuseTakenName(em, beginning);
  const bank = em.create(OwnBank, {
    id: v7(),
    workspaceId,
    ...beginning,
    state: 'draft',
    version: 1,
    createdAt: new Date(),
  });
  await em.persist(bank).flush();
  const { id: subjectId, name, begunFrom } = bank;
  await record(em, { workspaceId, engagementId: null, subject: 'OwnBank', subjectId, after: { name, begunFrom } });
  return bank;
}

/** Names and numbers are given out one at a time. */
async function holdBanks(em: EntityManager, workspaceId: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 7)) is null as held`, [workspaceId]);
}

/** A name stands for one line of versions: only a copy of one of them goes on with it, and one draft at a time. */
async function refuseTakenName(em: EntityManager, { name, begunFrom }: Beginning): Promise<void> {
  const rows = await em.execute<{ id: string; name: string; state: string }[]>(
    `select id, name, state from question_bank`,
  );
  if (rows.length >= mostBanks)
    throw taken(`A workspace keeps at most ${mostBanks} question banks. Remove drafts that nobody needs.`);
  const line = rows.filter((row) => row.name.toLowerCase() === name.toLowerCase());
  if (line.some(({ state }) => state === 'draft'))
    throw taken('There is a draft of this name already. Go on with it, remove it, or choose another name.');
  if (line.length > 0 && !line.some(({ id }) => id === begunFrom))
    throw taken(
      'There is a question bank of this name already. Begin from its latest version, or choose another name.',
    );
}

function taken(sentence: string): DomainError {
  return new DomainError('BAD_INPUT', sentence, { field: 'name' });
}

/** A draft with what is in it, held until the transaction ends. */
export interface HeldDraft {
  readonly bank: OwnBank;
  readonly content: BankDraft;
}

/**
 * Holds a draft: two who edit at once go one after the other.
 * @throws DomainError NOT_FOUND; BANK_RELEASED for one that was released.
 */
export async function heldDraft(em: EntityManager, id: string): Promise<HeldDraft> {
  const held = await em.execute<{ content: unknown }[]>(
    `select content from question_bank where id = ? and state = 'draft' for update`,
    [id],
  );
  const bank = await em.findOne(OwnBank, { id }, { refresh: true });
  if (!bank) throw noSuchBank();
  if (!held[0])
    throw new DomainError(
      'BANK_RELEASED',
      'This version was released and never changes again. Begin a new draft from it.',
    );
  return { bank, content: BankDraft.parse(held[0].content) };
}

/**
 * Releases a draft: from now on it never changes, and rounds can use it.
 * @throws DomainError CONFLICT when it was edited since; BANK_UNFINISHED as long as something is to be mended.
 */
export async function releaseBank(em: EntityManager, id: string, version: number): Promise<OwnBank> {
  const { bank, content } = await heldDraft(em, id);
  await holdBanks(em, bank.workspaceId);
  if (bank.version !== version)
    throw new DomainError('CONFLICT', 'Somebody edited this draft meanwhile. Look at it again before you release it.', {
      current: { version: bank.version },
      yours: { version },
    });
  const findings = bankFindings(content);
  if (findings.length > 0) throw unfinished(findings.length);
  const [last] = await em.execute<{ number: number | null }[]>(
    `select max(number) as number from question_bank where lower(name) = lower(?)`,
    [bank.name],
  );
  const number = (last?.number ?? 0) + 1;
  const label = bankLabel({ name: bank.name, number });
  const final = Bank.parse({ ...content, version: label, releasedOn: today() });
  await em.execute(
    `update question_bank set state = 'released', number = ?, content = ?::jsonb, released_at = now(), version = version + 1 where id = ?`,
    [number, JSON.stringify(final), id],
  );
  await em.refresh(bank);
  const what = { subject: 'OwnBank', subjectId: id, after: { released: label } };
  await record(em, { workspaceId: bank.workspaceId, engagementId: null, ...what });
  return bank;
}

/**
 * Removes a draft. A released bank stays.
 * @throws DomainError NOT_FOUND, BANK_RELEASED
 */
export async function removeBank(em: EntityManager, id: string): Promise<void> {
  const { workspaceId, name } = (await heldDraft(em, id)).bank;
  await em.execute(`delete from question_bank where id = ?`, [id]);
  await record(em, { workspaceId, engagementId: null, subject: 'OwnBank', subjectId: id, before: { name } });
}
