import type { CitationAbout, CitationRowFragment } from '../../graphql/generated/graphql.ts';
import { citedAs } from '../cited-in-words.ts';

/** The citations of one thing. */
export interface CitationGroup {
  readonly heading: string;
  readonly citations: readonly CitationRowFragment[];
}

const order: readonly CitationAbout[] = ['engagement', 'goal', 'useCase', 'risk', 'planItem', 'action'];
const stances = ['for', 'against', 'context'];

/** Citations by what they speak about, in the order of the stages; within it what speaks for, against, and the background. */
export function citationGroups(citations: readonly CitationRowFragment[]): readonly CitationGroup[] {
  const groups = Map.groupBy(citations, ({ about, name }) => `${order.indexOf(about)} ${name ?? ''}`);
  return [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([, [first, ...others]]) => ({
      heading: first === undefined ? '' : citedAs(first.about, first.name ?? ''),
      citations: [first, ...others]
        .filter((each) => each !== undefined)
        .toSorted((one, other) => stances.indexOf(one.stance) - stances.indexOf(other.stance)),
    }));
}
