import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseStudy } from '@peerway/case-studies';
import DataLoader from 'dataloader';
import { perOperation } from '../graphql/per-operation.ts';
import { OwnCase } from './own-case.entity.ts';
import { publicCase } from './public-cases.ts';

/** What a list of citations tells of its cases; own ones in one statement, however many the list has. */
export const citedCases = perOperation(
  (em: EntityManager) =>
    new DataLoader(async (ids: readonly string[]): Promise<(CaseStudy | null)[]> => {
      const others = ids.filter((id) => !publicCase(id));
      const rows = others.length > 0 ? await em.find(OwnCase, { caseId: { $in: others } }) : [];
      const own = new Map(rows.map(({ caseId, study }) => [caseId, study as CaseStudy]));
      return ids.map((id) => publicCase(id) ?? own.get(id) ?? null);
    }),
);
