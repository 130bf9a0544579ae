import { Args, ArgsType, Field, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { CaseDifference, caseDifferences, CaseId, CaseStudy } from '@peerway/case-studies';
import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { May } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { CaseCorrection } from './correction.entity.ts';
import { correctCase, withdrawCorrection } from './corrections.ts';
import { isOutdated, publicCase } from './public-cases.ts';

const CaseStudyType = typeOf(CaseStudy, 'output');
const DifferenceType = typeOf(CaseDifference, 'output');
const CaseStudyInput = typeOf(CaseStudy, 'input');
const CorrectionEdit = z.object({
  caseId: CaseId,
  study: CaseStudy,
  reason: plainText({ max: 1000, lines: 'many' }),
  version: z.int32().nullable(),
});

@ArgsType()
class CorrectionArgs {
  @Field(() => ID, { description: 'The public case.' })
  caseId: string;

  @Field(() => CaseStudyInput, { description: 'The whole case, corrected.' })
  study: z.infer<typeof CaseStudy>;

  @Field(() => String, { description: 'Why the workspace sees it differently.' })
  reason: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the correction that the edit began with; absent for the first.',
  })
  version?: number | null;
}

/** What a workspace would change in public cases. */
@Resolver(() => CaseCorrection)
export class CorrectionResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [CaseCorrection], {
    complexity: 5_000,
    description: 'What the workspace corrected in public cases: one correction a case at most.',
  })
  @May('library.read')
  caseCorrections(): Promise<CaseCorrection[]> {
    return this.em.find(CaseCorrection, {}, { orderBy: { caseId: 'asc' } });
  }

  @Mutation(() => CaseCorrection, {
    description:
      'Lays a correction over a public case for this workspace, or changes the one that is there. On CONFLICT both come back.',
  })
  @May('library.write')
  correctCase(
    @CurrentMember() access: MemberAccess,
    @Args(new Parsed(CorrectionEdit)) edit: CorrectionArgs,
  ): Promise<CaseCorrection> {
    return correctCase(this.em, access, { ...edit, version: edit.version ?? null });
  }

  @Mutation(() => ID, {
    description: 'Takes a correction back and gives the id of the case, which is as it was again.',
  })
  @May('library.write')
  async withdrawCorrection(
    @CurrentMember() access: MemberAccess,
    @Args('caseId', { type: () => ID, description: 'The public case.' }, new Parsed(CaseId)) caseId: string,
    @Args('version', { type: () => Int, description: 'The version that is meant.' }) version: number,
  ): Promise<string> {
    await withdrawCorrection(this.em, access, { caseId, version });
    return caseId;
  }

  @ResolveField(() => CaseStudyType, { description: 'The whole case as the workspace would have it.' })
  study(@Parent() correction: CaseCorrection): CaseStudy {
    return correction.study as CaseStudy;
  }

  @ResolveField(() => [DifferenceType], {
    complexity: 20,
    description: 'What it changes in the public case as it is today, field by field; none where that is gone.',
  })
  differences(@Parent() { caseId, study }: CaseCorrection): CaseDifference[] {
    const now = publicCase(caseId);
    return now ? caseDifferences(now, study as CaseStudy) : [];
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the public case has changed since it was corrected, or is gone: look at both again.',
  })
  isOutdated(@Parent() correction: CaseCorrection): boolean {
    return isOutdated(correction);
  }
}
