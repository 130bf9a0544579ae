import type { Audience, Readiness } from '@peerway/assessment';
import { countWord, decimals, nameList, sentence } from './sentence-parts.ts';
import { audiencePeople, dimensionWithin, isManyThings, patternWords } from './short-names.ts';
import { isVisiblyMissed } from './visibly-missed.ts';

/** What the radar shows, in a sentence. */
export function dimensionsFinding(dimensions: Readiness['dimensions']): string {
  const judged = dimensions.filter(({ standing }) => standing !== 'unknown');
  const missed = judged.filter(isVisiblyMissed);
  if (judged.length === 0) return $localize`No dimension can be judged yet`;
  if (missed.length === 0) {
    const isMet = judged.every(({ standing }) => standing === 'met');
    return isMet
      ? $localize`Every dimension is at or above its target`
      : $localize`No dimension clearly misses its target`;
  }
  if (missed.length === judged.length && judged.length > 1) return $localize`Every dimension misses its target`;
  return missed.length === 1
    ? $localize`One dimension misses its target`
    : $localize`${sentence(countWord(missed.length))}:count: dimensions miss their target`;
}

/** What the pattern bars show: what is nearest, what is furthest. */
export function patternsFinding(patterns: Readiness['patterns']): string {
  const ranked = rankedPatterns(patterns);
  const best = ranked[0];
  const last = ranked.findLast(({ kind }) => kind === 'notReady');
  if (best === undefined || best.kind === 'undecided') return $localize`No pattern can be judged yet`;
  if (best.kind === 'notReady') return nearestWords(best);
  if (last === undefined) return reachWords(best);
  return $localize`${reachWords(best)}:within:; ${notWords(last)}:not:`;
}

type RankedPattern = Readiness['patterns'][number];

function nearestWords({ pattern, name }: RankedPattern): string {
  const words = patternWords(pattern, name);
  return isManyThings(pattern)
    ? $localize`No pattern is within reach yet; ${words}:patterns: are nearest`
    : $localize`No pattern is within reach yet; ${words}:pattern: is nearest`;
}

function reachWords({ pattern, name, kind }: RankedPattern): string {
  const words = sentence(patternWords(pattern, name));
  if (isManyThings(pattern)) {
    return kind === 'ready'
      ? $localize`${words}:patterns: are ready for a pilot`
      : $localize`${words}:patterns: are within reach`;
  }
  return kind === 'ready'
    ? $localize`${words}:pattern: is ready for a pilot`
    : $localize`${words}:pattern: is within reach`;
}

function notWords({ pattern, name }: RankedPattern): string {
  const words = patternWords(pattern, name);
  return isManyThings(pattern)
    ? $localize`:… are within reach; these are not|:${words}:patterns: are not`
    : $localize`:… is within reach; this is not|:${words}:pattern: is not`;
}

/** The patterns as the bars show them: best score first, those without one last. */
export function rankedPatterns(patterns: Readiness['patterns']): Readiness['patterns'] {
  return [...patterns].sort((a, b) => (b.figure.score ?? -1) - (a.figure.score ?? -1));
}

/** The head of the agenda. */
export function agendaFinding({ agenda, respondents }: Pick<Readiness, 'agenda' | 'respondents'>, first = 3): string {
  const count = Math.min(first, agenda.length);
  if (count === 0)
    return respondents === 1
      ? $localize`One view leaves nothing to talk about yet`
      : $localize`Nobody disagrees on anything yet`;
  return count === 1 ? $localize`Talk about this first` : $localize`Talk about these ${countWord(count)}:count: first`;
}

/** Who stands where on one point of the agenda: 'leaders 4.0, operations 1.3'. */
export function agendaSides(item: Readiness['agenda'][number]): string {
  const seen = item.audiences.flatMap(({ audience, mean }) => (mean === null ? [] : [{ audience, mean }]));
  const [top, ...others] = [...seen].sort((a, b) => b.mean - a.mean);
  const low = others.at(-1);
  if (top === undefined || low === undefined) return $localize`different answers within one group`;
  const [high, less] = [decimals(top.mean, 1), decimals(low.mean, 1)];
  return $localize`${audiencePeople(top.audience)}:higher: ${high}:highLevel:, ${audiencePeople(low.audience)}:lower: ${less}:lowLevel:`;
}

/** The head of the actions: how much of the gap to the targets the first ones close. */
export function actionsFinding(readiness: Pick<Readiness, 'actions' | 'dimensions'>, first = 3): string {
  const count = Math.min(first, readiness.actions.length);
  if (count === 0) return $localize`No action applies so far: nothing was answered low`;
  const share = closedShare(readiness, count);
  const percent = Math.max(1, Math.round((share ?? 0) * 100));
  if (count === 1) {
    if (share === undefined) return $localize`Start with this action`;
    return share > 0.5
      ? $localize`One action closes most of the gap`
      : $localize`One action closes about ${percent}:percent: % of the gap`;
  }
  const words = countWord(count);
  if (share === undefined) return $localize`Start with these ${words}:count: actions`;
  return share > 0.5
    ? $localize`${sentence(words)}:count: actions close most of the gap`
    : $localize`${sentence(words)}:count: actions close about ${percent}:percent: % of the gap`;
}

/** The weighted share of the gap to the targets that the first actions close; undefined without a gap. */
export function closedShare(
  { actions, dimensions }: Pick<Readiness, 'actions' | 'dimensions'>,
  count: number,
): number | undefined {
  let open = 0;
  let closed = 0;
  for (const { dimension, gap, weight } of dimensions) {
    if (gap === null || gap <= 0) continue;
    const lifts = actions.slice(0, count).filter((action) => action.dimension === dimension);
    const lift = lifts.reduce((sum, { dimensionLift }) => sum + dimensionLift, 0);
    open += gap * weight;
    closed += Math.min(gap, lift) * weight;
  }
  return open === 0 ? undefined : closed / open;
}

/** Whether people agree, in a word (bands after LeBreton and Senter 2008), and on what most and least. */
export function agreementWords({
  whole,
  dimensions,
}: Pick<Readiness, 'whole' | 'dimensions'>): readonly [string, string] {
  if (whole.respondents === 1) return [$localize`One view`, $localize`one person answered`];
  if (whole.agreement === null) return [$localize`Not known`, $localize`too few answers to compare`];
  const word = agreementWord(whole.agreement);
  const ranked = dimensions
    .filter(({ figure }) => figure.agreement !== null)
    .sort((a, b) => (b.figure.agreement ?? 0) - (a.figure.agreement ?? 0));
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (most === undefined || least === undefined || most === least) return [word, ''];
  const [high, low] = [most, least].map(({ dimension, name }) => dimensionWithin(dimension, name));
  return [word, $localize`most on ${high ?? ''}:most:, least on ${low ?? ''}:least:`];
}

function agreementWord(agreement: number): string {
  if (agreement > 0.7) return $localize`:do people agree?|:Mostly`;
  return agreement > 0.5 ? $localize`:do people agree?|:Partly` : $localize`:do people agree?|:Hardly`;
}

/** What keeps figures back, for the line under the tiles; empty when nothing is. */
export function hiddenWords({ audiences, findings }: Pick<Readiness, 'audiences' | 'findings'>): string {
  const hidden = new Set(findings.flatMap(({ code, at }) => (code === 'AUDIENCE_HIDDEN' ? [at] : [])));
  if (hidden.size === 0) return '';
  const isHidden = ({ audience }: { audience: Audience }): boolean => hidden.has(`audience:${audience}`);
  const names = nameList(audiences.filter(isHidden).map(({ audience }) => audiencePeople(audience)));
  return $localize`Figures of ${names}:audiences: are hidden: fewer than five people answered there.`;
}

/** What the button says that opens where a figure comes from. */
export function howWords(name: string): string {
  return $localize`How is this calculated: ${name}:figure:`;
}
