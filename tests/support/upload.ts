import type { Visitor } from './visitor.ts';

/** What a route that takes files answers. */
export interface UploadReply<T> {
  readonly status: number;
  readonly body: T & { readonly error?: { readonly code: string } };
}

/** Sends a file to a route as the web does. */
export async function upload<T>(
  visitor: Visitor,
  route: string,
  file: string | Uint8Array,
  type = 'text/csv',
): Promise<UploadReply<T>> {
  const reply = await fetch(visitor.url + route, {
    method: 'POST',
    headers: { 'content-type': type, origin: visitor.url, cookie: visitor.cookie },
    body: typeof file === 'string' ? file : Buffer.from(file),
  });
  return { status: reply.status, body: (await reply.json()) as UploadReply<T>['body'] };
}
