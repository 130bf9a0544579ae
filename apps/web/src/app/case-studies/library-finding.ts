/** How many cases came to one end. */
export interface EndCount {
  readonly status: string;
  readonly count: number;
}

/** What is found, counted: cases by what became of them, and scenarios apart, since nobody lived through them. */
export interface FoundCounts {
  readonly cases: number;
  readonly running: number;
  readonly scenarios: number;
  /** Whether everything is shown: neither words nor filters narrow it down. */
  readonly isAll: boolean;
  /** How many of the cases are the workspace's own: they are told apart, as base rates leave them out. */
  readonly own?: { readonly cases: number; readonly running: number };
}

/** What the library says about the cases that are shown, in a sentence. */
export function libraryFinding({ cases, running, scenarios, isAll, own }: FoundCounts): string {
  if (cases === 0) return withoutCases(scenarios);
  const stopped = cases - running;
  if (isAll && own && own.cases > 0)
    return besideOwn({ cases: cases - own.cases, running: running - own.running }, own.cases);
  if (isAll)
    return $localize`Of ${cases}:cases: cases, ${running}:running: were running when last documented and ${stopped}:stopped: were not`;
  if (cases === 1)
    return running === 1
      ? $localize`One case fits: it was running when last documented`
      : $localize`One case fits: it no longer runs`;
  if (stopped === 0) return $localize`${cases}:cases: cases fit: all were running when last documented`;
  if (running === 0) return $localize`${cases}:cases: cases fit: none of them still ran when last documented`;
  if (running === 1) return $localize`${cases}:cases: cases fit: one of them was running when last documented`;
  return $localize`${cases}:cases: cases fit: ${running}:running: of them were running when last documented`;
}

function besideOwn({ cases, running }: Pick<FoundCounts, 'cases' | 'running'>, own: number): string {
  const stopped = cases - running;
  return own === 1
    ? $localize`Of ${cases}:cases: published cases, ${running}:running: were running when last documented and ${stopped}:stopped: were not; one more is your own`
    : $localize`Of ${cases}:cases: published cases, ${running}:running: were running when last documented and ${stopped}:stopped: were not; ${own}:own: more are your own`;
}

function withoutCases(scenarios: number): string {
  if (scenarios === 0) return $localize`No case fits`;
  return scenarios === 1
    ? $localize`No case fits, but one illustrative scenario does`
    : $localize`No case fits, but ${scenarios}:count: illustrative scenarios do`;
}

/** How many cases and how many scenarios are found, for the line above the results. */
export function foundWords({ cases, scenarios }: Pick<FoundCounts, 'cases' | 'scenarios'>): string {
  if (scenarios === 0) return cases === 1 ? $localize`One case` : $localize`${cases}:cases: cases`;
  if (scenarios === 1)
    return cases === 1 ? $localize`One case and one scenario` : $localize`${cases}:cases: cases and one scenario`;
  return cases === 1
    ? $localize`One case and ${scenarios}:scenarios: scenarios`
    : $localize`${cases}:cases: cases and ${scenarios}:scenarios: scenarios`;
}
