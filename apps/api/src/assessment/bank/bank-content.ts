import type { EntityManager } from '@mikro-orm/postgresql';
import { Bank, BankDraft, bankFindings } from '@peerway/assessment';
import { bankOf } from '@peerway/assessment/content';
import { DomainError } from '@peerway/kernel';
import { validate as isId } from 'uuid';
import type { Language } from '../../language/language.ts';
import { today } from '../round-state.ts';
import type { BankState } from './question-bank.entity.ts';

/** What a bank is called, with what is in it, whether it is released or still edited. */
export interface BankText {
  readonly label: string;
  readonly content: BankDraft;
}

interface Row {
  readonly name: string;
  readonly number: number | null;
  readonly state: BankState;
  readonly content: BankDraft;
}

/** To whoever may not see a bank it does not exist. */
export function noSuchBank(): DomainError {
  return new DomainError('NOT_FOUND', 'There is nothing here under this address, or you have no part in it.');
}

/** How people tell versions apart: the last word counts the releases, so that no two names make one label. */
export function bankLabel({ name, number }: { readonly name: string; readonly number: number | null }): string {
  return number === null ? `${name} (draft)` : `${name} v${number}`;
}

/** What a built-in bank is called; it has a version where own banks have a name. */
export function builtInLabel(version: string): string {
  return `Peerway ${version}`;
}

/**
 * Reads a bank by its built-in version or its id, drafts too, as far as the policies let this transaction read it. A built-in
 * one comes in English unless another language is asked for; an own one has its own words alone.
 * @throws DomainError NOT_FOUND, or UNKNOWN_BANK for a built-in version that never was.
 */
export async function bankText(em: EntityManager, id: string, language?: Language): Promise<BankText> {
  if (!isId(id)) return { label: builtInLabel(id), content: BankDraft.parse(bankOf(id, language)) };
  const rows = await em.execute<Row[]>(`select name, number, state, content from question_bank where id = ?`, [id]);
  if (!rows[0]) throw noSuchBank();
  return { label: bankLabel(rows[0]), content: BankDraft.parse(rows[0].content) };
}

/**
 * The same as a bank that can score answers.
 * @throws DomainError BANK_UNFINISHED for a draft with something to mend.
 */
export async function scoringBank(em: EntityManager, id: string): Promise<Bank> {
  const { label, content } = await bankText(em, id);
  const findings = bankFindings(content);
  if (findings.length > 0) throw unfinished(findings.length);
  return Bank.parse({ ...content, version: label, releasedOn: today() });
}

/** A refusal that says how much of a draft is to be mended. */
export function unfinished(findings: number): DomainError {
  return new DomainError(
    'BANK_UNFINISHED',
    'This draft has something to mend first. The list beside it says what and where.',
    { findings },
  );
}
