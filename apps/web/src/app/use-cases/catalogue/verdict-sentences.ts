import type { UseCase, UseCaseGround, UseCaseStep } from '@peerway/use-cases';
import { plainNumber } from '../../assessment/sentence-parts.ts';
import { patternWords } from '../../assessment/short-names.ts';
import { alternativeWords } from '../selection/verdict-words.ts';

/** What a ground or step speaks of, in the catalogue's words. */
export interface VerdictTexts {
  readonly useCase: UseCase;
  /** What a check of an alternative asks; undefined for one that is not known. */
  readonly checkOf: (id: string) => string | undefined;
}

/** One ground of a verdict, in a sentence. */
export function groundSentence({ code, at, needed, found }: UseCaseGround, texts: VerdictTexts): string {
  const [least, here] = [figure(needed), figure(found)];
  const pattern = patternWords(at ?? '');
  const condition = prerequisiteText(at, texts);
  switch (code) {
    case 'alternativeSuffices':
      return $localize`Without peers it is enough: ${way(at)}:alternative:.`;
    case 'alternativeSufficesForMore':
      return $localize`Without peers it would be enough, but costs clearly more: ${way(at)}:alternative:.`;
    case 'alternativeOpen':
      return $localize`Nobody has found out yet whether this would be enough: ${way(at)}:alternative:.`;
    case 'alternativeRuledOut':
      return $localize`This would not be enough: ${way(at)}:alternative:.`;
    case 'alternativesUnnamed':
      return $localize`Nobody has named a way to do it without peers.`;
    case 'neededUnmet':
      return $localize`Peers cannot work without this, and it is not so: ${condition}:prerequisite:`;
    case 'neededUnknown':
      return $localize`Peers cannot work without this, and nobody knows: ${condition}:prerequisite:`;
    case 'neededMet':
      return $localize`What peers cannot work without is there: ${condition}:prerequisite:`;
    case 'conditionsMostlyUnmet':
    case 'conditionsTooFewMet':
    case 'conditionsPartlyMet':
      return $localize`Of the other prerequisites ${here}:found: hold; ${least}:needed: are asked for.`;
    case 'conditionsMet':
      return $localize`Enough of the other prerequisites hold: ${here}:found:.`;
    case 'readinessTooLow':
    case 'readinessConditional':
      return $localize`Readiness for ${pattern}:pattern: is ${here}:found: of 100; ${least}:needed: is asked for.`;
    case 'readinessUnknown':
      return $localize`Nobody knows how ready you are for ${pattern}:pattern:.`;
    case 'readinessReached':
      return $localize`You are ready for ${pattern}:pattern:: ${here}:found: of 100.`;
  }
}

/** One thing that would have to change for peers to be the answer, in a sentence. */
export function stepSentence({ code, at, alternative, needed, found }: UseCaseStep, texts: VerdictTexts): string {
  const [least, here] = [figure(needed), figure(found)];
  const check = texts.checkOf(at) ?? '';
  switch (code) {
    case 'meetPrerequisite':
      return found === null || needed === null
        ? $localize`Bring this about: ${prerequisiteText(at, texts)}:prerequisite:`
        : $localize`Bring this about, from ${here}:found: to ${least}:needed:: ${prerequisiteText(at, texts)}:prerequisite:`;
    case 'findOutPrerequisite':
      return $localize`Find out: ${prerequisiteText(at, texts)}:prerequisite:`;
    case 'raiseReadiness':
      return $localize`Raise readiness for ${patternWords(at)}:pattern: from ${here}:found: to ${least}:needed: of 100`;
    case 'findOutReadiness':
      return $localize`Assess readiness for ${patternWords(at)}:pattern:`;
    case 'outgrowAlternative':
      return $localize`${way(alternative)}:alternative: would have to stop being enough: ${check}:check:`;
    case 'findOutAlternative':
      return $localize`Find out whether this suffices: ${way(alternative)}:alternative:. ${check}:check:`;
    case 'nameAlternative':
      return $localize`Think of a way to do it without peers, and why it is not enough`;
  }
}

function figure(value: number | null): string {
  return value === null ? '–' : plainNumber(Math.round(value * 10) / 10);
}

function prerequisiteText(id: string | null, { useCase }: VerdictTexts): string {
  return useCase.prerequisites.find((each) => each.id === id)?.text ?? '';
}

function way(kind: string | null): string {
  return Object.entries(alternativeWords).find(([known]) => known === kind)?.[1] ?? '';
}
