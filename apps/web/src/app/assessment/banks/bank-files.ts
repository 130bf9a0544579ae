import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Place } from '../../graphql/place.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { ownHeaders } from '../../graphql/request.ts';

/** What is wrong in a file, and where. */
export interface FileFinding {
  readonly code: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly detail: string;
}

/** What became of a file that was sent in. */
export type FileTaken =
  | { readonly id: string; readonly version: number }
  | { readonly problem: Problem; readonly findings: readonly FileFinding[] };

/** The bank that a file is put in place of; none begins a draft of that name. */
export type FileAim = { readonly name: string } | { readonly bank: string; readonly version: number };

/** Sends a file with a bank in it. */
export type SendBank = (file: Blob, aim: FileAim) => Promise<FileTaken>;

/** Gives the function that sends files. Call it where `inject` works. */
export function bankSender(): SendBank {
  const http = inject(HttpClient);
  const place = inject(Place);
  return async (file, aim) => {
    const workspace = place.workspace() ?? '';
    const url = 'bank' in aim ? `/api/banks/${aim.bank}/file` : '/api/banks/file';
    const params = 'bank' in aim ? { workspace, version: aim.version } : { workspace, name: aim.name };
    const headers = { ...ownHeaders(), 'content-type': 'application/octet-stream' };
    try {
      const reply = http.request<{ id: string; version: number }>('bank' in aim ? 'PUT' : 'POST', url, {
        body: file,
        headers,
        params,
      });
      return await firstValueFrom(reply);
    } catch (error) {
      return { problem: problemOf(error), findings: findingsOf(error) };
    }
  };
}

function findingsOf(error: unknown): readonly FileFinding[] {
  const body = error instanceof HttpErrorResponse ? (error.error as { error?: { findings?: unknown } } | null) : null;
  const findings = body?.error?.findings;
  return Array.isArray(findings) ? (findings as FileFinding[]) : [];
}
