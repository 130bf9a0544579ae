import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseStudy, sameStudy } from '@peerway/case-studies';
import { plainText } from '@peerway/kernel';
import { OwnCase } from '../../case-studies/own-case.entity.ts';
import { refuseTooManyCases, takenCaseIds } from '../../case-studies/own-cases.ts';
import { refuseUnfit } from '../../case-studies/refuse-unfit.ts';
import { notOfThisFile } from './own-rows.ts';
import type { Row } from './moved-row.ts';

/** The ids under which cases of a file are kept here, where their own were taken. */
export type MovedCases = Map<string, string>;

const Name = plainText({ max: 200 });
const longestId = 80;

/**
 * What becomes of an own case of a file: undefined when the workspace has the very same one, which the citations that come then
 * name; else the row, under an id that is free.
 * @throws DomainError BAD_INPUT for one that no workspace could have kept; LIBRARY_FULL.
 */
export async function caseOfFile(em: EntityManager, row: Row, moved: MovedCases): Promise<Row | undefined> {
  const { data: study } = CaseStudy.safeParse(row['study']);
  const isNamed = Name.safeParse(row['created_by']).success && Name.safeParse(row['updated_by']).success;
  if (!study || study.id !== row['case_id'] || !isNamed) throw notOfThisFile('own_case');
  refuseUnfit(study);
  const taken = await takenCaseIds(em);
  for (let copy = 1; ; copy += 1) {
    const id = copy === 1 ? study.id : withNumber(study.id, copy);
    if (await isHere(em, { ...study, id })) return kept(moved, study.id, id);
    if (taken.has(id)) continue;
    await refuseTooManyCases(em, 1);
    kept(moved, study.id, id);
    return { ...row, case_id: id, study: { ...study, id } };
  }
}

async function isHere(em: EntityManager, study: CaseStudy): Promise<boolean> {
  const own = await em.findOne(OwnCase, { caseId: study.id });
  return own !== null && sameStudy(own.study as CaseStudy, study);
}

function kept(moved: MovedCases, id: string, here: string): undefined {
  moved.set(id, here);
}

function withNumber(id: string, copy: number): string {
  const end = `-${copy}`;
  return id.slice(0, longestId - end.length).replace(/-$/, '') + end;
}
