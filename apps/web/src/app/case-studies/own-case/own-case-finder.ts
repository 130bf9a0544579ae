import { CaseStudy } from '@peerway/case-studies';
import { OwnCasesToEditDocument, type OwnCasesToEditQuery } from '../../graphql/generated/graphql.ts';
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
    let after: string | null = null;
    do {
      const { ownCases }: OwnCasesToEditQuery = await tell(OwnCasesToEditDocument, { after });
      const row = ownCases.nodes.find((one) => one.caseId === caseId);
      if (row) return { id: row.id, version: row.version, study: CaseStudy.parse(row.study) };
      after = ownCases.pageInfo.hasNextPage ? (ownCases.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    return undefined;
  };
}
