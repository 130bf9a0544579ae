import type { EntityManager } from '@mikro-orm/postgresql';
import { type BankDraft, type BankDifference, bankDifferences } from '@peerway/assessment';
import { DomainError } from '@peerway/kernel';
import { record } from '../../operations/record.ts';
import { type BankEdit, editedBank } from './bank-edit.ts';
import { type HeldDraft, heldDraft } from './own-banks.ts';
import type { OwnBank } from './question-bank.entity.ts';

/** An edit with the version that it began with. */
export interface VersionedEdit {
  readonly edit: BankEdit;
  readonly version: number;
}

/**
 * Saves an edit of a draft.
 * @throws DomainError NOT_FOUND, BANK_RELEASED, BAD_INPUT; CONFLICT with both texts when somebody else edited it since.
 */
export async function saveBank(em: EntityManager, id: string, { edit, version }: VersionedEdit): Promise<OwnBank> {
  const draft = await heldDraft(em, id);
  const { bank, content } = draft;
  if (bank.version !== version) throw conflict(draft, edit);
  if (edit.name !== null && edit.name !== bank.name) await refuseTaken(em, bank, edit.name);
  return keepContent(em, draft, { name: edit.name ?? bank.name, content: editedBank(content, edit) });
}

/** Puts new content into a draft that is held, with what changed in the trail. */
export async function keepContent(
  em: EntityManager,
  { bank, content: before }: HeldDraft,
  { name, content }: { readonly name: string; readonly content: BankDraft },
): Promise<OwnBank> {
  const differences = bankDifferences(before, content);
  if (differences.length === 0 && name === bank.name) return bank;
  await em.execute(`update question_bank set name = ?, content = ?::jsonb, version = version + 1 where id = ?`, [
    name,
    JSON.stringify(content),
    bank.id,
  ]);
  await em.refresh(bank);
  await record(em, {
    workspaceId: bank.workspaceId,
    engagementId: null,
    subject: 'OwnBank',
    subjectId: bank.id,
    after: { name, changes: told(differences) },
  });
  return bank;
}

const MOST_TOLD = 20;

/** The trail says what was done to what; the words stand in the versions. */
function told(differences: readonly BankDifference[]): string[] {
  const lines = differences.map(({ part, id, change, field }) => [change, part, id, field].filter(Boolean).join(' '));
  return lines.length > MOST_TOLD ? [...lines.slice(0, MOST_TOLD), `and ${lines.length - MOST_TOLD} more`] : lines;
}

async function refuseTaken(em: EntityManager, bank: OwnBank, name: string): Promise<void> {
  const [other] = await em.execute<{ id: string }[]>(
    `select id from question_bank where lower(name) = lower(?) and id <> ? limit 1`,
    [name, bank.id],
  );
  if (other)
    throw new DomainError('BAD_INPUT', 'There is a question bank of this name already. Choose another one.', {
      field: 'edit.name',
    });
}

/** Both texts of what the edit touches, and of nothing else: a whole bank is long. */
function conflict({ bank, content }: HeldDraft, edit: BankEdit): DomainError {
  const named = Object.entries(edit).filter(([, value]) => value !== null);
  const ids = new Set(edit.questions?.map((question) => question.id));
  const current: Record<string, unknown> = {
    name: bank.name,
    ...content,
    questions: content.dimensions.flatMap((each) => each.questions.filter((question) => ids.has(question.id))),
    dimensions: content.dimensions.map((each) => ({ ...each, questions: each.questions.map((one) => one.id) })),
  };
  return new DomainError(
    'CONFLICT',
    'Somebody else edited this draft meanwhile. Look at their version and save yours again.',
    {
      current: { ...Object.fromEntries(named.map(([key]) => [key, current[key]])), version: bank.version },
      yours: Object.fromEntries(named),
    },
  );
}
