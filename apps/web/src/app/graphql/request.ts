import type { TypedDocumentString } from './generated/graphql.ts';
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

/** The HTTP request of one operation; the header x-peerway keeps other sites' forms out. */
export function requestOf<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  sender: Sender,
): GraphqlRequest {
  const headers: Record<string, string> = { 'x-peerway': '1' };
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
      message: 'The server sent an answer that this page cannot read. Reload the page.',
    });
  }
  return data;
}
