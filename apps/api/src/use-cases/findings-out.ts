import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { FindingOut, UseCase } from '@peerway/use-cases';
import { useCaseAlternatives } from '@peerway/use-cases/content';
import { record } from '../operations/record.ts';
import { useCasesOf } from './catalogue-of.ts';
import type { SaidKind, SaidPlace } from './record-said.ts';
import { RecordedFinding } from './finding-out.entity.ts';
import { unknownUseCase } from './refuse-unfit-settings.ts';
import { heldEngagement } from './save-selection.ts';
import { forgetSelectionRows } from './selection-rows.ts';

/** What somebody found out about prerequisites. */
export const findingsOut: SaidKind<FindingOut> = {
  subject: 'FindingOut',
  keyOf: ({ useCase, prerequisite }) => `${useCase} ${prerequisite}`,
  refuseUnfit: refuseUnknown,
  rowsAbout: (em, engagementId, said) => {
    const useCase = { $in: [...new Set(said.map((one) => one.useCase))] };
    return em.find(RecordedFinding, { engagementId, useCase }, { refresh: true });
  },
  keep: (em, row, fresh) => {
    const { useCase, prerequisite } = fresh.said;
    if (row instanceof RecordedFinding) em.assign(row, fresh);
    else em.persist(em.create(RecordedFinding, { useCase, prerequisite, ...fresh }));
  },
};

/** Which finding of an engagement is meant. */
export interface FindingPlace {
  readonly engagement: string;
  readonly useCase: string;
  readonly prerequisite: string;
}

/** Takes back what was found out; taken back twice it is gone once. */
export async function withdrawFinding(
  em: EntityManager,
  { engagement, useCase, prerequisite }: FindingPlace,
): Promise<void> {
  const { workspaceId } = await heldEngagement(em, engagement);
  const row = await em.findOne(RecordedFinding, { engagementId: engagement, useCase, prerequisite });
  if (!row) return;
  const before = row.said;
  await em.remove(row).flush();
  forgetSelectionRows(em, engagement);
  const { subject } = findingsOut;
  await record(em, { workspaceId, engagementId: engagement, subject, subjectId: engagement, before });
}

/** What of a use case can be found out: its prerequisites, and what has to hold for the alternatives to it. */
export function checkedIn({ id, prerequisites }: UseCase): Set<string> {
  const ways = useCaseAlternatives.find(({ useCase }) => useCase === id)?.alternatives ?? [];
  const checks = ways.flatMap(({ sufficientChecks }) => sufficientChecks);
  return new Set([...prerequisites, ...checks].map((each) => each.id));
}

async function refuseUnknown({ em }: SaidPlace, findings: readonly FindingOut[]): Promise<void> {
  const known = await useCasesOf(em);
  for (const [place, { useCase, prerequisite }] of findings.entries()) {
    const found = known.get(useCase);
    if (!found) throw unknownUseCase(useCase, `findings.${place}.useCase`);
    if (!checkedIn(found).has(prerequisite))
      throw new DomainError(
        'BAD_INPUT',
        `The use case “${useCase}” has no prerequisite “${prerequisite}”: leave it out, or name another.`,
        { field: `findings.${place}.prerequisite`, id: prerequisite },
      );
  }
}
