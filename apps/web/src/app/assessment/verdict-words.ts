import type { Readiness, Verdict } from '@peerway/assessment';
import { dimensionWithin, patternWords } from './short-names.ts';
import { countWord, nameList, sentence } from './sentence-parts.ts';
import { widestGapWords } from './gap-words.ts';

type Judged = Pick<Readiness, 'verdict' | 'patterns' | 'dimensions' | 'gaps' | 'whole'>;

/** The verdict as one reads it to a board: what the organization is ready for, and what not. */
export function verdictWords({ verdict, whole }: Judged): string {
  if (whole.status === 'hidden')
    return $localize`Fewer than five people have answered: nothing is shown yet, to protect them.`;
  return verdictSentence(verdict);
}

/** The same from the verdict alone. */
export function verdictSentence(verdict: Verdict): string {
  if (verdict.kind === 'undecided') return $localize`Not enough answers to say yet.`;
  const { readyPatterns: ready, conditionalPatterns: conditional, notReadyPatterns: not } = verdict;
  if (ready.length + conditional.length === 0) {
    return verdict.undecidedPatterns.length === 0
      ? $localize`Not ready yet for any pattern of peer-to-peer work.`
      : $localize`Not ready yet for ${patternList(not)}:patterns:. The rest cannot be decided with the answers so far.`;
  }
  const all = ready.length + conditional.length + not.length + verdict.undecidedPatterns.length;
  const [best] = [...ready, ...conditional];
  if (all > 2 && best !== undefined && Math.max(ready.length, conditional.length) === all) {
    return conditional.length === all
      ? $localize`Ready with conditions for every pattern of peer-to-peer work, ${patternWords(best)}:pattern: first.`
      : $localize`Ready for every pattern of peer-to-peer work, ${patternWords(best)}:pattern: first.`;
  }
  return kindSentences(verdict).join(' ');
}

function kindSentences({ readyPatterns, conditionalPatterns, notReadyPatterns }: Verdict): string[] {
  const sentences: string[] = [];
  if (readyPatterns.length > 0) sentences.push($localize`Ready for ${patternList(readyPatterns)}:patterns:.`);
  if (conditionalPatterns.length > 0) {
    const names = patternList(conditionalPatterns);
    sentences.push(
      readyPatterns.length > 0
        ? $localize`With conditions for ${names}:patterns:.`
        : $localize`Ready with conditions for ${names}:patterns:.`,
    );
  }
  if (notReadyPatterns.length > 0)
    sentences.push($localize`Not ready for ${patternList([...notReadyPatterns].reverse())}:patterns:.`);
  return sentences;
}

function patternList(ids: readonly string[]): string {
  return nameList(
    ids.map((id) => patternWords(id)),
    2,
  );
}

/** What carries, what holds back, and who sees it differently. */
export function leadWords(readiness: Judged): string {
  const { verdict, whole } = readiness;
  if (whole.status === 'hidden') return $localize`The result appears as soon as five people have answered.`;
  if (verdict.kind === 'undecided') return undecidedWords(readiness);
  return [...strengthAndBlockerWords(readiness), ...widestGapWords(readiness)].join(' ');
}

function undecidedWords(readiness: Judged): string {
  const asked = readiness.dimensions.filter(({ figure }) => figure.status !== 'notAsked').length;
  const all = countWord(readiness.dimensions.length);
  const why = isNarrow(readiness)
    ? $localize`This round asked about ${countWord(asked)}:count: of ${all}:all: dimensions: too little for a verdict.`
    : $localize`A verdict needs answers to about half of the questions.`;
  return [why, $localize`The figures below show what is known so far.`].join(' ');
}

/** Whether a round asked about so little that more people would not bring a verdict either. */
function isNarrow({ dimensions }: Judged): boolean {
  return dimensions.filter(({ figure }) => figure.status === 'notAsked').length * 2 >= dimensions.length;
}

function strengthAndBlockerWords({ verdict: { strengths, blockers } }: Judged): string[] {
  return [strengthWords(strengths), ...(blockers.length > 0 ? [blockerWords(blockers)] : [])];
}

function strengthWords(strengths: readonly string[]): string {
  if (strengths.length === 0) return $localize`No dimension is clearly at its target.`;
  const names = sentence(dimensionList(strengths, 3));
  return strengths.length === 1
    ? $localize`${names}:dimension: is at or above target.`
    : $localize`${names}:dimensions: are at or above target.`;
}

function blockerWords(blockers: readonly string[]): string {
  const names = sentence(dimensionList(blockers, 3));
  return blockers.length === 1
    ? $localize`${names}:dimension: holds you back.`
    : $localize`${names}:dimensions: hold you back.`;
}

/** What to decide next, and what has to come before it. */
export function nextDecision(readiness: Judged): { readonly decision: string; readonly after: string } {
  const { verdict, patterns } = readiness;
  const best = patterns.find(({ pattern }) => pattern === (verdict.readyPatterns[0] ?? verdict.conditionalPatterns[0]));
  if (verdict.view === 'onePerson')
    return { decision: $localize`Ask the rest of the team`, after: $localize`one view does not carry a decision` };
  if (verdict.kind === 'undecided') {
    const decision = isNarrow(readiness) ? $localize`Ask about more dimensions` : $localize`Ask more people`;
    return { decision, after: $localize`before anything is decided` };
  }
  if (best === undefined) return { decision: $localize`Close the gaps first`, after: holdWords(verdict.blockers) };
  const name = patternWords(best.pattern, best.name);
  if (best.kind === 'ready')
    return { decision: $localize`Plan a pilot of ${name}:pattern:`, after: $localize`nothing stands in its way` };
  const conditions = best.blockers.length > 0 ? best.blockers : verdict.blockers;
  return {
    decision: $localize`Prepare a pilot of ${name}:pattern:`,
    after: holdWords(conditions) || $localize`with the actions below`,
  };
}

function holdWords(blockers: readonly string[]): string {
  return blockers.length === 0 ? '' : $localize`first ${dimensionList(blockers, 2)}:dimensions:`;
}

function dimensionList(ids: readonly string[], most: number): string {
  return nameList(
    ids.map((id) => dimensionWithin(id)),
    most,
  );
}
