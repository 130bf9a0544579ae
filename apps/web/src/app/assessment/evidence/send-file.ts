import type { OwnEvidenceFragment } from '../../graphql/generated/graphql.ts';
import { Problem, problemInBody } from '../../graphql/problem.ts';
import { ownHeaders } from '../../graphql/request.ts';

/** A file on its way to an answer. */
export interface SendingFile {
  readonly token: string;
  readonly sentAs: string;
  readonly question: string;
  readonly file: File;
}

/** How the sending of a file is followed, and ended early. */
export interface FileWatch {
  readonly progressed: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file as it is; rejects with a Problem, and with an AbortError when it was cancelled. */
export function sendFile(sending: SendingFile, { progressed, signal }: FileWatch): Promise<OwnEvidenceFragment> {
  const { token, sentAs, question, file } = sending;
  const query = new URLSearchParams({ name: file.name, question, sentAs });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/evidence?${query.toString()}`);
    const headers = { ...ownHeaders(), 'content-type': 'application/octet-stream', 'x-respondent': token };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progressed(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      try {
        resolve(pieceIn(request.responseText));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    request.onerror = () => reject(noConnection());
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function pieceIn(text: string): OwnEvidenceFragment {
  const body: unknown = parsed(text);
  const problem = problemInBody(body);
  if (problem !== undefined) throw problem;
  if (body === undefined) throw noConnection();
  return body as OwnEvidenceFragment;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy on the way answered with a page of its own.
    return undefined;
  }
}

function noConnection(): Problem {
  return new Problem({
    code: 'UNREACHABLE',
    message: $localize`No connection: the file waits here. Keep this page open.`,
  });
}
