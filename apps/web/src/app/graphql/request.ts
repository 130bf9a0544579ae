import { languageInForce } from '../../language/language-in-force.ts';
import type { Operation } from './operation.ts';
import { Problem, problemInBody } from './problem.ts';

/** Who sends an operation: a member in a workspace, or a respondent by the token of a link. */
export interface Sender {
  readonly workspace?: string | undefined;
  readonly respondent?: string | undefined;
}

export interface GraphqlRequest {
  readonly url: string;
  readonly method: 'POST';
  readonly headers: Record<string, string>;
  readonly body: { readonly query: string; readonly variables: unknown };
}

/** What every request of ours says: that it is ours, which keeps other sites' forms out, and in which language to answer. */
export function ownHeaders(): Record<string, string> {
  return { 'x-peerway': '1', 'accept-language': languageInForce() };
}

/** The HTTP request of one operation. */
export function requestOf<Result, Variables>(
  document: Operation<Result, Variables>,
  variables: Variables,
  sender: Sender,
): GraphqlRequest {
  const headers = ownHeaders();
  if (sender.workspace !== undefined) headers['x-workspace'] = sender.workspace;
  if (sender.respondent !== undefined) headers['x-respondent'] = sender.respondent;
  return { url: '/graphql', method: 'POST', headers, body: { query: document.toString(), variables } };
}

/** The data of a reply, typed by its document; throws the problem that the reply carries. */
export function dataOf<Result>(body: unknown): Result {
  const problem = problemInBody(body);
  if (problem !== undefined) throw problem;
  const data = (body as { data?: Result | null } | null)?.data;
  if (data === undefined || data === null) {
    throw new Problem({
      code: 'FAULT',
      message: $localize`The server sent an answer that this page cannot read. Reload the page.`,
    });
  }
  return data;
}
