import type { EntityManager } from '@mikro-orm/postgresql';
import { Bank } from '@peerway/assessment';
import { bankInLanguage, bankOf } from '@peerway/assessment/content';
import { validate as isId } from 'uuid';
import type { Language } from '../language/language.ts';
import { languageHere } from '../operations/request-scope.ts';
import { noSuchBank } from './bank/bank-content.ts';

/** Own banks that were read before: a released one never changes, so each is read once. The oldest goes first. */
const readBefore = new Map<string, Bank>();
const keptBanks = 200;

/**
 * The released bank that a round of this transaction names: a built-in one by its version, an own one by its id. Only what is
 * not known yet costs a statement. Its words are in the language of the request unless another one is asked for; its figures
 * are the same in each.
 *
 * It trusts that the version comes from a round that the transaction may read. One that a user names goes through
 * `chosenBank`, which asks the policies.
 * @throws DomainError UNKNOWN_BANK when nothing of that version was ever released here.
 */
export async function bankIn(em: EntityManager, version: string, language: Language = languageHere()): Promise<Bank> {
  return bankInLanguage(isId(version) ? await ownBank(em, version) : bankOf(version), language);
}

async function ownBank(em: EntityManager, version: string): Promise<Bank> {
  const known = readBefore.get(version);
  if (known) return known;
  const bank = await chosenBank(em, version);
  readBefore.set(version, bank);
  const oldest = readBefore.keys().next().value;
  if (readBefore.size > keptBanks && oldest !== undefined) readBefore.delete(oldest);
  return bank;
}

/**
 * The released bank that a user names, as far as the policies let this transaction read it.
 * @throws DomainError NOT_FOUND; UNKNOWN_BANK for a built-in version that never was.
 */
export async function chosenBank(em: EntityManager, version: string): Promise<Bank> {
  if (!isId(version)) return bankOf(version);
  const rows = await em.execute<{ content: unknown }[]>(
    `select content from question_bank where id = ? and state = 'released'`,
    [version],
  );
  if (!rows[0]) throw noSuchBank();
  return Bank.parse(rows[0].content);
}
