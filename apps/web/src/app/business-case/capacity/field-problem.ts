import { formatNumber } from '@angular/common';

/** What is wrong with a figure, as far as the library says. */
export interface FieldIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly inclusive?: boolean;
}

/** What is wrong with the figure at this place, as a sentence; undefined if nothing is. Shares are told as percentages. */
export function fieldProblem(
  issues: readonly FieldIssue[],
  path: string,
  said: { readonly locale: string; readonly isShare?: boolean },
): string | undefined {
  const issue = issues.find((each) => each.path.join('.') === path);
  if (issue === undefined) return undefined;
  const words = (limit: number | bigint): string => {
    const value = Number(limit) * (said.isShare ? 100 : 1);
    return formatNumber(value, said.locale, '1.0-6') + (said.isShare ? ' %' : '');
  };
  if (issue.code === 'too_small' && issue.minimum !== undefined)
    return issue.inclusive === false
      ? $localize`Must be above ${words(issue.minimum)}:limit:.`
      : $localize`At least ${words(issue.minimum)}:limit:.`;
  if (issue.code === 'too_big' && issue.maximum !== undefined)
    return issue.inclusive === false
      ? $localize`Must be below ${words(issue.maximum)}:limit:.`
      : $localize`At most ${words(issue.maximum)}:limit:.`;
  return $localize`A number is needed.`;
}
