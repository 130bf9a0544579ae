import type { Readiness } from '@peerway/assessment';
import { countWord, decimals, sentence } from './sentence-parts.ts';
import { audiencePeople, dimensionWithin } from './short-names.ts';

/** A gap between audiences that is worth a sentence, in levels. */
const tellingGap = 1;
/** Gaps under this many levels read as agreement. */
const noticeableGap = 0.5;

/** The sentence about who sees a dimension most differently; none when nobody does. */
export function widestGapWords({ gaps }: Pick<Readiness, 'gaps'>): string[] {
  const widest = gaps.find(({ gap, sharedQuestions }) => gap >= tellingGap && sharedQuestions > 0);
  if (widest === undefined) return [];
  const levels = Math.round(widest.gap * 2) / 2;
  const far = Number.isInteger(levels) ? countWord(levels) : decimals(levels, 1);
  const dimension = dimensionWithin(widest.dimension);
  const low = audiencePeople(widest.low);
  if (widest.high === 'executive') {
    return levels === 1
      ? [$localize`Leaders see ${dimension}:dimension: about one level higher than ${low}:audience:.`]
      : [$localize`Leaders see ${dimension}:dimension: about ${far}:count: levels higher than ${low}:audience:.`];
  }
  const high = sentence(audiencePeople(widest.high));
  return levels === 1
    ? [$localize`${high}:higher: sees ${dimension}:dimension: about one level higher than ${low}:lower:.`]
    : [$localize`${high}:higher: sees ${dimension}:dimension: about ${far}:count: levels higher than ${low}:lower:.`];
}

/** What the heat map shows: who sees it most differently, and on what. */
export function audiencesFinding({ audiences, gaps }: Pick<Readiness, 'audiences' | 'gaps'>): string {
  const shown = audiences.filter(({ figure }) => figure.status === 'ok');
  if (shown.length < 2) return fewAudiencesFinding(audiences);
  const widest = gaps.find(({ sharedQuestions }) => sharedQuestions > 0) ?? gaps[0];
  if (widest === undefined || widest.gap < noticeableGap) return $localize`All audiences see it much the same`;
  const dimension = dimensionWithin(widest.dimension);
  const far = decimals(widest.gap, 1);
  const low = audiencePeople(widest.low);
  if (widest.sharedQuestions === 0)
    return $localize`Audiences were asked different sides of ${dimension}:dimension:: ${far}:count: levels apart`;
  if (widest.high === 'executive')
    return $localize`Leaders rate ${dimension}:dimension: ${far}:count: levels higher than ${low}:audience:`;
  const high = sentence(audiencePeople(widest.high));
  return $localize`${high}:higher: rates ${dimension}:dimension: ${far}:count: levels higher than ${low}:lower:`;
}

function fewAudiencesFinding(audiences: Readiness['audiences']): string {
  if (audiences.some(({ figure }) => figure.status === 'hidden')) return $localize`Groups are too small to be compared`;
  const asked = audiences.filter(({ figure }) => figure.status !== 'notAsked');
  const [only] = asked;
  if (only === undefined || asked.length > 1) return $localize`There are not two audiences to compare yet`;
  return only.audience === 'executive'
    ? $localize`Only leaders were asked`
    : $localize`Only ${audiencePeople(only.audience)}:audience: was asked`;
}
