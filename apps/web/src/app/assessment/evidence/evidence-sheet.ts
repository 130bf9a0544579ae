import { computed, signal } from '@angular/core';
import { evidenceLimits } from '@peerway/assessment';
import type { EvidenceLinkInput, OwnEvidenceFragment } from '../../graphql/generated/graphql.ts';
import { problemOf } from '../../graphql/problem.ts';
import type { FileWatch, SendingFile } from './send-file.ts';

export type OwnEvidence = OwnEvidenceFragment;

/** A file that is on its way, waits for a connection, or was refused. */
export interface FileDraft {
  readonly sentAs: string;
  readonly question: string;
  readonly file: File;
  readonly state: 'sending' | 'waiting' | 'refused';
  /** How much of it has left, 0 to 1. */
  readonly share: number;
  readonly message: string;
}

/** What the server keeps for a respondent, and what would support each answer. */
export interface EvidenceLoad {
  /** Null where none is taken. */
  readonly evidence: readonly OwnEvidence[] | null;
  readonly hints: ReadonlyMap<string, readonly string[]>;
}

/** How a sheet reaches the server. */
export interface EvidenceLine {
  readonly newId: () => string;
  readonly load: () => Promise<EvidenceLoad>;
  readonly sendFile: (sending: Omit<SendingFile, 'token'>, watch: FileWatch) => Promise<OwnEvidence>;
  readonly sendLink: (input: EvidenceLinkInput) => Promise<OwnEvidence>;
  readonly remove: (id: string) => Promise<void>;
}

const undoMs = 8_000;
const passing = new Set(['UNREACHABLE', 'UNAVAILABLE', 'RATE_LIMITED', 'TIMED_OUT']);

/** The evidence of one respondent: what is kept, what is on its way, and what was removed a moment ago. */
export class EvidenceSheet {
  private readonly kept = signal<readonly OwnEvidence[]>([]);
  private readonly drafts = signal<readonly FileDraft[]>([]);
  private readonly removed = signal<ReadonlyMap<string, ReturnType<typeof setTimeout>>>(new Map());
  private readonly hints = signal<EvidenceLoad['hints']>(new Map());
  private readonly trouble = signal<string | undefined>(undefined);
  private readonly ends = new Map<string, AbortController>();

  /** What went wrong with loading or removing, if anything. */
  readonly problem = this.trouble.asReadonly();
  /** Whether leaving now would lose a file. */
  readonly isUnsaved = computed(() => this.drafts().some(({ state }) => state !== 'refused'));

  constructor(private readonly line: EvidenceLine) {}

  /** Reads what the server keeps; without a connection nothing changes. */
  async load(): Promise<void> {
    try {
      const { evidence, hints } = await this.line.load();
      this.kept.set(evidence ?? []);
      this.hints.set(hints);
    } catch {
      // The page says already that there is no connection; what was read before stays.
    }
  }

  hintsFor(question: string): readonly string[] {
    return this.hints().get(question) ?? [];
  }

  keptFor(question: string): readonly OwnEvidence[] {
    return this.kept().filter((piece) => piece.question === question);
  }

  draftsFor(question: string): readonly FileDraft[] {
    return this.drafts().filter((draft) => draft.question === question);
  }

  isRemoved(id: string): boolean {
    return this.removed().has(id);
  }

  /** How many pieces an answer still takes. */
  roomFor(question: string): number {
    const counted = this.keptFor(question).filter(({ id }) => !this.isRemoved(id)).length;
    const coming = this.draftsFor(question).filter(({ state }) => state !== 'refused').length;
    return Math.max(0, evidenceLimits.perAnswer - counted - coming);
  }

  addFile(question: string, file: File): void {
    const draft: FileDraft = { sentAs: this.line.newId(), question, file, state: 'sending', share: 0, message: '' };
    const refusal = this.refusalOf(question, file);
    this.drafts.update((drafts) => [...drafts, refusal ? { ...draft, state: 'refused', message: refusal } : draft]);
    if (refusal === undefined) void this.send(draft);
  }

  /** Adds a link; rejects with the problem, for the field where it was typed. */
  async addLink(question: string, url: string): Promise<void> {
    this.keep(await this.line.sendLink({ sentAs: this.line.newId(), question, url, name: null }));
  }

  /** Ends the sending of a file, or takes a refused one off the list. */
  cancel(sentAs: string): void {
    this.ends.get(sentAs)?.abort();
    this.drop(sentAs);
  }

  /** Sends again what waits for a connection. */
  retry(): void {
    for (const draft of this.drafts()) if (draft.state === 'waiting') void this.send(draft);
  }

  /** Removes a piece in a moment, unless it is undone; leaving the page removes it at once. */
  remove(id: string): void {
    const timer = setTimeout(() => void this.removeNow(id), undoMs);
    this.removed.update((removed) => new Map(removed).set(id, timer));
  }

  undo(id: string): void {
    clearTimeout(this.removed().get(id));
    this.removed.update((removed) => new Map([...removed].filter(([each]) => each !== id)));
  }

  /** Nothing that was removed comes back because somebody left early. */
  async settle(): Promise<void> {
    await Promise.all([...this.removed().keys()].map((id) => this.removeNow(id)));
  }

  private async removeNow(id: string): Promise<void> {
    clearTimeout(this.removed().get(id));
    try {
      await this.line.remove(id);
      this.kept.update((kept) => kept.filter((piece) => piece.id !== id));
      this.trouble.set(undefined);
    } catch (error) {
      this.trouble.set(problemOf(error).message);
    }
    this.undo(id);
  }

  private refusalOf(question: string, { name, size }: File): string | undefined {
    if (size === 0) return $localize`“${name}:name:” is empty. Choose the file with its content.`;
    if (size > evidenceLimits.fileBytes)
      return $localize`“${name}:name:” is larger than 10 MB. Choose a smaller file, or give a link.`;
    if (this.roomFor(question) === 0)
      return $localize`An answer takes ${evidenceLimits.perAnswer}:count: pieces of evidence at most. Remove one first.`;
    return undefined;
  }

  private async send(draft: FileDraft): Promise<void> {
    const { sentAs, question, file } = draft;
    const end = new AbortController();
    this.ends.set(sentAs, end);
    this.change(sentAs, { state: 'sending', share: 0, message: '' });
    try {
      const watch = { progressed: (share: number) => this.change(sentAs, { share }), signal: end.signal };
      const piece = await this.line.sendFile({ sentAs, question, file }, watch);
      this.drop(sentAs);
      this.keep(piece);
    } catch (error) {
      if (end.signal.aborted) return;
      const { code, message } = problemOf(error);
      this.change(sentAs, { state: passing.has(code) ? 'waiting' : 'refused', message });
    } finally {
      this.ends.delete(sentAs);
    }
  }

  private keep(piece: OwnEvidence): void {
    this.kept.update((kept) => [...kept.filter(({ id }) => id !== piece.id), piece]);
  }

  private change(sentAs: string, to: Partial<FileDraft>): void {
    this.drafts.update((drafts) => drafts.map((draft) => (draft.sentAs === sentAs ? { ...draft, ...to } : draft)));
  }

  private drop(sentAs: string): void {
    this.drafts.update((drafts) => drafts.filter((draft) => draft.sentAs !== sentAs));
  }
}
