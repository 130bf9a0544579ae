import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { latestBank } from '@peerway/assessment/content';
import { plainText, textMatch } from '@peerway/kernel';
import { inventoryFactsIn } from '@peerway/organization/content';
import { platformsIn, useCasesIn } from '@peerway/use-cases/content';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { May } from '../access/may.ts';
import { allows } from '../access/rights.ts';
import { bankIn } from '../assessment/bank-in.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { languageHere } from '../operations/request-scope.ts';
import { searchContent } from './search-content.ts';
import { SearchHit, SearchKind } from './search-hit.ts';
import { searchRows } from './search-rows.ts';

const mostHits = 20;
const Text = plainText({ min: 1, max: 100 });
const First = z
  .int()
  .min(1)
  .max(mostHits, `A search gives 1 to ${mostHits} hits. Ask for that many with "first".`)
  .nullable()
  .transform((first) => first ?? mostHits);

/** Among things that fit alike, those come first that people open most. */
const order = Object.values(SearchKind);

/** Finds things by their names. */
@Resolver(() => SearchHit)
export class SearchResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [SearchHit], {
    complexity: 500,
    description:
      'What has all of these words in its name or in where it belongs, the best fit first; only what the user may see. Capitals and accents do not count, and every sign stands for itself.',
  })
  @May('organization.read')
  async search(
    @CurrentMember() access: MemberAccess,
    @Args('text', { description: 'What to look for, 1 to 100 characters.' }, new Parsed(Text)) text: string,
    @Args(
      'first',
      { type: () => Int, nullable: true, description: `How many hits at most, 1 to ${mostHits}; all when absent.` },
      new Parsed(First),
    )
    first: number,
  ): Promise<SearchHit[]> {
    const held = [access.role, ...access.engagements.values()];
    const searching = {
      workspaceId: access.workspaceId ?? '',
      seesMembers: allows('members.read', held),
      editsBanks: allows('bank.edit', held),
    };
    const rows = await searchRows(this.em, searching, text, first);
    const bank = await bankIn(this.em, latestBank.version);
    const language = languageHere();
    const known = { useCases: useCasesIn(language), platforms: platformsIn(language) };
    const content = searchContent({ bank, facts: inventoryFactsIn(language), ...known }, text);
    return [...rows, ...content].toSorted(byFit(text)).slice(0, first);
  }
}

/** Names that fit come before things that only stand where the words fit. */
function byFit(text: string): (a: SearchHit, b: SearchHit) => number {
  const fits = new Map<SearchHit, number>();
  const fit = (hit: SearchHit): number => {
    const known = fits.get(hit) ?? textMatch(hit.title, text)?.score ?? 0;
    fits.set(hit, known);
    return known;
  };
  return (a, b) => fit(b) - fit(a) || order.indexOf(a.kind) - order.indexOf(b.kind);
}
