import type { EntityManager } from '@mikro-orm/postgresql';
import { goLiveStanding, type WaveStanding } from '@peerway/change';
import { PlanRisk, PlanTask } from '@peerway/rollout';
import { SavedRisk } from '../rollout/plan-risk.entity.ts';
import { SavedTask } from '../rollout/plan-task.entity.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { changeContext, keptParts } from './opened-change.ts';
import { signingInputs } from './policies-in-force.ts';
import { pulseResults } from './pulse-results.ts';
import { trainedPeople } from './trained-people.ts';

/** How ready the people of each wave are, as of today. */
export interface GoLive {
  readonly engagementId: string;
  readonly today: string;
  readonly waves: readonly WaveStanding[];
  /** How many people the rollout reaches by name of whom nobody said where they work, where waves go by sites. */
  readonly withoutSite: number;
}

/** Works out how ready people are from what is kept: nothing of it is stored. */
export async function goLiveOf(em: EntityManager, engagement: string): Promise<GoLive> {
  const context = await changeContext(em, engagement);
  const parts = await keptParts(em, engagement, ['group', 'communication', 'course']);
  const people = await trainedPeople(em, engagement);
  const risks = await em.find(SavedRisk, { engagementId: engagement }, { orderBy: { key: 'asc' } });
  const groups = parts.of('group');
  const { results } = await pulseResults(em, engagement);
  const waves = goLiveStanding({
    context,
    groups,
    communications: parts.of('communication'),
    training: { courses: parts.of('course'), groups, people, today: context.today },
    signing: await signingInputs(em, engagement),
    pulses: results,
    risks: risks.map(({ content }) => PlanRisk.parse(content)),
    waveOfTask: await wavesOfTasks(em, engagement),
  });
  const goesBySites = context.waves.some(({ sites }) => sites.length > 0);
  const unplaced = people.filter(({ site }) => site === null).reduce((sum, some) => sum + some.people, 0);
  return { engagementId: engagement, today: dayNow(), waves, withoutSite: goesBySites ? unplaced : 0 };
}

async function wavesOfTasks(em: EntityManager, engagement: string): Promise<ReadonlyMap<string, string>> {
  const rows = await em.find(SavedTask, { engagementId: engagement });
  return new Map(
    rows.flatMap(({ content }): [string, string][] => {
      const { id, origin } = PlanTask.parse(content);
      return origin.wave === null ? [] : [[id, origin.wave]];
    }),
  );
}
