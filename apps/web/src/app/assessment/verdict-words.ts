import type { Readiness, Verdict } from '@peerway/assessment';
import { audiencePeople, dimensionWord, patternWords } from './short-names.ts';
import { countWord, nameList, sentence } from './sentence-parts.ts';

type Judged = Pick<Readiness, 'verdict' | 'patterns' | 'dimensions' | 'gaps' | 'whole'>;

/** A gap between audiences that is worth a sentence, in levels. */
const tellingGap = 1;

/** The verdict as one reads it to a board: what the organization is ready for, and what not. */
export function verdictWords({ verdict, whole }: Judged): string {
  if (whole.status === 'hidden') return 'Fewer than five people have answered: nothing is shown yet, to protect them.';
  return verdictSentence(verdict);
}

/** The same from the verdict alone. */
export function verdictSentence(verdict: Verdict): string {
  if (verdict.kind === 'undecided') return 'Not enough answers to say yet.';
  const { readyPatterns: ready, conditionalPatterns: conditional, notReadyPatterns: not } = verdict;
  const names = (ids: readonly string[]) =>
    nameList(
      ids.map((id) => patternWords(id)),
      2,
    );
  if (ready.length + conditional.length === 0) {
    return verdict.undecidedPatterns.length === 0
      ? 'Not ready yet for any pattern of peer-to-peer work.'
      : `Not ready yet for ${names(not)}. The rest cannot be decided with the answers so far.`;
  }
  const all = ready.length + conditional.length + not.length + verdict.undecidedPatterns.length;
  const [best] = [...ready, ...conditional];
  if (all > 2 && best !== undefined && Math.max(ready.length, conditional.length) === all) {
    const how = conditional.length === all ? 'Ready with conditions' : 'Ready';
    return `${how} for every pattern of peer-to-peer work, ${patternWords(best)} first.`;
  }
  const parts = [
    ready.length > 0 ? `Ready for ${names(ready)}` : '',
    conditional.length > 0 ? `${ready.length > 0 ? 'With' : 'Ready with'} conditions for ${names(conditional)}` : '',
    not.length > 0 ? `Not ready for ${names([...not].reverse())}` : '',
  ].filter((part) => part !== '');
  return `${parts.join('. ')}.`;
}

/** What carries, what holds back, and who sees it differently. */
export function leadWords(readiness: Judged): string {
  const { verdict, whole } = readiness;
  if (whole.status === 'hidden') return 'The result appears as soon as five people have answered.';
  if (verdict.kind === 'undecided') {
    return undecidedWords(readiness);
  }
  return [...strengthAndBlockerWords(readiness), ...gapWords(readiness)].join(' ');
}

function undecidedWords(readiness: Judged): string {
  const asked = readiness.dimensions.filter(({ figure }) => figure.status !== 'notAsked').length;
  const why = isNarrow(readiness)
    ? `This round asked about ${countWord(asked)} of ${countWord(readiness.dimensions.length)} dimensions: too little for a verdict.`
    : 'A verdict needs answers to about half of the questions.';
  return `${why} The figures below show what is known so far.`;
}

/** Whether a round asked about so little that more people would not bring a verdict either. */
function isNarrow({ dimensions }: Judged): boolean {
  return dimensions.filter(({ figure }) => figure.status === 'notAsked').length * 2 >= dimensions.length;
}

function strengthAndBlockerWords({ verdict }: Judged): string[] {
  const strengths = verdict.strengths.map((id) => dimensionWord(id));
  const blockers = verdict.blockers.map((id) => dimensionWord(id).toLowerCase());
  const words: string[] = [];
  if (strengths.length > 0) {
    words.push(`${sentence(nameList(lowered(strengths), 3))} ${verb(strengths.length)} at or above target.`);
  } else words.push('No dimension is clearly at its target.');
  if (blockers.length > 0) {
    words.push(`${sentence(nameList(blockers, 3))} ${blockers.length === 1 ? 'holds' : 'hold'} you back.`);
  }
  return words;
}

function gapWords({ gaps }: Judged): string[] {
  const widest = gaps.find(({ gap, sharedQuestions }) => gap >= tellingGap && sharedQuestions > 0);
  if (widest === undefined) return [];
  const levels = Math.round(widest.gap * 2) / 2;
  const far = levels === 1 ? 'one level' : `${Number.isInteger(levels) ? countWord(levels) : levels} levels`;
  const dimension = dimensionWord(widest.dimension).toLowerCase();
  const verbOf = widest.high === 'executive' ? 'see' : 'sees';
  return [
    `${sentence(audiencePeople(widest.high))} ${verbOf} ${dimension} about ${far} higher than ${audiencePeople(widest.low)}.`,
  ];
}

/** What to decide next, and what has to come before it. */
export function nextDecision(readiness: Judged): { readonly decision: string; readonly after: string } {
  const { verdict, patterns } = readiness;
  const best = patterns.find(({ pattern }) => pattern === (verdict.readyPatterns[0] ?? verdict.conditionalPatterns[0]));
  if (verdict.view === 'onePerson')
    return { decision: 'Ask the rest of the team', after: 'one view does not carry a decision' };
  if (verdict.kind === 'undecided') {
    const decision = isNarrow(readiness) ? 'Ask about more dimensions' : 'Ask more people';
    return { decision, after: 'before anything is decided' };
  }
  if (best === undefined) return { decision: 'Close the gaps first', after: holdWords(verdict.blockers) };
  const name = patternWords(best.pattern, best.name);
  if (best.kind === 'ready') return { decision: `Plan a pilot of ${name}`, after: 'nothing stands in its way' };
  const conditions = best.blockers.length > 0 ? best.blockers : verdict.blockers;
  return { decision: `Prepare a pilot of ${name}`, after: holdWords(conditions) || 'with the actions below' };
}

function holdWords(blockers: readonly string[]): string {
  return blockers.length === 0
    ? ''
    : `first ${nameList(
        blockers.map((id) => dimensionWord(id).toLowerCase()),
        2,
      )}`;
}

function lowered(names: readonly string[]): string[] {
  return names.map((name) => name.toLowerCase());
}

function verb(count: number): string {
  return count === 1 ? 'is' : 'are';
}
