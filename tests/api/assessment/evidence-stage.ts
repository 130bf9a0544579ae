import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { invite, openedRound, type Stage } from './round-stage.ts';

/** Somebody who answers by link, with what they need to send files. */
export interface Giver {
  readonly id: string;
  readonly token: string;
  readonly round: string;
}

export const question = 'network-readiness-q1';

export async function giver(stage: Stage, name = 'Ida', round?: string): Promise<Giver> {
  const where = round ?? (await openedRound(stage));
  const [invited] = await invite(stage, where, [{ audience: 'it', name }]);
  return { id: invited?.id ?? '', token: invited?.token ?? '', round: where };
}

/** What a route answered. */
export interface RouteReply {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Sent {
  readonly token: string;
  readonly name: string;
  readonly content: Buffer | Readable;
  readonly sentAs?: string;
  readonly question?: string;
}

/** Sends a file as the page of a respondent does. */
export async function upload({ running }: Pick<Stage, 'running'>, sent: Sent): Promise<RouteReply> {
  const query = new URLSearchParams({
    name: sent.name,
    question: sent.question ?? question,
    sentAs: sent.sentAs ?? randomUUID(),
  });
  const body = sent.content instanceof Readable ? Readable.toWeb(sent.content) : new Uint8Array(sent.content);
  const reply = await fetch(`${running.url}/api/evidence?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-respondent': sent.token, origin: running.url },
    body: body as BodyInit,
    duplex: 'half',
  } as RequestInit);
  return routeReply(reply);
}

export async function routeReply(reply: Response): Promise<RouteReply> {
  const body = (await reply.json()) as Record<string, unknown>;
  const error = body['error'] as { code: string; message: string } | undefined;
  return { status: reply.status, code: error?.code, message: error?.message ?? '', body };
}

/** Takes a file as a respondent's own, or as a member by the cookie. */
export function download(
  stage: Pick<Stage, 'running'>,
  path: string,
  headers: Record<string, string>,
): Promise<Response> {
  return fetch(`${stage.running.url}/api/evidence/${path}`, { headers });
}
