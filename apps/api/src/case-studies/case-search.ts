import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseStudy, EvidenceLevel, type LibraryHit, librarySorts, Scenario } from '@peerway/case-studies';
import { Finding } from '@peerway/kernel';
import * as z from 'zod';
import { PageArgs, PageInfo } from '../graphql/page.ts';
import { typeOf } from '../graphql/type-of.ts';

const CaseStudyType = typeOf(CaseStudy, 'output');
const ScenarioType = typeOf(Scenario, 'output');
const EvidenceLevelType = typeOf(EvidenceLevel, 'output');
const FindingType = typeOf(Finding, 'output');

/** What was found. */
export const LibraryKind = { case: 'case', scenario: 'scenario' } as const;
registerEnumType(LibraryKind, {
  name: 'LibraryKind',
  description: 'What was found in the library.',
  valuesMap: {
    case: { description: 'Something that an organization lived through.' },
    scenario: { description: 'An illustrative situation that nobody lived through.' },
  },
});

/** Where a case comes from. */
export const CaseOrigin = { public: 'public', own: 'own' } as const;
registerEnumType(CaseOrigin, {
  name: 'CaseOrigin',
  description: 'Where a case comes from.',
  valuesMap: {
    public: { description: 'It comes with Peerway.' },
    own: { description: 'The workspace added it, and nobody else sees it.' },
  },
});

/** In which order what is found may stand. */
export const CaseSort = Object.fromEntries(librarySorts.map((sort) => [sort, sort]));
registerEnumType(CaseSort, {
  name: 'CaseSort',
  description: 'In which order cases stand: by how they fit the words, by start, by title, by evidence.',
});

const longestQuery = 500;
const Chosen = z.array(z.string().max(60)).max(50, { error: 'At most 50 values can be chosen in a facet.' }).nullable();

/** What somebody looks for in the library. */
export const CaseSearch = z.object({
  query: z
    .string()
    .max(longestQuery, { error: `A search takes at most ${longestQuery} characters. Look for fewer words.` })
    .nullable(),
  filters: z
    .object({
      origin: Chosen,
      industry: Chosen,
      size: Chosen,
      region: Chosen,
      pattern: Chosen,
      lever: Chosen,
      status: Chosen,
      grade: Chosen,
      year: Chosen,
    })
    .nullable(),
  sort: z.enum(librarySorts).nullable(),
  first: z.int().nullable(),
  after: z.string().nullable(),
});
export type CaseSearch = z.infer<typeof CaseSearch>;

const facet = { nullable: true, description: 'Any of these values.' };

@InputType({ description: 'What is chosen in each facet: any of the values within one, all facets among each other.' })
class CaseFilters {
  @Field(() => [String], { nullable: true, description: 'Any of own, corrected and published.' })
  origin?: string[] | null;

  @Field(() => [String], facet)
  industry?: string[] | null;

  @Field(() => [String], facet)
  size?: string[] | null;

  @Field(() => [String], facet)
  region?: string[] | null;

  @Field(() => [String], facet)
  pattern?: string[] | null;

  @Field(() => [String], facet)
  lever?: string[] | null;

  @Field(() => [String], facet)
  status?: string[] | null;

  @Field(() => [String], facet)
  grade?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Any of these spans of starting years, such as 2015-2019.' })
  year?: string[] | null;
}

@ArgsType()
export class CaseSearchArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: `Words to look for, at most ${longestQuery} characters; everything when absent.`,
  })
  query?: string | null;

  @Field(() => CaseFilters, { nullable: true, description: 'What it is narrowed to.' })
  filters?: CaseFilters | null;

  @Field(() => CaseSort, { nullable: true, description: 'In which order; by fit when absent.' })
  sort?: string | null;
}

@ObjectType({ description: 'Where a word that was looked for stands.' })
class CaseHighlight {
  @Field(() => String, { description: 'The text that holds it: title, organization, problem, lessons …' })
  field: string;

  @Field(() => Int, { description: 'Where it begins, counted from 0.' })
  from: number;

  @Field(() => Int, { description: 'Where it ends: the place after its last character.' })
  to: number;
}

@ObjectType({ description: 'A case or a scenario that was found.' })
export class LibraryFind {
  @Field(() => LibraryKind, { description: 'What it is.' })
  kind: keyof typeof LibraryKind;

  @Field(() => ID, { description: 'Identifies it; it stands in the address of its page.' })
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => CaseOrigin, { nullable: true, description: 'Where the case comes from; null for a scenario.' })
  origin: keyof typeof CaseOrigin | null;

  @Field(() => Boolean, { description: 'Whether the workspace laid a correction over it.' })
  isCorrected: boolean;

  @Field(() => EvidenceLevelType, { nullable: true, description: 'How far its sources carry; null for a scenario.' })
  grade: string | null;

  @Field(() => Float, { description: 'How well it fits the words; 0 where nothing was looked for.' })
  score: number;

  @Field(() => [CaseHighlight], { description: 'Where the words stand.' })
  highlights: CaseHighlight[];

  @Field(() => CaseStudyType, { nullable: true, description: 'The case, corrections laid over it; or null.' })
  study: z.infer<typeof CaseStudy> | null;

  @Field(() => ScenarioType, { nullable: true, description: 'The scenario; or null.' })
  scenario: z.infer<typeof Scenario> | null;
}

@ObjectType({ description: 'One value of a facet.' })
class CaseFacetValue {
  @Field(() => String, { description: 'The value, as filters take it.' })
  value: string;

  @Field(() => Int, { description: 'How many entries would be found with it.' })
  count: number;
}

@ObjectType({ description: 'What the library can be narrowed by; its own choice does not count in its counts.' })
export class CaseFacet {
  @Field(() => String, { description: 'Its name, as filters have it.' })
  name: string;

  @Field(() => [CaseFacetValue], { description: 'Its values.' })
  values: readonly CaseFacetValue[];
}

@ObjectType({ description: 'A page of what was found in the library.' })
export class LibraryFindConnection {
  @Field(() => [LibraryFind], { description: 'The entries of this page.' })
  nodes: LibraryFind[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many entries were found.' })
  totalCount: number;

  @Field(() => [CaseFacet], { description: 'What it can be narrowed by further.' })
  facets: CaseFacet[];

  @Field(() => [FindingType], { description: 'What should be known of the search, such as that it held no words.' })
  findings: readonly Finding[];
}

/** A hit of the library as the API tells it. */
export function libraryFind({ entry, score, highlights }: LibraryHit, grade: string | null): LibraryFind {
  const said = { score, grade, highlights: placesOf(highlights) };
  if (entry.kind === 'scenario') {
    const { id, title } = entry.scenario;
    return {
      ...said,
      kind: 'scenario',
      id,
      title,
      origin: null,
      isCorrected: false,
      study: null,
      scenario: entry.scenario,
    };
  }
  const { study, origin, correction } = entry;
  const { id, title } = study;
  return { ...said, kind: 'case', id, title, origin, isCorrected: correction !== null, study, scenario: null };
}

function placesOf(highlights: LibraryHit['highlights']): CaseHighlight[] {
  return Object.entries(highlights).flatMap(([field, places]) => places.map(([from, to]) => ({ field, from, to })));
}
