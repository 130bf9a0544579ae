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
  const same = await em.findOne(OwnCase, { caseId: study.id });
  if (same && sameStudy(same.study as CaseStudy, study)) return undefined;
  await refuseTooManyCases(em, 1);
  const id = freeId(study.id, await takenCaseIds(em));
  moved.set(study.id, id);
  return { ...row, case_id: id, study: { ...study, id } };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let copy = 2; taken.has(free); copy += 1) {
    const end = `-${copy}`;
    free = id.slice(0, longestId - end.length).replace(/-$/, '') + end;
  }
  return free;
}
