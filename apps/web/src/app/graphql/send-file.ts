import { HttpClient, HttpEventType } from '@angular/common/http';
import { inject } from '@angular/core';
import { lastValueFrom, map, type Observable, takeUntil } from 'rxjs';
import type { AskOptions } from './ask.ts';
import { Place } from './place.ts';
import { problemOf } from './problem.ts';
import { ownHeaders } from './request.ts';

/** What can be said along with a file. */
export interface Sending {
  readonly type?: string;
  /** Called with the share that has gone out, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Ends the sending when it emits; the promise then rejects. */
  readonly until?: Observable<unknown>;
}

/** Sends a file as it is to one of the plain HTTP routes; gives the reply's JSON, rejects with a Problem. */
export type SendFile = (url: string, file: Blob, sending?: Sending) => Promise<unknown>;

/** Gives the function that sends files from this component. Call it where `inject` works. */
export function fileSender(options: AskOptions = {}): SendFile {
  const http = inject(HttpClient);
  const place = inject(Place);
  return async (url, file, { type = 'application/octet-stream', onProgress, until } = {}) => {
    const headers: Record<string, string> = { ...ownHeaders(), 'content-type': type };
    const [workspace, respondent] = [place.workspace(), options.respondent?.()];
    if (workspace !== undefined) headers['x-workspace'] = workspace;
    if (respondent !== undefined) headers['x-respondent'] = respondent;
    const events = http.post<unknown>(url, file, { headers, reportProgress: true, observe: 'events' }).pipe(
      map((event) => {
        if (event.type === HttpEventType.UploadProgress) onProgress?.(event.total ? event.loaded / event.total : 0);
        return event.type === HttpEventType.Response ? event.body : undefined;
      }),
    );
    try {
      return await lastValueFrom(until ? events.pipe(takeUntil(until)) : events);
    } catch (error) {
      // Transport failures and refusals leave here alike, so that callers show one kind of thing.
      throw problemOf(error);
    }
  };
}
