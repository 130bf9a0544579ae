import type { EntityManager } from '@mikro-orm/postgresql';
import { BusinessCase, CapacityDocument } from '@peerway/business-case';
import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { headlineNow } from '../../business-case/approve-case.ts';
import { FrozenCapacity } from '../../business-case/frozen-capacity.ts';
import { refuseUnfitCase } from '../../business-case/refuse-unfit-case.ts';
import { withUseCases } from '../../business-case/with-use-cases.ts';
import { forgetOwnUseCases, useCasesOf } from '../../use-cases/catalogue-of.ts';
import { sha256 } from '../../use-cases/fingerprint.ts';
import type { Row } from './moved-row.ts';
import { notOfThisFile } from './own-rows.ts';

/** What a use case of the file is called here. */
type IdHere = (id: string) => string;

const name = plainText({ max: 200 });
const lines = { max: 2000, lines: 'many' } as const;
const useCase = z.string().max(80);

const CaseRow = z.looseObject({ content: BusinessCase, updated_by: name });
const CapacityRow = z.looseObject({ use_case: useCase, input: CapacityDocument, updated_by: name });
const ApprovedRow = z.looseObject({
  number: z.int().min(1).max(100_000),
  case_version: z.int().min(1),
  note: plainText({ ...lines, min: 0 }),
  approved_by: name,
  content: BusinessCase,
  capacity: FrozenCapacity,
  withdrawn_by: name.nullable(),
  withdrawn_reason: plainText(lines).nullable(),
});

type Turn = (em: EntityManager, row: Row, here: IdHere) => Promise<Row>;

/** Tables of business cases, and how a row of each is put in here. */
const turns: Readonly<Record<string, Turn>> = {
  business_case: async (em, row, here) => {
    const parsed = CaseRow.parse(row);
    return { ...parsed, content: await contentHere(em, parsed.content, here) };
  },
  capacity_model: async (em, row, here) => {
    const parsed = CapacityRow.parse(row);
    return { ...parsed, use_case: await knownHere(em, parsed.use_case, here) };
  },
  approved_case: approvedHere,
};

/** Whether a table is one of those of business cases. */
export function isOfCase(table: string): boolean {
  return table in turns;
}

/**
 * A row of a business case as it is put in here: use cases under the ids that they have here.
 * @throws DomainError BAD_INPUT for a row that Peerway could not have written.
 */
export async function caseRowHere(
  em: EntityManager,
  table: string,
  { given, here }: { readonly given: Row; readonly here: IdHere },
): Promise<Row> {
  const turn = turns[table];
  if (!turn) return given;
  // Own use cases may have come in just before.
  forgetOwnUseCases(em);
  try {
    return await turn(em, given, here);
  } catch (error) {
    if (error instanceof z.ZodError) throw notOfThisFile(table);
    throw error;
  }
}

/** What an approval came to, and its fingerprint, are worked out anew: they are those of what was frozen, whatever a file says. */
async function approvedHere(em: EntityManager, row: Row, here: IdHere): Promise<Row> {
  const parsed = ApprovedRow.parse(row);
  const content = await contentHere(em, parsed.content, here);
  const capacity = await Promise.all(
    parsed.capacity.map(async (one) => ({ ...one, useCase: await knownHere(em, one.useCase, here) })),
  );
  const headline = await headlineNow(em, content);
  return { ...parsed, content, capacity, headline, fingerprint: sha256({ content, capacity }) };
}

async function contentHere(em: EntityManager, content: BusinessCase, here: IdHere): Promise<BusinessCase> {
  const moved = withUseCases(content, here);
  await refuseUnfitCase(em, moved);
  return moved;
}

async function knownHere(em: EntityManager, id: string, here: IdHere): Promise<string> {
  const moved = here(id);
  if (!(await useCasesOf(em)).has(moved)) throw notOfThisFile('capacity_model');
  return moved;
}
