import { HttpClient, httpResource } from '@angular/common/http';
import { DestroyRef, type Signal, computed, inject, untracked } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Changes } from './changes.ts';
import type { Operation } from './operation.ts';
import { Place } from './place.ts';
import { type Problem, problemOf } from './problem.ts';
import { refresher } from './refresher.ts';
import { type GraphqlRequest, dataOf, requestOf } from './request.ts';

/** The answer to a query as it comes in: at most one of `value` and `problem` is set at first load. */
export interface Asked<Result> {
  readonly value: Signal<Result | undefined>;
  readonly problem: Signal<Problem | undefined>;
  readonly isLoading: Signal<boolean>;
  reload(): void;
  /** Puts a reply of a mutation in place without asking again. */
  set(value: Result): void;
}

export interface AskOptions {
  /** The token of a respondent's link; without it the signed-in member asks. */
  readonly respondent?: () => string | undefined;
  /** The kinds of change, by others or in another window, after which it is asked again; what is on screen stays meanwhile. */
  readonly refreshOn?: readonly string[];
  /** The least pause between two such refreshes, for a query that costs much. */
  readonly refreshPauseMs?: number;
}

/**
 * Asks a query and asks again when a signal read in `variables` changes; `undefined` variables wait.
 * Call it where `inject` works.
 */
export function ask<Result, Variables>(
  document: Operation<Result, Variables>,
  variables: () => Variables | undefined,
  options: AskOptions = {},
): Asked<Result> {
  const place = inject(Place);
  const request = computed<GraphqlRequest | undefined>(() => {
    const given = variables();
    if (given === undefined) return undefined;
    return requestOf(document, given, { workspace: place.workspace(), respondent: options.respondent?.() });
  });
  const resource = httpResource<Result>(request, { parse: (body) => dataOf<Result>(body) });
  // Counts what puts a newer value in place: a refresh that began before it is not shown.
  let puts = 0;
  if (options.refreshOn)
    refreshing(options.refreshOn, options.refreshPauseMs, async (http) => {
      const [asked, before] = [untracked(request), puts];
      if (asked === undefined || !untracked(() => resource.hasValue())) return;
      const body = await firstValueFrom(http.post<unknown>(asked.url, asked.body, { headers: asked.headers }));
      if (asked === untracked(request) && before === puts && !untracked(resource.isLoading))
        resource.set(dataOf<Result>(body));
    });
  return {
    value: computed(() => (resource.hasValue() ? resource.value() : undefined)),
    problem: computed(() => {
      const error = resource.error();
      return error === undefined ? undefined : problemOf(error);
    }),
    isLoading: resource.isLoading,
    reload: () => {
      puts += 1;
      resource.reload();
    },
    set: (value) => {
      puts += 1;
      resource.set(value);
    },
  };
}

function refreshing(
  kinds: readonly string[],
  pauseMs: number | undefined,
  refresh: (http: HttpClient) => Promise<void>,
): void {
  const http = inject(HttpClient);
  const each = refresher(() => refresh(http), pauseMs);
  const forget = inject(Changes).on(kinds, () => each.touch());
  inject(DestroyRef).onDestroy(() => {
    forget();
    each.stop();
  });
}
