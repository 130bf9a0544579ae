import { type ChangeContext, type Policy, type StarterKind, type Tongue } from '@peerway/change';
import { starterPolicies, starterPolicy } from '@peerway/change/content';
import type { Pattern } from '@peerway/kernel';

/** The patterns of the chosen use cases, each once. */
export function chosenPatterns(context: Pick<ChangeContext, 'useCases'> | undefined): readonly Pattern[] {
  return [...new Set((context?.useCases ?? []).flatMap(({ patterns }) => patterns))];
}

/** A policy from the starter text of a kind, in both languages, for the patterns of the chosen use cases. */
export function policyFromStarter(id: string, kind: StarterKind, context: ChangeContext | undefined): Policy {
  const starter = starterPolicies.find((each) => each.kind === kind)!;
  const chosen = chosenPatterns(context);
  const asking = (context?.useCases ?? []).filter(
    ({ patterns }) => starter.fits.length === 0 || patterns.some((pattern) => starter.fits.includes(pattern)),
  );
  return {
    id,
    kind,
    owner: null,
    texts: (['en', 'de'] as const).map((language) => starterPolicy(kind, chosen, language)),
    groups: [],
    roles: [],
    useCases: asking.map((each) => each.id),
    answerWithinDays: starter.answerWithinDays,
    isRequired: starter.isRequired,
    origin: $localize`Starter text, version ${starter.version}:number:, for: ${chosen.join(', ') || '–'}:patterns:`,
  };
}

/** A policy without any words but its title. */
export function emptyPolicy(id: string, title: string, language: Tongue, useCases: readonly string[] = []): Policy {
  const text = $localize`[… what applies]`;
  return {
    ...{ id, kind: 'other', owner: null, texts: [{ language, title, text }], groups: [], roles: [], useCases },
    ...{ answerWithinDays: 14, isRequired: false, origin: null },
  };
}
