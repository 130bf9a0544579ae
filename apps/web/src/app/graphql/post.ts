import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { problemOf } from './problem.ts';
import { ownHeaders } from './request.ts';

/** Sends JSON to one of the plain HTTP routes (sign-in, set-up, invitation); rejects with a Problem. */
export type Post = (url: string, body: unknown) => Promise<unknown>;

/** Gives the function that posts to plain HTTP routes. Call it where `inject` works. */
export function poster(): Post {
  const http = inject(HttpClient);
  return async (url, body) => {
    try {
      return await firstValueFrom(http.post<unknown>(url, body, { headers: ownHeaders() }));
    } catch (error) {
      throw problemOf(error);
    }
  };
}
