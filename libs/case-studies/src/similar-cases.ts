import type { CaseStudy } from './case-study.ts';
import { likenessTo } from './likeness.ts';
import type { SimilarCase } from './similar-case.ts';
import { wanted } from './wanted.ts';
import { type ProfileParts, wholeProfile } from './whole-profile.ts';

/** Of a list with a limit, one in so many did not last, where there are such cases. */
const oneInSoMany = 3;

/**
 * The cases most like an organization, with the reasons: nearest first, by id where two are equally near.
 *
 * Likeness is the share of points that a case earns, out of those that the profile gives a chance to earn: what it does not say
 * neither helps nor harms. With an empty profile every likeness is 0, and the order is that of the ids. No case is left out for
 * its end. With a limit, at least a third of the list (rounded up) did not last, that is, was no longer running when last documented,
 * where there are such cases: the nearest of them take the places of the least like that were running. The method is our own.
 *
 * @example
 * similarCases({ industry: 'gaming' }, caseStudies, { limit: 3 }).map(({ likeness }) => likeness); // => [1, 1, 1]
 */
export function similarCases(
  profile: ProfileParts,
  studies: readonly CaseStudy[],
  { limit }: { readonly limit?: number } = {},
): SimilarCase[] {
  const reasonsFor = likenessTo(wholeProfile(profile));
  const all = studies.map((study) => similarCase(study, reasonsFor(study))).sort(nearestFirst);
  const size = wanted(limit, all.length);
  const near = all.slice(0, size);
  const missing = Math.ceil(size / oneInSoMany) - near.filter(({ didNotLast }) => didNotLast).length;
  const brought = all
    .slice(size)
    .filter(({ didNotLast }) => didNotLast)
    .slice(0, Math.max(0, missing));
  const leaving = new Set(lastRunning(near, brought.length));
  return [
    ...near.filter((each) => !leaving.has(each)),
    ...brought.map((each): SimilarCase => ({ ...each, broughtFor: 'didNotLast' })),
  ];
}

function lastRunning(near: readonly SimilarCase[], count: number): SimilarCase[] {
  return count === 0 ? [] : near.filter(({ didNotLast }) => !didNotLast).slice(-count);
}

function similarCase(study: CaseStudy, reasons: SimilarCase['reasons']): SimilarCase {
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return {
    caseId: study.id,
    // Thirds and sevenths leave crumbs in the sum; a case that is like in everything is at 1.
    likeness: Math.min(1, Math.round(points * 1e12) / 1e12),
    reasons,
    didNotLast: study.status !== 'running',
    broughtFor: 'likeness',
  };
}

function nearestFirst(a: SimilarCase, b: SimilarCase): number {
  return b.likeness - a.likeness || (a.caseId < b.caseId ? -1 : 1);
}
