import { nameList } from '../assessment/sentence-parts.ts';
import { patternLabel } from './case-words.ts';
import { type LikenessReason, likenessReason } from './likeness-words.ts';

/** What is known of an organization's patterns: each with how well it suits. */
export interface SuitedPattern {
  readonly pattern: string;
  readonly weight: number;
}

/** Why a case is like an organization, beside the case: at most so many reasons, the weightiest first. */
export function likenessLine(reasons: readonly LikenessReason[], patterns: readonly SuitedPattern[], most = 3): string {
  const [readiest] = patterns.toSorted((one, other) => other.weight - one.weight);
  return reasons
    .slice(0, most)
    .map((reason) =>
      reason.aspect === 'pattern' && patterns.length > 1 && reason.value === readiest?.pattern
        ? $localize`Also ${patternLabel(reason.value)}:pattern:, the pattern you are readiest for`
        : likenessReason(reason),
    )
    .join(' · ');
}

type Lack = { readonly code: string; readonly detail: string };

/** The parts of a profile that people can say, as they stand within a sentence. */
const parts: Readonly<Record<string, string>> = {
  industry: $localize`:part of a profile|:the industry`,
  size: $localize`:part of a profile|:the number of employees`,
  region: $localize`:part of a profile|:the countries`,
};

/** What to say of an organization so that the list gets sharper; undefined where its profile says enough. */
export function sharpenSentence(lacks: readonly Lack[]): string | undefined {
  if (isUnknown(lacks))
    return $localize`Nothing is known of the organization yet, so these are no nearer than any others: say its industry, size and countries.`;
  const missing = lacks.flatMap(({ detail }) => parts[detail] ?? []);
  return missing.length === 0 ? undefined : $localize`Say ${nameList(missing, 3)}:parts: to sharpen this.`;
}

/** Whether no readiness had a part in it: nothing is known of patterns and of weaker areas. */
export function lacksReadiness(lacks: readonly Lack[]): boolean {
  return isUnknown(lacks) || lacks.some(({ detail }) => detail === 'pattern');
}

/** Whether nothing at all is known. */
export function isUnknown(lacks: readonly Lack[]): boolean {
  return lacks.some(({ code }) => code === 'PROFILE_EMPTY');
}
