import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { AskOptions } from './ask.ts';
import type { Operation } from './operation.ts';
import { Place } from './place.ts';
import { problemOf } from './problem.ts';
import { dataOf, requestOf } from './request.ts';

/** Sends one mutation (or a query asked once); rejects with a Problem. */
export type Tell = <Result, Variables>(document: Operation<Result, Variables>, variables: Variables) => Promise<Result>;

/** Gives the function that sends mutations from this component. Call it where `inject` works. */
export function teller(options: AskOptions = {}): Tell {
  const http = inject(HttpClient);
  const place = inject(Place);
  return async <Result, Variables>(document: Operation<Result, Variables>, variables: Variables) => {
    const sender = { workspace: place.workspace(), respondent: options.respondent?.() };
    const request = requestOf(document, variables, sender);
    try {
      const body = await firstValueFrom(http.post<unknown>(request.url, request.body, { headers: request.headers }));
      return dataOf<Result>(body);
    } catch (error) {
      // Transport failures and refusals leave here alike, so that callers show one kind of thing.
      throw problemOf(error);
    }
  };
}
