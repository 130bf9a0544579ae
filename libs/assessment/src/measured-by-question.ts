import type { MeasuredFact } from './answer.ts';

/**
 * The measurement that stands in for each question: the latest one, and of two on one day the lower.
 * A measurement of a question the bank does not know is left out with a finding.
 */
export function measuredByQuestion(
  columnOf: ReadonlyMap<string, number>,
  facts: readonly MeasuredFact[],
  find: (code: string, at: string, detail: string) => void,
): (MeasuredFact | undefined)[] {
  const measured = Array.from({ length: columnOf.size }, (): MeasuredFact | undefined => undefined);
  for (const fact of facts) {
    const column = columnOf.get(fact.question);
    if (column === undefined) {
      find('UNKNOWN_QUESTION', `question:${fact.question}`, fact.question);
      continue;
    }
    const before = measured[column];
    const later = !before || fact.date > before.date;
    if (later || (fact.date === before.date && fact.level < before.level)) measured[column] = fact;
  }
  return measured;
}
