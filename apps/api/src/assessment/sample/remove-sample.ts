import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../operations/record.ts';

/** Removes the sample with everything that was made of it since. One audit entry stands for all of it. False if there is none. */
export async function removeSample(em: EntityManager, workspaceId: string): Promise<boolean> {
  const removed = await em.execute<{ id: string; name: string }[]>(
    `delete from organization where workspace_id = ? and sample returning id, name`,
    [workspaceId],
  );
  for (const { id, name } of removed)
    await record(em, {
      workspaceId,
      engagementId: null,
      subject: 'Sample',
      subjectId: id,
      before: { organization: name },
    });
  return removed.length > 0;
}
