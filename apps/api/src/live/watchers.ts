import { type AnswersNote, type ChangeNote, isAnswers, isPresence, isPulse, isSession, type Note } from './note.ts';
import { everything, type Told, Watch } from './watch.ts';

/**
 * In an anonymous round the moment of an answer is kept back to the next stroke of this many milliseconds, the same for
 * everybody: whoever watches a colleague type learns no more than that some answers came within it.
 */
const strokeMs = 10_000;
/** Of what is told, these may be named: whoever sees the engagement sees them. */
const named = new Set([
  'Engagement',
  'Organization',
  'InventoryEntry',
  'Round',
  'OwnCase',
  'CaseCorrection',
  'Citation',
  'Goal',
  'GoalContribution',
  'Weighing',
]);
/** What whoever weighs by a link is told of; its id is that of the weighing. */
const ofWeighing = new Set(['Weighing', 'Judgement']);
/** What every member of the workspace reads, in whatever engagement. */
const ofLibrary = new Set(['OwnCase', 'CaseCorrection']);

interface Watcher {
  readonly watch: Watch;
  readonly userId: string | null;
}

/** Where somebody listens: an engagement, its organization, a workspace; for a respondent the round and their own answers. */
export const topics = {
  workspace: (id: string): string => `w:${id}`,
  library: (workspace: string): string => `l:${workspace}`,
  engagement: (id: string): string => `e:${id}`,
  organization: (id: string): string => `o:${id}`,
  round: (id: string): string => `r:${id}`,
  respondent: (id: string): string => `p:${id}`,
  weighing: (id: string): string => `g:${id}`,
  presence: (engagement: string): string => `here:${engagement}`,
};

/** Everybody in this process who waits to be told of changes, by topic. */
export class Watchers {
  readonly #byTopic = new Map<string, Set<Watcher>>();

  /** Begins to listen; the watch's end ends it. */
  watch(on: readonly string[], userId: string | null, left: () => void = () => undefined): Watch {
    const leave = (): void => {
      this.#leave(on, watcher);
      left();
    };
    const watcher: Watcher = { watch: new Watch(leave), userId };
    for (const topic of on) {
      const here = this.#byTopic.get(topic) ?? new Set();
      this.#byTopic.set(topic, here.add(watcher));
    }
    return watcher.watch;
  }

  /** How many listen to anything. */
  get size(): number {
    return new Set([...this.#byTopic.values()].flatMap((here) => [...here])).size;
  }

  hear(note: Note): void {
    if (isSession(note) || isPresence(note) || isPulse(note)) return;
    if (isAnswers(note)) this.#tellAnswers(note);
    else this.#tellChange(note);
  }

  /** Nobody knows what was missed. */
  tellEverything(): void {
    for (const here of this.#byTopic.values()) for (const { watch } of here) watch.offer(everything);
  }

  tell(
    topic: string,
    told: Told,
    { userId = null, notBefore = 0 }: { userId?: string | null; notBefore?: number } = {},
  ): void {
    for (const watcher of this.#byTopic.get(topic) ?? []) {
      watcher.watch.offer({ ...told, mine: userId !== null && watcher.userId === userId }, notBefore);
    }
  }

  #tellAnswers({ e, r, p, a }: AnswersNote): void {
    const told = { kind: 'Answer', id: r, mine: false };
    this.tell(topics.engagement(e), told, { notBefore: a ? nextStroke() : 0 });
    for (const respondent of p) this.tell(topics.respondent(respondent), told);
  }

  #tellChange({ s, w, e, u, a, i }: ChangeNote): void {
    const told = { kind: s, id: named.has(s) ? i : null, mine: false };
    const how = { userId: u, notBefore: a ? nextStroke() : 0 };
    const isOfOrganization = (s === 'Organization' || s === 'InventoryEntry') && i !== null;
    if (ofLibrary.has(s)) this.tell(topics.library(w), told, how);
    if (isOfOrganization) this.tell(topics.organization(i), told, how);
    else this.tell(e === null ? topics.workspace(w) : topics.engagement(e), told, how);
    if (s === 'Round' && i !== null && !a) this.tell(topics.round(i), told);
    if (ofWeighing.has(s) && i !== null) this.tell(topics.weighing(i), { ...told, id: null });
  }

  #leave(on: readonly string[], watcher: Watcher): void {
    for (const topic of on) {
      const here = this.#byTopic.get(topic);
      here?.delete(watcher);
      if (here?.size === 0) this.#byTopic.delete(topic);
    }
  }
}

function nextStroke(): number {
  return (Math.floor(Date.now() / strokeMs) + 1) * strokeMs;
}
