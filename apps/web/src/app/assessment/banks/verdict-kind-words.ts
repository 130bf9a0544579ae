/** The kinds of verdict, as they stand in a table. */
export const verdictKindWords: Readonly<Record<string, string>> = {
  ready: $localize`ready`,
  readyWithConditions: $localize`ready with conditions`,
  notReady: $localize`not ready`,
  undecided: $localize`not enough answers`,
};
