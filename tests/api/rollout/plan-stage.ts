import type { PlanTask } from '@peerway/rollout';
import type { Cast } from '../../support/portal.ts';

export const edit = `mutation ($e: ID!, $edits: [PlanEditInput!]!) {
  editPlan(engagementId: $e, edits: $edits) { saved { id version } removed } }`;
export const saveSettings = `mutation ($e: ID!, $s: PlanSettingsInput!, $v: Int!) {
  savePlanSettings(engagementId: $e, settings: $s, version: $v) { version updatedBy } }`;
export const takeBaseline = `mutation ($e: ID!, $n: String!) {
  takeBaseline(engagementId: $e, name: $n) { id number name takenBy } }`;

/** One edit of a line. */
export const one = (id: string, version: number, task: PlanTask | null): object => ({ id, version, task });

/** What a refusal says of itself. */
export async function refusal(who: Cast['owner'], text: string, variables: Record<string, unknown>): Promise<unknown> {
  const reply = await who.ask(text, variables);
  return reply.errors[0]?.extensions;
}
