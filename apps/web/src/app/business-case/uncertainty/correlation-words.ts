import type { CaseModel } from '@peerway/business-case';
import type { Finding } from '@peerway/kernel';

/** How a parameter is called, by the key that findings name it with. */
export function labelsOf({ parameters }: Pick<CaseModel, 'parameters'>): (key: string) => string {
  const labels = new Map(parameters.map(({ useCase, name, label }) => [`${useCase ?? ''}/${name}`, label]));
  return (key) => labels.get(key) ?? key;
}

/** What is to be said of all correlations of a case together, in a sentence; undefined for what is said elsewhere. */
export function correlationSentence({ code, at, detail }: Finding, label: (key: string) => string): string | undefined {
  const [first = '', second = '', before = '', after = ''] = detail.split('|');
  const [a = '', b = ''] = at.split('|');
  switch (code) {
    case 'NOT_POSITIVE': {
      const names = detail.split(', ').map(label).join(' · ');
      return $localize`These cannot move together as stated, so that nothing is drawn: ${names}:parameters:. Weaken one of their correlations, or have them repaired.`;
    }
    case 'CORRELATIONS_REPAIRED':
      return $localize`The stated correlations contradict each other and were replaced by the nearest that do not. Changed most: ${label(first)}:parameter: and ${label(second)}:other parameter:, from ${before}:before: to ${after}:after:.`;
    case 'CAUSE_TOO_STRONG':
      return $localize`${label(at)}:parameter: hangs on its causes more than wholly (squared, its loadings sum to ${detail}:sum:; 1 is the most), so that nothing is drawn. Make one of them weaker, or have them repaired.`;
    case 'CAUSE_WEAKENED':
      return $localize`${label(at)}:parameter: hung on its causes more than wholly (squared, its loadings sum to ${detail}:sum:; 1 is the most): all of them were made weaker alike.`;
    case 'CORRELATION_OVER_CAUSE':
      return $localize`${label(a)}:parameter: and ${label(b)}:other parameter:: the stated pair (${second}:stated:) goes before what their shared causes say (${first}:caused:).`;
    case 'CORRELATION_WITHOUT_RANGE':
      return $localize`${detail}:parameter: has no range, so that moving together has no effect on it.`;
    default:
      return undefined;
  }
}

/** What does not fit in one pair or one shared cause, as it stands beside it. */
export function rowSentence({ code, detail }: Finding, label: (key: string) => string): string {
  switch (code) {
    case 'SELF_CORRELATION':
      return $localize`A value always moves with itself: choose two different ones.`;
    case 'CORRELATION_TWICE':
      return $localize`This pair stands twice: the first counts.`;
    case 'CAUSE_PARAMETER_TWICE':
      return $localize`${label(detail)}:parameter: stands twice: the first counts.`;
    case 'CORRELATION_UNKNOWN_PARAMETER':
    case 'CAUSE_UNKNOWN_PARAMETER':
      return $localize`${label(detail)}:parameter: is no longer in the case.`;
    default:
      return $localize`${label(detail)}:parameter: has no range, so that moving together has no effect on it.`;
  }
}

/** How strongly two values move together, in words. */
export function strengthWords(coefficient: number): string {
  const size = Math.abs(coefficient);
  if (size < 0.05) return $localize`apart from each other`;
  if (coefficient > 0) {
    if (size < 0.35) return $localize`slightly together`;
    return size < 0.75 ? $localize`clearly together` : $localize`strongly together`;
  }
  if (size < 0.35) return $localize`slightly against each other`;
  return size < 0.75 ? $localize`clearly against each other` : $localize`strongly against each other`;
}

/** How strongly a value hangs on a shared cause, in words. */
export function loadingWords(loading: number): string {
  const size = Math.abs(loading);
  if (size < 0.05) return $localize`not at all`;
  if (loading > 0) {
    if (size < 0.35) return $localize`rises slightly with it`;
    return size < 0.75 ? $localize`rises clearly with it` : $localize`rises strongly with it`;
  }
  if (size < 0.35) return $localize`falls slightly with it`;
  return size < 0.75 ? $localize`falls clearly with it` : $localize`falls strongly with it`;
}
