import { Problem, problemInBody } from '../../graphql/problem.ts';
import { ownHeaders } from '../../graphql/request.ts';
import { download } from '../../ui/download.ts';

/** Saves a file that a plain link cannot reach, since its request carries a header. */
export async function saveFile(url: string, name: string, headers: Readonly<Record<string, string>>): Promise<void> {
  const reply = await fetch(url, { headers: { ...ownHeaders(), ...headers } }).catch(() => undefined);
  if (reply === undefined)
    throw new Problem({ code: 'UNREACHABLE', message: $localize`No connection. Try again when there is one.` });
  if (!reply.ok) {
    const body: unknown = await reply.json().catch(() => undefined);
    throw (
      problemInBody(body) ??
      new Problem({ code: 'FAULT', message: $localize`The file cannot be read right now. Try again.` })
    );
  }
  download(name, await reply.blob());
}
