import { type Derivation, type DerivationInput, type Finding } from '@peerway/kernel';
import type { CaseProfile } from './case-profile.ts';
import { likenessWeights, saidOf } from './likeness.ts';
import { likenessAspects, type LikenessAspect } from './similar-case.ts';

const aspectNames: Readonly<Record<LikenessAspect, string>> = {
  industry: 'industry',
  pattern: 'pattern',
  lever: 'lever',
  constraint: 'constraint',
  size: 'size',
  region: 'region',
  weakArea: 'weak area',
};

/**
 * What a profile does not say, so that nobody takes a short list of reasons for a full one: PROFILE_EMPTY when it says nothing
 * at all, otherwise PART_UNKNOWN for each part that is open.
 *
 * @example
 * profileFindings(emptyCaseProfile); // => [{ code: 'PROFILE_EMPTY', at: 'profile', detail: '' }]
 */
export function profileFindings(profile: CaseProfile): Finding[] {
  const unknown = likenessAspects.filter((aspect) => saidOf(profile, aspect).length === 0);
  if (unknown.length === likenessAspects.length) return [{ code: 'PROFILE_EMPTY', at: 'profile', detail: '' }];
  return unknown.map((aspect) => ({ code: 'PART_UNKNOWN', at: `profile.${aspect}`, detail: aspect }));
}

/**
 * Where the likeness of cases comes from: what the profile says, how heavily each part counts, and the rule that failures are
 * always among them.
 *
 * @example
 * similarCasesDerivation(emptyCaseProfile, 86).findings; // => ['EXPERT_DEFAULT_WEIGHTS', 'PROFILE_EMPTY']
 */
export function similarCasesDerivation(profile: CaseProfile, cases: number): Derivation {
  const codes = profileFindings(profile).map(({ code }) => code);
  return {
    figure: 'similarCases',
    name: 'Cases like this organization',
    value: cases,
    text: null,
    unit: 'cases',
    method: 'Sum of what a case shares with the profile, weighted by aspect',
    methodVersion: '1',
    formula:
      'likeness = Σ weight × min(1, shared / enough) / Σ weight, over the aspects that the profile says; of a list with a limit at least one in three did not last',
    reference: 'Our own. Weights: expert default.',
    page: 'similar-cases',
    inputs: likenessAspects.flatMap((aspect) => inputsOf(profile, aspect)),
    content: 'the case library: a collection, not a random sample',
    seed: null,
    date: null,
    findings: [...new Set(['EXPERT_DEFAULT_WEIGHTS', ...codes])],
  };
}

/** One input for each value that the profile says, and one that says so where it says nothing. */
function inputsOf(profile: CaseProfile, aspect: LikenessAspect): DerivationInput[] {
  const isReadiness = aspect === 'pattern' || aspect === 'weakArea';
  const input: Omit<DerivationInput, 'name' | 'value' | 'text'> = {
    unit: null,
    weight: likenessWeights[aspect].weight,
    origin: isReadiness ? 'answers' : 'computed',
    source: isReadiness ? 'the readiness of the organization' : 'the profile of the organization',
    date: null,
    figure: null,
  };
  const said = saidOf(profile, aspect);
  if (said.length === 0) return [{ ...input, name: aspectNames[aspect], value: null, text: 'notKnown' }];
  return said.map(({ value, weight }) => ({
    ...input,
    name: `${aspectNames[aspect]}: ${value.replaceAll('-', ' ')}`,
    value: aspect === 'pattern' ? weight : null,
    text: null,
  }));
}
