import { newTask, type PlanTask } from '@peerway/rollout';
import type { Page } from 'playwright-core';

const most = 500;

/** A plan of so many lines: groups of ten, each line after the one before it, every group after the last one. */
export function manyTasks(count: number): readonly PlanTask[] {
  return Array.from({ length: count }, (_, at): PlanTask => {
    const [group, place] = [Math.floor(at / 10), at % 10];
    if (place === 0)
      return { ...newTask(`g${group}`, `Group ${group + 1}: preparing and rolling out a part`), rank: group };
    const before = place > 1 ? `g${group}.${place - 1}` : group % 8 > 0 ? `g${group - 1}.9` : undefined;
    return {
      ...newTask(`g${group}.${place}`, `Step ${place} of group ${group + 1}, done by those on site`),
      parent: `g${group}`,
      rank: place,
      kind: place === 9 ? 'milestone' : 'task',
      estimate: { low: 1, likely: 1 + ((at * 7) % 5), high: 9 },
      links: before === undefined ? [] : [{ task: before, type: 'FS', lagDays: 0 }],
    };
  });
}

/** Saves lines into the plan of an engagement, as somebody who is signed in. */
export async function saveTasks(page: Page, engagement: string, tasks: readonly PlanTask[]): Promise<void> {
  const workspace = /\/w\/([^/]+)/.exec(page.url())?.[1] ?? '';
  for (let from = 0; from < tasks.length; from += most) {
    const edits = tasks.slice(from, from + most).map((task) => ({ id: task.id, version: 0, task }));
    const answer = await page.evaluate(
      async ({ workspace, variables }) => {
        const query =
          'mutation($engagement: ID!, $edits: [PlanEditInput!]!) { editPlan(engagementId: $engagement, edits: $edits) { saved { id } } }';
        const headers = { 'content-type': 'application/json', 'x-peerway': '1', 'x-workspace': workspace };
        const reply = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
        return reply.text();
      },
      { workspace, variables: { engagement, edits } },
    );
    if (answer.includes('"errors"')) throw new Error(answer.slice(0, 400));
  }
}
