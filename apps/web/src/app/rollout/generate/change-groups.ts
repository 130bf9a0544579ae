import type { PlanChange, PlanChangeKind } from '@peerway/rollout';

/** The changes of one kind, the first of them to show. */
export interface ChangeGroup {
  readonly kind: PlanChangeKind;
  readonly changes: readonly PlanChange[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** What asks for a decision stands first. */
const order: readonly PlanChangeKind[] = ['conflict', 'keptLine', 'staysRemoved', 'changed', 'removed', 'added'];
/** What a page shows of one kind unless more is asked for. */
export const shownAtFirst = 30;

/** Changes by kind, what asks for a decision first; of long lists the beginning, unless their kind is opened. */
export function changeGroups(changes: readonly PlanChange[], opened: ReadonlySet<PlanChangeKind>): ChangeGroup[] {
  return order.flatMap((kind) => {
    const all = changes.filter((change) => change.kind === kind);
    if (all.length === 0) return [];
    const shown = opened.has(kind) ? all : all.slice(0, shownAtFirst);
    return [{ kind, changes: shown, more: all.length - shown.length }];
  });
}

/** Identifies a change that can be taken or left. */
export function changeKey({ task, field }: Pick<PlanChange, 'task' | 'field'>): string {
  return `${field ?? ''} ${task}`;
}

/** Whether there is something to decide: the generator's version, or that of people. */
export function isToDecide({ kind }: PlanChange): boolean {
  return kind === 'conflict' || kind === 'keptLine' || kind === 'staysRemoved';
}
