import type { UseCase, WorthKnowing } from '@peerway/use-cases';
import { inventoryFactsIn } from '@peerway/organization/content';
import { languageInForce } from '../../../language/language-in-force.ts';
import { patternWords } from '../../assessment/short-names.ts';
import type { RankingNames } from './ranking-words.ts';

/** Something worth finding out, as the page shows it: what to ask, why it matters, and where to answer it. */
export interface FindOutEntry {
  readonly id: string;
  readonly ask: string;
  /** Whether the words are the catalogue's own, which are English. */
  readonly isContent: boolean;
  readonly matters: string;
  /** Where it is answered, under the engagement; with its words. */
  readonly link: readonly [path: string, words: string, fragment?: string | undefined];
  /** What the address of that place says besides. */
  readonly query?: Readonly<Record<string, string>>;
  readonly points: number;
}

/** Everything that entries need besides what is worth knowing. */
export interface FindOutPlace {
  readonly find: (id: string) => UseCase | undefined;
  readonly names: RankingNames;
  /** The address of the engagement. */
  readonly home: string;
}

/** What to find out next, in words. */
export function findOutEntries(items: readonly WorthKnowing[], place: FindOutPlace): readonly FindOutEntry[] {
  return items.map((item) => ({
    id: item.id,
    ...asked(item, place),
    matters: whatItDecides(item, place.names),
    link: whereAnswered(item, place),
    ...(item.kind === 'score' && { query: { scores: item.useCases[0] ?? '' } }),
    points: item.points,
  }));
}

function asked(item: WorthKnowing, { find, names }: FindOutPlace): Pick<FindOutEntry, 'ask' | 'isContent'> {
  const own = (ask: string) => ({ ask, isContent: false });
  switch (item.kind) {
    case 'readiness':
      return own($localize`How ready is the organization for ${patternWords(item.pattern ?? '')}:pattern:?`);
    case 'weight':
      return own($localize`How much does “${names.criterion(item.criterion ?? '')}:criterion:” count?`);
    case 'score':
      return own(
        $localize`“${names.criterion(item.criterion ?? '')}:criterion:” of ${names.useCase(item.useCases[0] ?? '')}:use case:: which figure is right here?`,
      );
    case 'prerequisite': {
      const fact = inventoryFactsIn(languageInForce()).find(
        ({ id }) => item.check === 'inventory' && id === item.subject,
      );
      if (fact) return own(fact.question);
      if (item.ask !== null) return { ask: item.ask, isContent: true };
      const useCase = find(item.useCases[0] ?? '');
      const text = useCase?.prerequisites.find(({ id }) => id === item.prerequisites[0])?.text;
      return text === undefined ? own(names.useCase(item.useCases[0] ?? '')) : { ask: text, isContent: true };
    }
  }
}

function whatItDecides({ ifLow, ifHigh, useCases }: WorthKnowing, names: RankingNames): string {
  if (ifLow !== ifHigh) {
    return $localize`It decides between ${names.useCase(ifLow)}:use case: and ${names.useCase(ifHigh)}:other:`;
  }
  const [first = ''] = useCases;
  if (useCases.length === 0) return $localize`It changes how clear the lead is`;
  return useCases.length === 1
    ? $localize`It concerns ${names.useCase(first)}:use case:`
    : $localize`It concerns ${names.useCase(first)}:use case: and ${useCases.length - 1}:count: more`;
}

function whereAnswered(item: WorthKnowing, { home }: FindOutPlace): FindOutEntry['link'] {
  const page = `${home}/select/use-cases/${item.useCases[0] ?? ''}`;
  switch (item.kind) {
    case 'readiness':
      return [`${home}/assess`, $localize`Ask in an assessment`];
    case 'weight':
      return [`${home}/align`, $localize`Weigh the goals`];
    case 'score':
      return [`${home}/select/criteria`, $localize`Score it`];
    case 'prerequisite':
      if (item.check === 'inventory') return [`${home}/organization`, $localize`Answer in the inventory`];
      if (item.check === 'question') return [`${home}/assess`, $localize`Ask in an assessment`];
      return [page, $localize`Say what you found out`, item.prerequisites[0]];
  }
}
