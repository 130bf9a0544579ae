import { judgementWords } from '../ratio-words.ts';
import type { MyWeighing } from './my-weighing.ts';

/** What somebody's own weights say, in a sentence; with the group's once that may be seen. */
export function ownFinding({ goals, own, group }: MyWeighing): string {
  const nameOf = (goal: string | undefined): string => goals.find(({ id }) => id === goal)?.name ?? '';
  const mine = heaviest(own.weights);
  const theirs = heaviest(group?.goals ?? []);
  if (theirs !== undefined && mine !== undefined) {
    return mine === theirs
      ? $localize`“${nameOf(mine)}:goal:” counts most, for you and for the group`
      : $localize`For you “${nameOf(mine)}:goal:” counts most, for the group “${nameOf(theirs)}:other:”`;
  }
  if (theirs !== undefined) return $localize`For the group “${nameOf(theirs)}:goal:” counts most`;
  if (mine !== undefined) return $localize`For you “${nameOf(mine)}:goal:” counts most`;
  return $localize`There are too few answers to tell what counts most for you`;
}

/** The judgements that fit the others badly, each with the place of its question, from 1. */
export function revisitSentences({
  goals,
  own,
  pairs,
}: MyWeighing): { readonly place: number; readonly words: string }[] {
  const nameOf = (goal: string): string => goals.find(({ id }) => id === goal)?.name ?? '';
  return own.consistency.revisit.flatMap(({ first, second, said, implied }) => {
    const place = pairs.findIndex((pair) =>
      [pair.first, pair.second].every((goal) => goal === first || goal === second),
    );
    if (place < 0) return [];
    const [told, fits] = [
      judgementWords(nameOf(first), nameOf(second), said),
      judgementWords(nameOf(first), nameOf(second), implied),
    ];
    return [
      {
        place: place + 1,
        words: $localize`You said: ${told}:judgement:. Your other answers together say: ${fits}:implied:.`,
      },
    ];
  });
}

function heaviest(weights: readonly { readonly goal: string; readonly weight: number }[]): string | undefined {
  return [...weights].sort((a, b) => b.weight - a.weight)[0]?.goal;
}
