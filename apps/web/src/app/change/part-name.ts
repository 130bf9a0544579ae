import type { ChangeKind, Part } from './edited-change.ts';

const kindNames: Readonly<Record<ChangeKind, string>> = {
  group: $localize`Group`,
  impact: $localize`Impact`,
  sponsor: $localize`Sponsor`,
  communication: $localize`Message`,
  course: $localize`Course`,
  session: $localize`Session`,
  policy: $localize`Policy`,
  exception: $localize`Exception`,
  pulse: $localize`Pulse`,
  resistance: $localize`Resistance`,
};

/** What a part is called on screen: its own name where it has one, else what kind of thing it is. */
export function partName(kind: ChangeKind, part: Part | undefined): string {
  if (part === undefined) return kindNames[kind];
  if ('name' in part) return part.name;
  if ('title' in part) return part.title;
  const [text] = 'texts' in part ? part.texts : [];
  return text && 'title' in text ? text.title : kindNames[kind];
}
