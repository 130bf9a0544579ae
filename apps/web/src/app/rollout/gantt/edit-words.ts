/** What can be done to chosen lines of the chart. */
export type LineEdit =
  'removed' | 'moved' | 'resized' | 'linked' | 'unlinked' | 'indented' | 'outdented' | 'assigned' | 'calendar';

const one: Readonly<Record<LineEdit, (name: string) => string>> = {
  removed: (name) => $localize`“${name}:task:” is removed`,
  moved: (name) => $localize`“${name}:task:” is moved`,
  resized: (name) => $localize`“${name}:task:” has another length`,
  linked: (name) => $localize`“${name}:task:” is linked`,
  unlinked: (name) => $localize`“${name}:task:” is unlinked`,
  indented: (name) => $localize`“${name}:task:” is indented`,
  outdented: (name) => $localize`“${name}:task:” is outdented`,
  assigned: (name) => $localize`“${name}:task:” is assigned`,
  calendar: (name) => $localize`“${name}:task:” goes by another calendar`,
};

const many: Readonly<Record<LineEdit, (count: number) => string>> = {
  removed: (count) => $localize`${count}:count: lines are removed`,
  moved: (count) => $localize`${count}:count: lines are moved`,
  resized: (count) => $localize`${count}:count: lines have another length`,
  linked: (count) => $localize`${count}:count: lines are linked`,
  unlinked: (count) => $localize`${count}:count: lines are unlinked`,
  indented: (count) => $localize`${count}:count: lines are indented`,
  outdented: (count) => $localize`${count}:count: lines are outdented`,
  assigned: (count) => $localize`${count}:count: lines are assigned`,
  calendar: (count) => $localize`${count}:count: lines go by another calendar`,
};

/** What was done to lines, in a sentence without its full stop: “Lab proof” is moved; 12 lines are moved. */
export function editWords(edit: LineEdit, names: readonly string[]): string {
  const [name] = names;
  return name !== undefined && names.length === 1 ? one[edit](name) : many[edit](names.length);
}
