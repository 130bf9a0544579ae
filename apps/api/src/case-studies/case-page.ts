import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseStudy, EvidenceGrade, evidenceGrade } from '@peerway/case-studies';
import type * as z from 'zod';
import { typeOf } from '../graphql/type-of.ts';
import { CaseOrigin } from './case-search.ts';
import { Citation } from './citation.entity.ts';
import { CaseCorrection } from './correction.entity.ts';
import { OwnCase } from './own-case.entity.ts';
import { noSuchCase, publicCase } from './public-cases.ts';
import { thisYear } from './workspace-library.ts';

const CaseStudyType = typeOf(CaseStudy, 'output');
const EvidenceGradeType = typeOf(EvidenceGrade, 'output');

@ObjectType({ description: 'A case with everything that its page shows.' })
export class CasePage {
  @Field(() => ID, { description: 'The id of the case.' })
  id: string;

  @Field(() => CaseOrigin, { description: 'Where it comes from.' })
  origin: keyof typeof CaseOrigin;

  @Field(() => CaseStudyType, {
    description: 'The case as the workspace sees it: with its correction, if there is one.',
  })
  study: z.infer<typeof CaseStudy>;

  @Field(() => CaseStudyType, { nullable: true, description: 'The public text; null for an own case.' })
  published: z.infer<typeof CaseStudy> | null;

  @Field(() => EvidenceGradeType, { description: 'How far its sources carry, and why.' })
  grade: EvidenceGrade;

  @Field(() => CaseCorrection, { nullable: true, description: 'What the workspace corrected; null if nothing.' })
  correction: CaseCorrection | null;

  @Field(() => OwnCase, { nullable: true, description: 'What is kept of an own case; null for a public one.' })
  own: OwnCase | null;

  @Field(() => Int, { description: 'How often it is cited in the engagements that you may see.' })
  citations: number;
}

/**
 * A case as a workspace sees it.
 * @throws DomainError NOT_FOUND for an id that is neither public nor the workspace's own.
 */
export async function casePage(em: EntityManager, id: string): Promise<CasePage> {
  const published = publicCase(id) ?? null;
  const correction = published ? await em.findOne(CaseCorrection, { caseId: id }) : null;
  const own = published ? null : await em.findOne(OwnCase, { caseId: id });
  const study = ((correction ?? own)?.study as CaseStudy | undefined) ?? published;
  if (!study) throw noSuchCase();
  const citations = await em.count(Citation, { caseId: id });
  const grade = evidenceGrade(study, { year: thisYear() });
  return { id, origin: published ? 'public' : 'own', study, published, grade, correction, own, citations };
}
