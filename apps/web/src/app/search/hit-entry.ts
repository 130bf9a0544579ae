import type { SearchQuery } from '../graphql/generated/graphql.ts';
import type { SearchEntry } from './search-entry.ts';

export type Hit = SearchQuery['search'][number];

/** Where the search is asked from. */
export interface HitPlace {
  /** The address of the workspace. */
  readonly base: string;
  /** The open engagement. */
  readonly engagement: string | undefined;
  readonly may: (act: string) => boolean;
}

export const kindWords: Readonly<Record<Hit['kind'], string>> = {
  engagement: $localize`Engagement`,
  organization: $localize`Organization`,
  round: $localize`Round`,
  member: $localize`Member`,
  bank: $localize`Question bank`,
  dimension: $localize`Dimension`,
  question: $localize`Question`,
  fact: $localize`Fact`,
  case: $localize`:a case study|:Case`,
  scenario: $localize`Scenario`,
  useCase: $localize`Use case`,
  platform: $localize`Platform`,
  driver: $localize`:a line of a business case|:Driver`,
  task: $localize`Task`,
};

/** A hit as an entry of the search; undefined where there is no page for it here. */
export function hitEntry(hit: Hit, place: HitPlace): SearchEntry | undefined {
  const way = wayTo(hit, place);
  if (way === undefined) return undefined;
  return {
    // Tasks are told apart within their plan.
    key: hit.kind === 'task' ? `task:${hit.engagement ?? ''}:${hit.id}` : `${hit.kind}:${hit.id}`,
    kind: kindWords[hit.kind],
    title: hit.title,
    ...(hit.where === null ? {} : { where: hit.where }),
    ...way,
  };
}

function wayTo(hit: Hit, place: HitPlace): Pick<SearchEntry, 'link' | 'fragment'> | undefined {
  const { base, may } = place;
  const engagement = hit.engagement ?? place.engagement;
  const home = `${base}/e/${engagement ?? ''}`;
  switch (hit.kind) {
    case 'engagement':
      return { link: `${base}/e/${hit.id}/overview` };
    case 'round':
      return { link: `${home}/assess/rounds/${hit.id}` };
    case 'organization':
      return hit.engagement === null ? { link: `${base}/portfolio` } : { link: `${home}/organization` };
    case 'fact':
      return engagement === undefined ? undefined : { link: `${home}/organization`, fragment: `fact-${hit.id}` };
    case 'case':
    case 'scenario':
      return { link: `${base}/library/${hit.kind}/${hit.id}` };
    case 'useCase':
      return { link: `${base}/use-cases/${hit.id}` };
    case 'platform':
      return { link: `${base}/use-cases/platforms/${hit.id}` };
    case 'driver':
      return { link: `${home}/select/business-case/drivers` };
    case 'task':
      return { link: `${home}/plan/table?task=${encodeURIComponent(hit.id)}` };
    case 'member':
      return may('members.read') ? { link: `${base}/settings/members` } : undefined;
    case 'bank':
      if (!may('bank.edit')) return undefined;
      return { link: hit.where === null && isOwn(hit) ? `${base}/settings/banks/${hit.id}` : `${base}/settings/banks` };
    default:
      if (may('bank.edit')) return { link: `${base}/settings/banks` };
      return engagement === undefined ? undefined : { link: `${home}/assess` };
  }
}

/** The banks that come with Peerway have a version for an id, and no page of their own. */
function isOwn({ id }: Hit): boolean {
  return id.includes('-', 9);
}
