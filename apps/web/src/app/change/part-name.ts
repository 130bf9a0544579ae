import type { Part } from '../parts/edited-parts.ts';

const kindNames: Readonly<Record<string, string>> = {
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
export function partName(kind: string, part: Part | undefined): string {
  const named = part as
    | { readonly name?: string; readonly title?: string; readonly texts?: readonly { readonly title?: string }[] }
    | undefined;
  return named?.name ?? named?.title ?? named?.texts?.[0]?.title ?? kindNames[kind] ?? kind;
}
