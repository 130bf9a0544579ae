import type { FeedbackState } from './feedback.ts';

/** How often something was said about a theme in a month. */
export interface FeedbackCount {
  /** As YYYY-MM. */
  readonly month: string;
  /** Null for what nobody has read yet. */
  readonly theme: string | null;
  readonly state: FeedbackState;
  readonly count: number;
}

/** A theme over time. */
export interface FeedbackTheme {
  /** Null for what nobody has read yet. */
  readonly theme: string | null;
  readonly total: number;
  /** How many of them are neither done nor declined. */
  readonly open: number;
  /** One for each month, in their order. */
  readonly byMonth: readonly number[];
}

/** What people said, by theme and month. */
export interface FeedbackThemes {
  /** Without gaps from the first in which something was said to the last, at most the latest 24. */
  readonly months: readonly string[];
  /** The most said first, ties by name; what nobody has read yet comes last. */
  readonly themes: readonly FeedbackTheme[];
}

const mostMonths = 24;

/**
 * What people said by theme and month. Themes that differ in capitals or spaces only are one, called as in the latest month.
 *
 * @example
 * feedbackThemes([{ month: '2027-01', theme: 'Speed', state: 'done', count: 3 }]).themes[0].open; // => 0
 */
export function feedbackThemes(counts: readonly FeedbackCount[]): FeedbackThemes {
  const months = monthsBetween(counts.map(({ month }) => month)).slice(-mostMonths);
  const groups = Map.groupBy(counts, ({ theme }) => (theme === null ? null : folded(theme)));
  const themes = [...groups.values()].map((of): FeedbackTheme => {
    const latest = of.reduce((last, each) => (each.month >= last.month ? each : last));
    return {
      theme: latest.theme,
      total: sum(of),
      open: sum(of.filter(({ state }) => state === 'new' || state === 'planned')),
      byMonth: months.map((month) => sum(of.filter((each) => each.month === month))),
    };
  });
  const isRead = ({ theme }: FeedbackTheme): number => (theme === null ? 1 : 0);
  return {
    months,
    themes: themes.sort(
      (a, b) => isRead(a) - isRead(b) || b.total - a.total || ((a.theme ?? '') < (b.theme ?? '') ? -1 : 1),
    ),
  };
}

function sum(counts: readonly FeedbackCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function folded(theme: string): string {
  return theme.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function monthsBetween(said: readonly string[]): string[] {
  const [first, last] = [said.toSorted()[0], said.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let at = numbered(first); at <= numbered(last); at += 1)
    months.push(`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`);
  return months;
}

function numbered(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
