import { CaseStudy } from '@peerway/case-studies';
import { OwnCaseToEditDocument } from '../../graphql/generated/graphql.ts';
import { problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';

/** A case of the workspace's own with what an edit of it needs. */
export interface OwnCaseRow {
  readonly id: string;
  readonly version: number;
  readonly study: CaseStudy;
}

/** Gives the function that finds an own case by the id of the case. Call it where `inject` works. */
export function ownCaseFinder(): (caseId: string) => Promise<OwnCaseRow | undefined> {
  const tell = teller();
  return async (caseId) => {
    try {
      const { own } = (await tell(OwnCaseToEditDocument, { caseId })).caseStudy;
      return own ? { id: own.id, version: own.version, study: CaseStudy.parse(own.study) } : undefined;
    } catch (error) {
      const problem = problemOf(error);
      // The page has words of its own for a case that is not there.
      if (problem.code === 'NOT_FOUND') return undefined;
      throw problem;
    }
  };
}
