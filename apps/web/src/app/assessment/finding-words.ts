import type { Readiness } from '@peerway/assessment';
import { countWord, isOrAre, nameList, sentence } from './sentence-parts.ts';
import { audiencePeople, dimensionWord, patternWords } from './short-names.ts';
import { isVisiblyMissed } from './visibly-missed.ts';

/** Gaps under this many levels read as agreement. */
const noticeableGap = 0.5;

/** What the radar shows, in a sentence. */
export function dimensionsFinding(dimensions: Readiness['dimensions']): string {
  const judged = dimensions.filter(({ standing }) => standing !== 'unknown');
  const missed = judged.filter(isVisiblyMissed);
  if (judged.length === 0) return 'No dimension can be judged yet';
  if (missed.length === 0) {
    const isMet = judged.every(({ standing }) => standing === 'met');
    return isMet ? 'Every dimension is at or above its target' : 'No dimension clearly misses its target';
  }
  if (missed.length === judged.length && judged.length > 1) return 'Every dimension misses its target';
  return `${sentence(countWord(missed.length))} ${missed.length === 1 ? 'dimension misses its' : 'dimensions miss their'} target`;
}

/** What the heat map shows: who sees it most differently, and on what. */
export function audiencesFinding({ audiences, gaps }: Pick<Readiness, 'audiences' | 'gaps'>): string {
  const shown = audiences.filter(({ figure }) => figure.status === 'ok');
  if (shown.length < 2) return fewAudiencesFinding(audiences);
  const widest = gaps.find(({ sharedQuestions }) => sharedQuestions > 0) ?? gaps[0];
  if (widest === undefined || widest.gap < noticeableGap) return 'All audiences see it much the same';
  const dimension = dimensionWord(widest.dimension).toLowerCase();
  const far = `${widest.gap.toFixed(1)} levels`;
  if (widest.sharedQuestions === 0) return `Audiences were asked different sides of ${dimension}: ${far} apart`;
  const verb = widest.high === 'executive' ? 'rate' : 'rates';
  return `${sentence(audiencePeople(widest.high))} ${verb} ${dimension} ${far} higher than ${audiencePeople(widest.low)}`;
}

function fewAudiencesFinding(audiences: Readiness['audiences']): string {
  if (audiences.some(({ figure }) => figure.status === 'hidden')) return 'Groups are too small to be compared';
  const asked = audiences.filter(({ figure }) => figure.status !== 'notAsked');
  const [only] = asked;
  return only !== undefined && asked.length === 1
    ? `Only ${audiencePeople(only.audience)} ${only.audience === 'executive' ? 'were' : 'was'} asked`
    : 'There are not two audiences to compare yet';
}

/** What the pattern bars show: what is nearest, what is furthest. */
export function patternsFinding(patterns: Readiness['patterns']): string {
  const ranked = rankedPatterns(patterns);
  const best = ranked[0];
  const last = ranked.findLast(({ kind }) => kind === 'notReady');
  if (best === undefined || best.kind === 'undecided') return 'No pattern can be judged yet';
  const bestName = patternWords(best.pattern, best.name);
  if (best.kind === 'notReady') return `No pattern is within reach yet; ${bestName} ${isOrAre(bestName)} nearest`;
  const reach = `${sentence(bestName)} ${isOrAre(bestName)} ${best.kind === 'ready' ? 'ready for a pilot' : 'within reach'}`;
  if (last === undefined) return reach;
  const lastName = patternWords(last.pattern, last.name);
  return `${reach}; ${lastName} ${isOrAre(lastName)} not`;
}

/** The patterns as the bars show them: best score first, those without one last. */
export function rankedPatterns(patterns: Readiness['patterns']): Readiness['patterns'] {
  return [...patterns].sort((a, b) => (b.figure.score ?? -1) - (a.figure.score ?? -1));
}

/** The head of the agenda. */
export function agendaFinding({ agenda, respondents }: Pick<Readiness, 'agenda' | 'respondents'>, first = 3): string {
  const count = Math.min(first, agenda.length);
  if (count === 0)
    return respondents === 1 ? 'One view leaves nothing to talk about yet' : 'Nobody disagrees on anything yet';
  return count === 1 ? 'Talk about this first' : `Talk about these ${countWord(count)} first`;
}

/** Who stands where on one point of the agenda: 'leaders 4.0, operations 1.3'. */
export function agendaSides(item: Readiness['agenda'][number]): string {
  const seen = item.audiences.flatMap(({ audience, mean }) => (mean === null ? [] : [{ audience, mean }]));
  const [top, ...others] = [...seen].sort((a, b) => b.mean - a.mean);
  const low = others.at(-1);
  if (top === undefined || low === undefined) return 'different answers within one group';
  return `${audiencePeople(top.audience)} ${top.mean.toFixed(1)}, ${audiencePeople(low.audience)} ${low.mean.toFixed(1)}`;
}

/** The head of the actions: how much of the gap to the targets the first ones close. */
export function actionsFinding(readiness: Pick<Readiness, 'actions' | 'dimensions'>, first = 3): string {
  const count = Math.min(first, readiness.actions.length);
  if (count === 0) return 'No action applies so far: nothing was answered low';
  const share = closedShare(readiness, count);
  const start = count === 1 ? 'One action' : `${sentence(countWord(count))} actions`;
  if (share === undefined) return `Start with ${count === 1 ? 'this action' : `these ${countWord(count)} actions`}`;
  if (share > 0.5) return `${start} ${count === 1 ? 'closes' : 'close'} most of the gap`;
  return `${start} ${count === 1 ? 'closes' : 'close'} about ${Math.max(1, Math.round(share * 100))} % of the gap`;
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
  if (whole.respondents === 1) return ['One view', 'one person answered'];
  if (whole.agreement === null) return ['Not known', 'too few answers to compare'];
  const word = whole.agreement > 0.7 ? 'Mostly' : whole.agreement > 0.5 ? 'Partly' : 'Hardly';
  const ranked = dimensions
    .filter(({ figure }) => figure.agreement !== null)
    .sort((a, b) => (b.figure.agreement ?? 0) - (a.figure.agreement ?? 0));
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (most === undefined || least === undefined || most === least) return [word, ''];
  return [word, `most on ${word1(most)}, least on ${word1(least)}`];
}

/** What keeps figures back, for the line under the tiles; empty when nothing is. */
export function hiddenWords(findings: Readiness['findings']): string {
  const hidden = findings.filter(({ code }) => code === 'AUDIENCE_HIDDEN');
  if (hidden.length === 0) return '';
  const names = hidden.map(({ at }) => at.replace('audience:', ''));
  return `Figures of ${nameList(names.map((name) => (name === 'it' ? 'IT' : name)))} are hidden: fewer than five people answered there.`;
}

function word1({ dimension, name }: Readiness['dimensions'][number]): string {
  return dimensionWord(dimension, name).toLowerCase();
}
