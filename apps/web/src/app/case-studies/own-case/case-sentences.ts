/** What the schema of a case says in English, and how the page says it: the same rule, in the reader's language. */
const sentences: readonly (readonly [english: RegExp, say: (...parts: string[]) => string])[] = [
  [/^A text is needed here\.$/, () => $localize`This must not be empty.`],
  [/^This must not be empty\.$/, () => $localize`This must not be empty.`],
  [
    /^This text is too long: at most (\d+) characters fit\.$/,
    (max) => $localize`This text is too long: at most ${max}:max: characters fit.`,
  ],
  [
    /^This text holds markup/,
    () => $localize`This text holds markup (a “<” before a letter): cases are plain words. Take the tags out.`,
  ],
  [
    /^This text holds a broken character/,
    () => $localize`This text holds a broken character: type it again instead of pasting it.`,
  ],
  [
    /^This text holds an invisible mark/,
    () => $localize`This text holds an invisible mark that turns the reading direction: type the text again.`,
  ],
  [
    /^This text holds a line break/,
    () => $localize`This text holds a line break or a control character: keep it to one line.`,
  ],
  [
    /^This text holds a control character/,
    () => $localize`This text holds a control character: remove it or type the text again.`,
  ],
  [/^This text has nothing to see in it\.$/, () => $localize`This text has nothing to see in it.`],
  [/^The id of a case is at most (\d+)/, (max) => $localize`The id of a case is at most ${max}:max: characters long.`],
  [
    /^The id of a case is made of/,
    () =>
      $localize`The id of a case is made of small letters, digits and single hyphens, such as “spotify-desktop-p2p”.`,
  ],
  [/^A year is a whole number/, () => $localize`A year is a whole number, such as 2019.`],
  [/^A year before (\d+)/, (year) => $localize`A year before ${year}:year: cannot be right here.`],
  [/^A year after (\d+)/, (year) => $localize`A year after ${year}:year: cannot be right here.`],
  [/^A case needs a region/, () => $localize`A case needs a region; “Many regions” where it belongs to no single one.`],
  [/^A case needs at least one P2P pattern/, () => $localize`A case needs at least one pattern.`],
  [
    /^A case needs at least one lever/,
    () => $localize`A case needs at least one lever: what the organization wanted from it.`,
  ],
  [
    /^A case needs at least one source/,
    () => $localize`A case needs at least one source: its title, who published it, and what it supports.`,
  ],
  [/^A case has at most (\d+) outcomes/, (most) => $localize`A case has at most ${most}:most: outcomes.`],
  [/^A case has at most (\d+) lessons/, (most) => $localize`A case has at most ${most}:most: lessons.`],
  [/^A case has at most (\d+) sources/, (most) => $localize`A case has at most ${most}:most: sources.`],
  [/^At most (\d+) pieces of advice/, (most) => $localize`At most ${most}:most: pieces of advice fit on a page.`],
  [/^The address of a source begins/, () => $localize`The address of a source begins with https:// or http://.`],
  [/^The address of a source is at most/, () => $localize`The address of a source is at most 2,000 characters long.`],
];

/** A sentence of the schema as the page says it; one that the page does not know stays as it is. */
export function caseSentence(english: string): string {
  for (const [pattern, say] of sentences) {
    const found = pattern.exec(english);
    if (found !== null) return say(...found.slice(1));
  }
  return english;
}

const missing: Readonly<Record<string, string>> = {
  title: $localize`Say in one line what the case is.`,
  organization: $localize`Say whose case it is.`,
  id: $localize`Give the case an id: it stands in the address of its page.`,
  industry: $localize`Choose the industry it happened in.`,
  place: $localize`Say where it happened.`,
  organizationSize: $localize`Choose how big the organization was.`,
  startYear: $localize`Say in which year it began.`,
  status: $localize`Choose what became of it.`,
  statusAsOf: $localize`Say of which year the last source is that supports this.`,
  statusReason: $localize`Say why it is so, in a sentence or two.`,
  problem: $localize`Say what was to be solved.`,
  approach: $localize`Say what was done.`,
  metric: $localize`Say what was measured or observed.`,
  value: $localize`Say what the value was.`,
  area: $localize`Choose what the lesson is about.`,
  publisher: $localize`Say who published it.`,
  supports: $localize`Say what of the case it supports.`,
  basis: $localize`Say whether it was read or is remembered.`,
  statusBasis: $localize`Say whether it was read or is remembered.`,
};
const ofSources: Readonly<Record<string, string>> = { title: $localize`Say what the source is called.` };
const ofLists: Readonly<Record<string, string>> = {
  lessons: $localize`Write the lesson, or take it out.`,
  copy: $localize`Write what to copy, or take the line out.`,
  avoid: $localize`Write what to avoid, or take the line out.`,
};

/** What to write at a place of the form that is still empty, such as `sources.0.title`. */
export function missingSentence(at: string): string | undefined {
  const parts = at.split('.');
  const [list = '', last = ''] = [parts[0], parts.at(-1)];
  return (list === 'sources' ? ofSources[last] : undefined) ?? (last === 'text' ? ofLists[list] : missing[last]);
}
