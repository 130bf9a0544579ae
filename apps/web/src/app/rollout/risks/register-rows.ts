import { type ExpectedLoss, expectedLoss, type PlanRisk } from '@peerway/rollout';

/** One risk as the register shows it. */
export interface RegisterRow {
  readonly risk: PlanRisk;
  readonly owner: string;
  /** Undefined where nobody sized it. */
  readonly before: ExpectedLoss | undefined;
  readonly after: ExpectedLoss | undefined;
  /** The codes of what it lacks. */
  readonly findings: readonly string[];
}

/** By what the register is sorted. */
export const registerOrders = ['expected', 'days', 'due', 'event', 'owner'] as const;
export type RegisterOrder = (typeof registerOrders)[number];

/** To what the register is narrowed. */
export interface RegisterFilter {
  readonly words: string;
  readonly state: string;
  readonly owner: string;
  /** The code of something it lacks, or `happened`. */
  readonly lacks: string;
}

/** What the rows are made of. */
export interface RegisterAround {
  readonly names: ReadonlyMap<string, string>;
  readonly findings: ReadonlyMap<string, readonly string[]>;
}

/** The rows of the register, without an order. */
export function registerRows(risks: Iterable<PlanRisk>, { names, findings }: RegisterAround): readonly RegisterRow[] {
  return [...risks].map((risk) => ({
    risk,
    owner: risk.owner === null ? '' : (names.get(risk.owner) ?? '?'),
    before: risk.before ? expectedLoss(risk.before) : undefined,
    after: risk.after ? expectedLoss(risk.after) : undefined,
    findings: findings.get(risk.id) ?? [],
  }));
}

/** The rows that fit a filter. */
export function risksThatFit(rows: readonly RegisterRow[], filter: RegisterFilter): readonly RegisterRow[] {
  const words = filter.words.trim().toLocaleLowerCase();
  return rows.filter(({ risk, owner, findings }) => {
    const text = [risk.event, risk.cause, risk.effect, risk.category, owner].filter(Boolean).join(' ');
    return (
      (words === '' || text.toLocaleLowerCase().includes(words)) &&
      (filter.state === '' || risk.state === filter.state) &&
      (filter.owner === '' || risk.owner === filter.owner) &&
      (filter.lacks === '' ||
        findings.includes(filter.lacks) ||
        (filter.lacks === 'happened' && risk.happened.length > 0))
    );
  });
}

/** The rows in an order: largest expected loss, longest delay or earliest day first; what is not known comes later, what is closed last. */
export function sortedRisks(rows: readonly RegisterRow[], order: RegisterOrder): readonly RegisterRow[] {
  const name = (a: RegisterRow, b: RegisterRow): number =>
    a.risk.event.localeCompare(b.risk.event) || (a.risk.id < b.risk.id ? -1 : 1);
  const by: Readonly<Record<RegisterOrder, (a: RegisterRow, b: RegisterRow) => number>> = {
    expected: (a, b) => standing(b.before?.money) - standing(a.before?.money),
    days: (a, b) => standing(b.before?.days) - standing(a.before?.days),
    due: (a, b) => (a.risk.due ?? '9').localeCompare(b.risk.due ?? '9'),
    event: () => 0,
    owner: (a, b) => (a.owner || '\uffff').localeCompare(b.owner || '\uffff'),
  };
  const closed = (a: RegisterRow, b: RegisterRow): number =>
    Number(a.risk.state === 'closed') - Number(b.risk.state === 'closed');
  return [...rows].sort((a, b) => closed(a, b) || by[order](a, b) || name(a, b));
}

function standing(figure: number | undefined): number {
  return figure ?? -1;
}
