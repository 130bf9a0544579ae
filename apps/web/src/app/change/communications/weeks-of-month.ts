const dayMs = 86_400_000;

/** A month as `2027-03`, so many months later. */
export function monthAfter(month: string, months: number): string {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The days of a month in whole weeks from Monday on, with those of its neighbours that fill the first and the last. */
export function weeksOfMonth(month: string): readonly (readonly string[])[] {
  const first = Date.parse(`${month}-01`);
  const next = Date.parse(`${monthAfter(month, 1)}-01`);
  const start = first - mondayBased(first) * dayMs;
  const weeks = Math.ceil((next - start) / (7 * dayMs));
  return Array.from({ length: weeks }, (_none, week) =>
    Array.from({ length: 7 }, (_day, day) => new Date(start + (week * 7 + day) * dayMs).toISOString().slice(0, 10)),
  );
}

/** 0 for Monday to 6 for Sunday. */
function mondayBased(time: number): number {
  return (new Date(time).getUTCDay() + 6) % 7;
}
