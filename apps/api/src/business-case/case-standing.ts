import type { EntityManager } from '@mikro-orm/postgresql';
import { BusinessCase, caseResult } from '@peerway/business-case';
import DataLoader from 'dataloader';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { MemberAccess } from '../access/access.ts';
import type { NextAction, NextActionCode } from '../assessment/next-actions.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { standingOf } from '../assessment/standing.ts';
import { perOperation } from '../graphql/per-operation.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Remembered } from '../operations/remembered.ts';
import { ownUseCasesOf, useCasesOf } from '../use-cases/catalogue-of.ts';
import { selectStanding } from '../use-cases/select-standing.ts';
import { ApprovedCase } from './approved-case.entity.ts';
import { SavedBusinessCase } from './business-case.entity.ts';
import { CaseHeadline, headlineOf } from './case-headline.ts';
import { caseModelWith } from './case-model-of.ts';
import { staleSince } from './case-staleness.ts';

const HeadlineType = typeOf(CaseHeadline, 'output');

@ObjectType({ description: 'What the business case of an engagement has come to, in one line.' })
export class CaseStanding {
  @Field(() => HeadlineType, { description: 'What it comes to as it was saved.' })
  headline: CaseHeadline;

  @Field(() => Int, { nullable: true, description: 'The number of the approval that stands; null where none does.' })
  approved: number | null;

  @Field(() => Boolean, { description: 'Whether it was changed since that approval.' })
  isChanged: boolean;

  @Field(() => Date, { nullable: true, description: 'Since when the decision on use cases is another one.' })
  staleSince: Date | null;
}

interface CaseRows {
  readonly saved: SavedBusinessCase;
  readonly approved: Pick<ApprovedCase, 'number' | 'caseVersion'> | undefined;
}

const rowsOf = perOperation((em) => new DataLoader((ids: readonly string[]) => readRows(em, ids), { cache: false }));

/** The last headlines that were worked out: pages that show them are opened far more often than cases are changed. */
const made = new Remembered<CaseHeadline>(200);

/** What the business case of an engagement has come to; null as long as nobody has saved one. */
export async function caseStanding(em: EntityManager, engagementId: string): Promise<CaseStanding | null> {
  const rows = await rowsOf(em).load(engagementId);
  if (!rows) return null;
  const { saved, approved } = rows;
  const content = BusinessCase.parse(saved.content);
  const useCases = await useCasesOf(em);
  const own = (await ownUseCasesOf(em)).map(({ id, version }) => `${id} ${version}`).join();
  const headline = made.of(`${saved.id} ${saved.version} ${saved.updatedAt.getTime()} ${own}`, () =>
    headlineOf(caseResult(caseModelWith(useCases, content))),
  );
  return {
    headline,
    approved: approved?.number ?? null,
    isChanged: approved !== undefined && approved.caseVersion !== saved.version,
    staleSince: await staleSince(em, { engagementId, useCases: content.useCases, at: saved.updatedAt }),
  };
}

async function readRows(em: EntityManager, ids: readonly string[]): Promise<(CaseRows | null)[]> {
  const among = { engagementId: { $in: [...ids] } };
  const saved = await em.find(SavedBusinessCase, among);
  const approved = await em.find(ApprovedCase, { ...among, withdrawnAt: null }, { orderBy: { number: 'desc' } });
  return ids.map((id) => {
    const row = saved.find(({ engagementId }) => engagementId === id);
    return row ? { saved: row, approved: approved.find(({ engagementId }) => engagementId === id) } : null;
  });
}

/** What there is to do next for the business case, of what the member may do. */
export async function caseActions(em: EntityManager, access: MemberAccess, engagement: string): Promise<NextAction[]> {
  const { organizationId: organization } = await standingOf(em, access, engagement);
  const { decision } = await selectStanding(em, access, engagement);
  const standing = await caseStanding(em, engagement);
  const may = {
    edit: mayHere(access, 'case.edit', engagement),
    approve: mayHere(access, 'decision.record', engagement),
  };
  const about = (code: NextActionCode): NextAction => {
    return { id: code, code, organization, round: null, roundName: null, weighing: null, count: null };
  };
  if (!standing) return decision && may.edit ? [about('WRITE_CASE')] : [];
  if (standing.staleSince) return may.edit ? [about('REVIEW_CASE')] : [];
  const isReady = standing.headline.npv.value !== null && (standing.approved === null || standing.isChanged);
  return isReady && may.approve ? [about('APPROVE_CASE')] : [];
}
