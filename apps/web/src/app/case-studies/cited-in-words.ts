import type { CitationAbout, CitationStance } from '../graphql/generated/graphql.ts';

/** To what of an engagement a case is attached. */
export function citedAs(about: CitationAbout, name: string): string {
  switch (about) {
    case 'goal':
      return $localize`Goal: ${name}:name:`;
    case 'useCase':
      return $localize`Use case: ${name}:name:`;
    case 'risk':
      return $localize`Risk: ${name}:name:`;
    case 'planItem':
      return $localize`Plan: ${name}:name:`;
    case 'action':
      return $localize`Action: ${name}:name:`;
    case 'engagement':
      return $localize`The engagement as a whole`;
  }
}

/** Which way a case points where it is attached. */
export const stanceWords: Readonly<Record<CitationStance, string>> = {
  for: $localize`:stance of a case|:speaks for it`,
  against: $localize`:stance of a case|:speaks against it`,
  context: $localize`:stance of a case|:background`,
};
