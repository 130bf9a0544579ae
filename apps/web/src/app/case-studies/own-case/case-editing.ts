import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import type { CaseSurroundings } from '@peerway/case-studies';
import { beforeSpeaking } from '../../../language/speak.ts';
import { Notices } from '../../ui/notices.ts';
import {
  type CaseDraft,
  type ListName,
  emptyDraft,
  idFromTitle,
  withEntryBack,
  withNewEntry,
  withoutEntry,
} from './case-draft.ts';
import { type CaseProblem, type Section, caseProblems, sections } from './case-problems.ts';
import { type DraftPlace, dropDraft, keepDraft, keptDraft } from './draft-store.ts';
import { withText } from './draft-path.ts';

/** What the typing begins with: the case as it is saved, and its version. */
export interface Beginning {
  readonly draft: CaseDraft;
  readonly version: number | null;
  readonly reason: string;
}

const pauseMs = 400;

/** One case in hand: what was typed, what is wrong with it, and the copy that this browser keeps until it is saved. */
@Injectable()
export class CaseEditing {
  private readonly now = signal<CaseDraft>(emptyDraft());
  readonly draft = this.now.asReadonly();
  /** Why a public case is corrected. */
  readonly reason = signal('');
  readonly version = signal<number | null>(null);
  /** When what is shown was left here without being saved; undefined if it is as saved. */
  readonly leftAt = signal<string | undefined>(undefined);
  /** Whether this browser has room for what was typed. */
  readonly isKept = signal(true);
  readonly surroundings = signal<CaseSurroundings>({ industries: [], otherIds: [] });
  readonly wasTried = signal(false);
  /** The language that the case is written in, where it is not that of the page. */
  readonly language = signal<string | null>(null);
  /** What the server had against a field, until that field is edited. */
  private readonly refused = signal<{ readonly at: string; readonly sentence: string } | undefined>(undefined);
  private readonly touched = signal<ReadonlySet<string>>(new Set());

  readonly problems = computed<readonly CaseProblem[]>(() => caseProblems(this.now(), this.surroundings()));
  /** What keeps the case from being saved. */
  readonly grave = computed(() => this.problems().filter(({ isNote }) => !isNote));
  /** The sentence at each field: what is wrong once one has left it, what is missing once one has tried to save. */
  readonly errors = computed<Readonly<Record<string, string | undefined>>>(() => {
    const [wasTried, touched, refused] = [this.wasTried(), this.touched(), this.refused()];
    const shown = this.grave().filter(({ at, isMissing }) => wasTried || (!isMissing && touched.has(at)));
    const own = Object.fromEntries(shown.map(({ at, sentence }) => [at, sentence]));
    return refused === undefined ? own : { [refused.at]: refused.sentence, ...own };
  });
  /** What is worth a look at each field. */
  readonly notes = computed<Readonly<Record<string, string | undefined>>>(() =>
    Object.fromEntries(this.problems().flatMap(({ at, isNote, sentence }) => (isNote ? [[at, sentence]] : []))),
  );
  /** How much is to be mended in each part, of what is said at the fields: an empty form is not full of reproaches. */
  readonly toMend = computed<ReadonlyMap<Section, number>>(() => {
    const errors = this.errors();
    const said = this.grave().filter(({ at }) => errors[at] !== undefined);
    return new Map(sections.map((each) => [each, said.filter(({ section }) => section === each).length]));
  });
  readonly isEdited = computed(() => {
    const began = this.began();
    return began !== undefined && contentOf(this.now(), this.reason()) !== contentOf(began.draft, began.reason);
  });

  private readonly began = signal<Beginning | undefined>(undefined);
  private place: DraftPlace | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly notices = inject(Notices);

  constructor() {
    const keep = (): void => this.keepNow();
    const forget = beforeSpeaking(() => Promise.resolve(keep()));
    window.addEventListener('pagehide', keep);
    inject(DestroyRef).onDestroy(() => {
      forget();
      window.removeEventListener('pagehide', keep);
      keep();
    });
  }

  /** Shows a case, or what was typed on it here before and never saved. */
  begin(place: DraftPlace, beginning: Beginning): void {
    this.place = place;
    const left = keptDraft(place);
    this.began.set(beginning);
    this.show(left ?? beginning);
    this.leftAt.set(left?.at);
    this.touched.set(new Set(left === undefined ? [] : this.grave().map(({ at }) => at)));
    this.wasTried.set(false);
  }

  /** Shows the case as it is saved, here or by somebody else, in place of what was typed; offers to take that back. */
  startOver(to: Beginning | undefined = this.began()): void {
    if (to === undefined) return;
    const typed = this.typed();
    this.show(to);
    this.settle();
    this.notices.undo($localize`What was written here is thrown away`, () => {
      this.show(typed);
      this.keepSoon();
    });
  }

  /** Everything is saved: nothing needs to be kept here any more. */
  settle(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.leftAt.set(undefined);
    this.wasTried.set(false);
    if (this.place !== undefined) dropDraft(this.place);
    this.began.set(this.typed());
  }

  set(change: Partial<CaseDraft>): void {
    this.now.update((draft) => this.withId({ ...draft, ...change }));
    this.keepSoon();
  }

  /** Writes a text at a place such as `outcomes.2.metric`. */
  write(at: string, text: string): void {
    if (at === 'id') this.set({ id: text, hasOwnId: text !== '' });
    else this.set(withText(this.now(), at, text));
    if (this.refused()?.at === at) this.refused.set(undefined);
  }

  writeReason(reason: string): void {
    this.reason.set(reason);
    this.keepSoon();
  }

  /** Somebody has left a field, or pasted into it: what is wrong there is said from now on. */
  touch(at: string): void {
    if (!this.touched().has(at)) this.touched.update((touched) => new Set([...touched, at]));
  }

  add(list: ListName): void {
    this.set(withNewEntry(this.now(), list));
  }

  move(list: ListName, index: number, by: -1 | 1): void {
    const entries: readonly unknown[] = this.now()[list];
    const to = index + by;
    if (to < 0 || to >= entries.length) return;
    this.set({ [list]: entries.toSpliced(index, 1).toSpliced(to, 0, entries[index]) });
  }

  /** Takes an entry out at once, and offers to put it back with its links. */
  remove(list: ListName, key: string, said: string): void {
    const before = this.now();
    this.set(withoutEntry(before, list, key));
    this.notices.undo(said, () => this.set(withEntryBack(this.now(), before, list, key)));
  }

  /** What the server has against a field, said there. */
  refuse(at: string, sentence: string): void {
    this.refused.set({ at, sentence });
  }

  private show({ draft, version, reason }: Beginning): void {
    this.now.set(draft);
    this.version.set(version);
    this.reason.set(reason);
  }

  private typed(): Beginning {
    return { draft: this.now(), version: this.version(), reason: this.reason() };
  }

  /** The id follows the title until somebody chose one. */
  private withId(draft: CaseDraft): CaseDraft {
    return draft.hasOwnId ? draft : { ...draft, id: idFromTitle(draft.title, new Set(this.surroundings().otherIds)) };
  }

  private keepSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keepNow(), pauseMs);
  }

  private keepNow(): void {
    if (this.timer === undefined || this.place === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isEdited()) this.isKept.set(keepDraft(this.place, { ...this.typed(), at: new Date().toISOString() }));
    else dropDraft(this.place);
  }
}

function contentOf(draft: CaseDraft, reason: string): string {
  return JSON.stringify([{ ...draft, nextKey: 0 }, reason]);
}
