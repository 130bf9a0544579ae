import documents from '../reference/search/cranfield_documents.json' with { type: 'json' };
import judgements from '../reference/search/cranfield_qrels.json' with { type: 'json' };
import queries from '../reference/search/cranfield_queries.json' with { type: 'json' };

/** The papers of the Cranfield collection, as documents to search. */
export const papers = documents.documents.map(({ id, title, text }) => ({ id: String(id), title, text }));

export const questions = queries.queries;

const gains = new Map<number, Map<string, number>>();
for (const { queryId, docId, gain } of judgements.qrels) {
  gains.set(queryId, (gains.get(queryId) ?? new Map<string, number>()).set(String(docId), gain));
}

/** The normalized discounted cumulative gain of the first ten: linear gain, the best order of all judged papers as the measure. */
export function ndcgAt10(question: number, ids: readonly string[]): number {
  const judged = gains.get(question) ?? new Map<string, number>();
  const discounted = (values: readonly number[]): number =>
    values.slice(0, 10).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
  const best = discounted([...judged.values()].sort((a, b) => b - a));
  return best === 0 ? 0 : discounted(ids.map((id) => judged.get(id) ?? 0)) / best;
}

/** Mean nDCG@10 over all questions of a search that gives ids, the best first. */
export function meanNdcg(search: (question: string) => readonly string[]): number {
  return questions.reduce((sum, { id, text }) => sum + ndcgAt10(id, search(text)), 0) / questions.length;
}
