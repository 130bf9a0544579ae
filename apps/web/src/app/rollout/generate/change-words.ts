import type { Finding } from '@peerway/kernel';
import type { PlanChangeKind } from '@peerway/rollout';
import type { Tone } from '../../ui/chip.ts';

/** What a kind of change is called above its list, and how it looks. */
export const kindWords: Readonly<
  Record<PlanChangeKind, { readonly title: string; readonly lead: string; readonly tone: Tone }>
> = {
  conflict: {
    title: $localize`Edited here and generated otherwise`,
    lead: $localize`What you have stands, unless you take what is generated.`,
    tone: 'warn',
  },
  keptLine: {
    title: $localize`No longer generated, but worked on`,
    lead: $localize`These lines stay, unless you let them go.`,
    tone: 'warn',
  },
  staysRemoved: {
    title: $localize`Removed by people`,
    lead: $localize`These lines stay removed, unless you want them back.`,
    tone: 'plain',
  },
  changed: {
    title: $localize`Changed`,
    lead: $localize`Nobody edited these here: they become what is generated now.`,
    tone: 'accent',
  },
  removed: {
    title: $localize`Removed`,
    lead: $localize`These are no longer generated, and nobody worked on them.`,
    tone: 'bad',
  },
  added: {
    title: $localize`Added`,
    lead: $localize`New lines, each with where it comes from.`,
    tone: 'good',
  },
};

/** What taking the generator's version of a change is called. */
export function takeWords(kind: PlanChangeKind, name: string): string {
  if (kind === 'staysRemoved') return $localize`Bring back “${name}:line:”`;
  if (kind === 'keptLine') return $localize`Let “${name}:line:” go`;
  return $localize`Take what is generated for “${name}:line:”`;
}

/** What the fields of a line are called. */
export const fieldWords: Readonly<Record<string, string>> = {
  name: $localize`Name`,
  note: $localize`Note`,
  kind: $localize`Kind`,
  parent: $localize`Place in the outline`,
  estimate: $localize`Days (low / likely / high)`,
  links: $localize`Waits for`,
  assignments: $localize`Who does it`,
  skills: $localize`Skills`,
  origin: $localize`Where it comes from`,
};

/** What does not fit together in what was chosen, in words. `named` gives the name of a use case by its id. */
export function scopeFindingWords({ code, at, detail }: Finding, named: (id: string) => string): string {
  const where = named(at);
  const words: Readonly<Record<string, string>> = {
    USE_CASE_UNKNOWN: $localize`The use case “${at}:useCase:” is gone and gives no lines.`,
    NO_STAGES: $localize`“${where}:useCase:” has no stages in its catalogue entry, so there is nothing to plan yet.`,
    NO_WAVE_STAGE: $localize`No stage of “${where}:useCase:” is done wave by wave: it is planned once for all sites.`,
    EFFORT_BELOW_SHARE: $localize`The effort of “${where}:useCase:” is so small that each role would work less than 5 % of the time; 5 % is planned.`,
    NEED_NOT_CHOSEN: $localize`“${where}:useCase:” cannot be done without “${named(detail)}:other:”, which is not in the plan.`,
    NEEDS_IN_CIRCLE: $localize`“${where}:useCase:” and “${named(detail)}:other:” wait for each other; one of the two links is left out.`,
    SITE_UNKNOWN: $localize`A site in ${detail}:waves: is gone.`,
    SITE_IN_TWO_WAVES: $localize`${at}:site: stands in several waves: ${detail}:waves:.`,
    SITE_IN_NO_WAVE: $localize`${detail}:site: is in no wave.`,
  };
  return words[code] ?? `${where}: ${detail}`;
}
