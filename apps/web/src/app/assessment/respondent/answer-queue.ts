import type { QueuedAnswerInput, SaveAnswersMutation } from '../../graphql/generated/respondent/graphql.ts';
import type { Choice, DraftAnswer, KeptApart, LocalCopy, QueuedChange, SavedAnswer } from './local-copy.ts';

export type Outcome = SaveAnswersMutation['saveAnswers'][number];
export type SendableChange = QueuedChange & { readonly choice: Choice };

const mostAtOnce = 20;

/** What is on screen for a question: what was changed here last, else what the server has. */
export function answerIn(copy: LocalCopy, question: string): DraftAnswer {
  const change = copy.changes.findLast((each) => each.question === question);
  if (change !== undefined) return { question, choice: change.choice, note: change.note };
  const standing = standingIn(copy, question);
  return { question, choice: standing && choiceOf(standing), note: standing?.note ?? '' };
}

/** Takes what was just chosen or typed. A change that was never sent is replaced, one that may have been is followed. */
export function edited(copy: LocalCopy, draft: DraftAnswer, newId: string): LocalCopy {
  const last = copy.changes.findLast(({ question }) => question === draft.question);
  const isReplaced =
    last !== undefined && (!last.isAttempted || last.refusal !== undefined || last.theirs !== undefined);
  const revision = last?.revision ?? standingIn(copy, draft.question)?.revision ?? 0;
  const theirs = isReplaced ? last.theirs : undefined;
  const change = { ...draft, id: newId, revision, isAttempted: false, ...(theirs && { theirs }) };
  const others = isReplaced ? copy.changes.filter((each) => each !== last) : copy.changes;
  return { ...copy, changes: [...others, change], finishing: withoutRefusal(copy.finishing) };
}

/** What goes to the server next, in the order of changing: of each question only the first, as the next one follows it. */
export function batchOf({ changes }: LocalCopy): readonly SendableChange[] {
  const firsts = changes.filter(({ question }, place) => firstPlace(changes, question) === place);
  return firsts.filter(isSendable).slice(0, mostAtOnce);
}

/** Whether something waits that can be sent without anybody deciding first. */
export function hasSendable(copy: LocalCopy): boolean {
  return batchOf(copy).length > 0;
}

/** A change as it is sent. */
export function inputOf({ id, question, choice, note, revision }: SendableChange): QueuedAnswerInput {
  return { id, question, state: choice.state, level: choice.level, note: note.trim() || null, revision };
}

/** Notes that changes are about to be sent: whatever becomes of the reply, they may have arrived. */
export function attempted(copy: LocalCopy, ids: ReadonlySet<string>): LocalCopy {
  return { ...copy, changes: copy.changes.map((each) => (ids.has(each.id) ? { ...each, isAttempted: true } : each)) };
}

/** What the device holds once the server has said what became of changes. */
export function settled(copy: LocalCopy, outcomes: readonly Outcome[], newId: () => string): LocalCopy {
  return outcomes.reduce((now, outcome) => settledOne(now, outcome, newId), copy);
}

function settledOne(copy: LocalCopy, outcome: Outcome, newId: () => string): LocalCopy {
  const change = copy.changes.find(({ id }) => id === outcome.id);
  // Another tab has heard of it already.
  if (change === undefined) return copy;
  const { current } = outcome;
  if (outcome.outcome === 'saved' && current)
    return {
      ...withoutChange(copy, change, current),
      saved: put(copy.saved, current),
      apart: without(copy.apart, change),
    };
  if (outcome.outcome === 'late' && current) {
    const { arrivedAt, closedAt } = outcome;
    const late = { ...current, arrivedAt: arrivedAt ?? '', closedAt: closedAt ?? '' };
    return { ...withoutChange(copy, change, current), apart: put(copy.apart, late) };
  }
  if (outcome.outcome === 'conflict') {
    // The server holds nothing of it any more, so nobody is overwritten by beginning anew.
    const again = current ? { theirs: current } : { id: newId(), revision: 0, isAttempted: false };
    return merged(copy, change, again);
  }
  const refusal = { code: outcome.code ?? 'FAULT', message: outcome.message ?? '' };
  return merged(copy, change, { refusal });
}

/** What was refused or contested is said once for a question: a later change takes its place. */
function merged(copy: LocalCopy, change: QueuedChange, said: Partial<QueuedChange>): LocalCopy {
  const later = copy.changes.findLast(({ question, id }) => question === change.question && id !== change.id);
  const kept = { ...(later ?? change), ...said };
  const changes = copy.changes.flatMap((each) => (each === change ? [kept] : each === later ? [] : [each]));
  return { ...copy, changes };
}

/** Drops a change that arrived. A later one follows it, unless a third device has said something else since: that shows itself. */
function withoutChange(copy: LocalCopy, change: QueuedChange, current: SavedAnswer): LocalCopy {
  const revision = isSaid(change, current) ? current.revision : change.revision;
  const changes = copy.changes
    .filter((each) => each !== change)
    .map((each) => (each.question === change.question ? { ...each, revision } : each));
  return { ...copy, changes };
}

/** Settles a conflict: the value of this device is sent over the other one. */
export function keptMine(copy: LocalCopy, change: QueuedChange, newId: string): LocalCopy {
  const { theirs, ...mine } = change;
  if (theirs === undefined) return copy;
  const again = { ...mine, id: newId, revision: theirs.revision, isAttempted: false };
  return {
    ...copy,
    saved: put(copy.saved, theirs),
    changes: copy.changes.map((each) => (each.id === change.id ? again : each)),
  };
}

/** Settles a conflict: this device takes over the other one's value. */
export function tookTheirs(copy: LocalCopy, change: QueuedChange): LocalCopy {
  if (change.theirs === undefined) return copy;
  const changes = copy.changes.filter(({ id }) => id !== change.id);
  return { ...copy, saved: put(copy.saved, change.theirs), changes };
}

/** Gives up an answer that the server refused. */
export function withdrawn(copy: LocalCopy, id: string): LocalCopy {
  return { ...copy, changes: copy.changes.filter((each) => each.id !== id) };
}

/** What the server holds now. What waits stays waiting, and what waited for the round to open may be tried again. */
export function refreshed(
  copy: LocalCopy,
  held: {
    readonly answers: readonly SavedAnswer[];
    readonly keptApart: readonly KeptApart[];
    finishedAt: string | null;
  },
): LocalCopy {
  const changes = copy.changes.map(({ refusal, ...change }) =>
    refusal === undefined || refusal.code === 'ROUND_DRAFT' ? change : { ...change, refusal },
  );
  return {
    saved: held.answers,
    apart: held.keptApart,
    changes,
    finishing: held.finishedAt === null ? withoutRefusal(copy.finishing) : undefined,
    finishedAt: held.finishedAt ?? undefined,
  };
}

function standingIn(copy: LocalCopy, question: string): SavedAnswer | undefined {
  const of = (answer: SavedAnswer): boolean => answer.question === question;
  return copy.apart.find(of) ?? copy.saved.find(of);
}

function choiceOf({ state, level }: SavedAnswer): Choice {
  return { state, level };
}

function firstPlace(changes: readonly QueuedChange[], question: string): number {
  return changes.findIndex((each) => each.question === question);
}

function isSendable(change: QueuedChange): change is SendableChange {
  return change.choice !== undefined && change.theirs === undefined && change.refusal === undefined;
}

function withoutRefusal(finishing: LocalCopy['finishing']): LocalCopy['finishing'] {
  return finishing && { at: finishing.at };
}

function isSaid({ choice, note }: QueuedChange, answer: SavedAnswer): boolean {
  return choice?.state === answer.state && choice.level === answer.level && tidy(note) === tidy(answer.note ?? '');
}

/** As the server keeps a note: in one Unicode form, with plain blanks. */
function tidy(note: string): string {
  return note.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

function put<Each extends { readonly question: string }>(list: readonly Each[], one: Each): readonly Each[] {
  return [...without(list, one), one];
}

function without<Each extends { readonly question: string }>(
  list: readonly Each[],
  { question }: { readonly question: string },
): readonly Each[] {
  return list.filter((each) => each.question !== question);
}
