import type { Pattern } from '@peerway/kernel';
import type { Tongue } from '../src/change-parts.ts';
import type { PolicyText } from '../src/policy.ts';
import { type StarterKind, StarterPolicy, starterText } from '../src/starter-policy.ts';
import acceptableUse from './policies/acceptable-use.json' with { type: 'json' };
import contentRights from './policies/content-rights.json' with { type: 'json' };
import dataResidency from './policies/data-residency.json' with { type: 'json' };
import decommissioning from './policies/decommissioning.json' with { type: 'json' };
import incidentResponse from './policies/incident-response.json' with { type: 'json' };
import ownDevices from './policies/own-devices.json' with { type: 'json' };

/**
 * The starter texts of policies, one of each kind that has one.
 *
 * @example
 * starterPolicies.map(({ kind }) => kind).length; // => 6
 */
export const starterPolicies: readonly StarterPolicy[] = [
  acceptableUse,
  dataResidency,
  ownDevices,
  contentRights,
  incidentResponse,
  decommissioning,
].map((file) => StarterPolicy.parse(file));

/**
 * The starter text of a kind of policy for the chosen patterns, in a language, as Markdown.
 *
 * @example
 * starterPolicy('ownDevices', ['volunteer-compute'], 'de').title; // => 'Eigene Geräte'
 */
export function starterPolicy(kind: StarterKind, chosen: readonly Pattern[], language: Tongue): PolicyText {
  return starterText(
    starterPolicies.find((starter) => starter.kind === kind)!,
    chosen,
    language,
  );
}
