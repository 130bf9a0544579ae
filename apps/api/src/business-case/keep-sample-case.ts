import type { EntityManager } from '@mikro-orm/postgresql';
import { BusinessCase, Estimate } from '@peerway/business-case';
import * as z from 'zod';
import { sha256 } from '../use-cases/fingerprint.ts';
import type { SelectionPlace } from '../use-cases/keep-sample-selection.ts';
import { headlineNow } from './approve-case.ts';
import { ApprovedCase } from './approved-case.entity.ts';
import { SavedBusinessCase } from './business-case.entity.ts';
import { SavedCapacityModel } from './capacity-model.entity.ts';
import { FrozenCapacity } from './frozen-capacity.ts';
import northlight from './northlight-case.json' with { type: 'json' };

const sampleBy = 'Peerway';

/** What the sample engagement has entered for its business case: everything in it is made up. */
const SampleCase = z.object({
  case: BusinessCase,
  capacity: FrozenCapacity,
  /** What was approved, told by how it differs from the case of today. */
  approved: z.object({
    approvedBy: z.string(),
    note: z.string(),
    without: z.object({ ownDrivers: z.array(z.string()), ownParameters: z.array(z.string()) }),
    estimates: z.array(Estimate),
  }),
});
type SampleCase = z.infer<typeof SampleCase>;

/** Keeps the business case of the sample engagement, its capacity model, and a version that was approved before the last edit. */
export async function keepSampleCase(em: EntityManager, place: SelectionPlace): Promise<void> {
  const sample = SampleCase.parse(northlight);
  const { workspaceId, engagementId, now } = place;
  const of = { workspaceId, engagementId };
  const edited = { updatedBy: sampleBy, updatedAt: now };
  const content = approvedThen(sample);
  const saved = em.create(SavedBusinessCase, { ...of, content, version: 1, ...edited });
  em.persist(saved);
  for (const { useCase, input } of sample.capacity)
    em.persist(em.create(SavedCapacityModel, { ...of, useCase, input, version: 1, ...edited }));
  const { capacity, approved } = sample;
  em.persist(
    em.create(ApprovedCase, {
      ...{ ...of, number: 1, caseVersion: 1, note: approved.note, approvedBy: approved.approvedBy, approvedAt: now },
      ...{ content, capacity, headline: await headlineNow(em, content), fingerprint: sha256({ content, capacity }) },
      ...{ withdrawnAt: null, withdrawnBy: null, withdrawnReason: null },
    }),
  );
  await em.flush();
  // The edit after the approval.
  em.assign(saved, { content: sample.case });
  await em.flush();
}

function approvedThen({ case: today, approved: { without, estimates: then } }: SampleCase): BusinessCase {
  const estimates = today.estimates
    .filter(({ name }) => !without.ownParameters.includes(name))
    .map((one) => then.find(({ useCase, name }) => useCase === one.useCase && name === one.name) ?? one);
  return {
    ...today,
    estimates,
    ownDrivers: today.ownDrivers.filter(({ id }) => !without.ownDrivers.includes(id)),
    ownParameters: today.ownParameters.filter(({ name }) => !without.ownParameters.includes(name)),
  };
}
