import type { EntityManager } from '@mikro-orm/postgresql';
import { Audience } from '@peerway/assessment';
import { DomainError } from '@peerway/kernel';
import { InventoryEntry, OrganizationName, OrganizationProfile } from '@peerway/organization';
import * as z from 'zod';
import { bankIn } from '../../assessment/bank-in.ts';
import { RoundDraft } from '../../assessment/round-draft.ts';
import { run } from '../../dump/table-rows.ts';

const EngagementName = RoundDraft.shape.name;
const Asked = z.array(z.object({ audience: Audience, dimensions: z.array(z.string().max(100)).max(100) })).max(5);

/**
 * Reads what was imported as the product will read it: what could not be shown afterwards is not taken in.
 * @throws DomainError BAD_INPUT naming the part that cannot be read.
 */
export async function refuseUnreadable(em: EntityManager, engagement: string): Promise<void> {
  const at = await part(em, engagement).next();
  if (!at.done)
    throw new DomainError(
      'BAD_INPUT',
      'This file says something that this version of Peerway cannot read, and nothing of it was taken.',
      { part: at.value },
    );
}

/** The parts that cannot be read, each by its name. */
async function* part(em: EntityManager, engagement: string): AsyncGenerator<string> {
  const found = await run<{ name: string; organization: string; profile: unknown }>(
    em,
    `select e.name, o.name as organization, o.profile from engagement e join organization o on o.id = e.organization_id where e.id = $1`,
    [engagement],
  );
  const [of] = found;
  if (!of || !EngagementName.safeParse(of.name).success) yield 'engagement';
  if (!OrganizationName.safeParse(of?.organization).success || !OrganizationProfile.safeParse(of?.profile).success)
    yield 'organization';
  const entries = await run<{ entry: unknown }>(
    em,
    `select entry from inventory_row where organization_id = (select organization_id from engagement where id = $1)`,
    [engagement],
  );
  if (entries.some(({ entry }) => !InventoryEntry.safeParse(entry).success)) yield 'inventory';
  yield* unreadableRounds(em, engagement);
}

async function* unreadableRounds(em: EntityManager, engagement: string): AsyncGenerator<string> {
  const rounds = await run<{ name: string; bank: string; asked: unknown }>(
    em,
    `select name, bank_version as bank, asked from round where engagement_id = $1`,
    [engagement],
  );
  for (const { name, bank, asked } of rounds) {
    if (!RoundDraft.shape.name.safeParse(name).success || !Asked.safeParse(asked).success) yield 'round';
    if (!(await isKnown(em, bank))) yield 'question bank';
  }
}

async function isKnown(em: EntityManager, bank: string): Promise<boolean> {
  try {
    await bankIn(em, bank);
    return true;
  } catch (error) {
    if (error instanceof DomainError || error instanceof z.ZodError) return false;
    throw error;
  }
}
