/** How values come in. */
export const sourceNames: Readonly<Record<string, string>> = {
  typed: $localize`:source|:Typed in`,
  file: $localize`:source|:File`,
  program: $localize`:source|:Program`,
  feed: $localize`:source|:Feed`,
};
