import type { EntityManager } from '@mikro-orm/postgresql';
import { latestBank } from '@peerway/assessment/content';
import { DomainError } from '@peerway/kernel';
import { editVersion } from '../workspace/edit-version.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { bankIn, chosenBank } from './bank-in.ts';
import { Respondent } from './respondent.entity.ts';
import { refusePast, refuseUnfit, type RoundDraft } from './round-draft.ts';
import { Anonymity, Round } from './round.entity.ts';
import { holdAnswers } from './round-in.ts';
import { refuseClosed, stateOf } from './round-state.ts';

/** Sets up a round with the bank that is chosen, else the latest built-in one. Nobody can answer until it is opened. */
export async function createRound(em: EntityManager, engagementId: string, draft: RoundDraft): Promise<Round> {
  const bankVersion = draft.bank ?? latestBank.version;
  refuseUnfit(draft, await chosenBank(em, bankVersion));
  const engagement = await em.findOneOrFail(Engagement, { id: engagementId });
  const round = em.create(Round, {
    workspaceId: engagement.workspaceId,
    engagement,
    name: draft.name,
    bankVersion,
    kind: 'full',
    state: 'draft',
    anonymity: draft.anonymity,
    asked: draft.audiences,
    closesOn: draft.closesOn,
    openLinksIssued: 0,
    version: 1,
    createdAt: new Date(),
  });
  await em.persist(round).flush();
  return round;
}

/**
 * Changes a round. Once it is open, only its name and its closing date may change: what people were told stands.
 * @throws DomainError ROUND_CLOSED, CONFLICT, or BAD_INPUT at the field.
 */
export async function updateRound(em: EntityManager, round: Round, draft: RoundDraft, version: number): Promise<void> {
  refuseClosed(round);
  const edit = { name: draft.name, closesOn: draft.closesOn };
  if (round.state === 'open') {
    if (draft.closesOn !== round.closesOn) refusePast(draft.closesOn);
    refuseChangedPromise(round, draft);
    return editVersion(em, round, version, edit);
  }
  const bankVersion = draft.bank ?? round.bankVersion;
  const bank = bankVersion === round.bankVersion ? await bankIn(em, bankVersion) : await chosenBank(em, bankVersion);
  refuseUnfit(draft, bank);
  if (draft.anonymity === Anonymity.anonymous) await refuseNamed(em, round);
  const isAlike = draft.anonymity === Anonymity.attributed && bankVersion === round.bankVersion;
  const before = isAlike ? {} : { showsBefore: false };
  const { anonymity, audiences: asked } = draft;
  await editVersion(em, round, version, { ...edit, ...before, bankVersion, anonymity, asked });
  if (anonymity === Anonymity.anonymous) await forgetBefore(em, round);
}

/** Nobody is recognised in an anonymous round, not even by who they were in the one before. */
async function forgetBefore(em: EntityManager, round: Round): Promise<void> {
  await em.execute(`update respondent set before_id = null where round_id = ? and before_id is not null`, [round.id]);
}

function refuseChangedPromise(round: Round, draft: RoundDraft): void {
  const asked = round.asked.map(({ audience, dimensions }) => `${audience} ${[...dimensions].sort().join()}`).sort();
  const wanted = draft.audiences.map(({ audience, dimensions }) => `${audience} ${[...dimensions].sort().join()}`);
  const why = 'The round is open, and people were told so. Close it and set up another one to change this.';
  if (draft.bank !== null && draft.bank !== round.bankVersion)
    throw new DomainError('BAD_INPUT', why, { field: 'bank' });
  if (draft.anonymity !== round.anonymity) throw new DomainError('BAD_INPUT', why, { field: 'anonymity' });
  if (wanted.sort().join('|') !== asked.join('|')) throw new DomainError('BAD_INPUT', why, { field: 'audiences' });
}

/** An anonymous round keeps no names. The trail would still hold those entered before, so that they go first. */
async function refuseNamed(em: EntityManager, round: Round): Promise<void> {
  const named = await em.count(Respondent, {
    round: round.id,
    $or: [{ name: { $ne: null } }, { email: { $ne: null } }],
  });
  if (named === 0) return;
  throw new DomainError(
    'BAD_INPUT',
    'People are listed by name in this round. Set up another round for anonymous answers, or remove them first.',
    { field: 'anonymity' },
  );
}

/** Opens a round for answers. Opening an open one changes nothing. */
export async function openRound(em: EntityManager, round: Round): Promise<void> {
  if (stateOf(round) === 'open') return;
  refuseClosed(round);
  refusePast(round.closesOn);
  round.state = 'open';
  await em.flush();
}

/** Closes a round: answers under way are let in first, later ones are refused. Closing a closed one changes nothing. */
export async function closeRound(em: EntityManager, round: Round): Promise<void> {
  await holdAnswers(em, round.id);
  await em.refresh(round);
  if (stateOf(round) === 'closed') return;
  if (round.state === 'draft')
    throw new DomainError('BAD_INPUT', 'This round was never open. Open it first, or leave it as it is.', {
      field: 'round',
    });
  round.state = 'closed';
  round.closedAt = new Date();
  await em.flush();
}
