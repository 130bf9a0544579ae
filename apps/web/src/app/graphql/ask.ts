import { httpResource } from '@angular/common/http';
import { type Signal, computed, inject } from '@angular/core';
import type { TypedDocumentString } from './generated/graphql.ts';
import { Place } from './place.ts';
import { type Problem, problemOf } from './problem.ts';
import { dataOf, requestOf } from './request.ts';

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
}

/**
 * Asks a query and asks again when a signal read in `variables` changes; `undefined` variables wait.
 * Call it where `inject` works.
 */
export function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: () => Variables | undefined,
  options: AskOptions = {},
): Asked<Result> {
  const place = inject(Place);
  const resource = httpResource<Result>(
    () => {
      const given = variables();
      if (given === undefined) return undefined;
      return requestOf(document, given, { workspace: place.workspace(), respondent: options.respondent?.() });
    },
    { parse: (body) => dataOf<Result>(body) },
  );
  return {
    value: computed(() => (resource.hasValue() ? resource.value() : undefined)),
    problem: computed(() => {
      const error = resource.error();
      return error === undefined ? undefined : problemOf(error);
    }),
    isLoading: resource.isLoading,
    reload: () => void resource.reload(),
    set: (value) => resource.set(value),
  };
}
