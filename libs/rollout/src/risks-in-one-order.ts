import type { PlanRisk } from './plan-risk.ts';

/**
 * Risks in an order that does not depend on the one they come in: by id, and two of the same id by what they say.
 *
 * @example
 * risksInOneOrder([]); // => []
 */
export function risksInOneOrder(risks: readonly PlanRisk[]): PlanRisk[] {
  const keyed = risks.map((risk) => ({ risk, key: `${risk.id} ${JSON.stringify(risk)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ risk }) => risk);
}
