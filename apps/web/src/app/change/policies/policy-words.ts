import type { PolicyKind, PolicyStanding } from '@peerway/change';
import type { SigningState, VersionOfPolicyFragment } from '../../graphql/generated/graphql.ts';
import type { Tone } from '../../ui/chip.ts';

/** What policies are about, as it is called on screen. */
export const policyKindNames: Readonly<Record<PolicyKind, string>> = {
  acceptableUse: $localize`Acceptable use`,
  dataResidency: $localize`Data residency`,
  ownDevices: $localize`Own devices`,
  contentRights: $localize`Rights in content`,
  incidentResponse: $localize`Incidents`,
  decommissioning: $localize`Switching off`,
  other: $localize`:kind of policy|:Something else`,
};

/** How somebody stands with a policy, as it is called on screen. */
export const signingNames: Readonly<Record<SigningState, string>> = {
  signed: $localize`:of a signature|:signed`,
  open: $localize`:of a signature|:still in time`,
  overdue: $localize`:of a signature|:overdue`,
  excepted: $localize`:of a signature|:excepted`,
};

export const signingTones: Readonly<Record<SigningState, Tone>> = {
  signed: 'good',
  open: 'plain',
  overdue: 'bad',
  excepted: 'accent',
};

export const languageNames = { en: $localize`English`, de: $localize`German` } as const;

export type VersionPhase = 'approved' | 'inForce' | 'replaced' | 'withdrawn';

export const versionNames: Readonly<Record<VersionPhase, string>> = {
  approved: $localize`:of a version|:approved, not published`,
  inForce: $localize`:of a version|:in force`,
  replaced: $localize`:of a version|:replaced`,
  withdrawn: $localize`:of a version|:withdrawn`,
};

export const versionTones: Readonly<Record<VersionPhase, Tone>> = {
  approved: 'accent',
  inForce: 'good',
  replaced: 'plain',
  withdrawn: 'warn',
};

/** How far a version is; `all` are the versions of its policy. */
export function versionPhase(version: VersionOfPolicyFragment, all: readonly VersionOfPolicyFragment[]): VersionPhase {
  if (version.withdrawnAt !== null) return 'withdrawn';
  // Where the version published last was withdrawn, none before it comes back.
  const latest = Math.max(0, ...all.filter(({ publishedAt }) => publishedAt !== null).map(({ number }) => number));
  if (version.number === latest) return 'inForce';
  return version.number < latest ? 'replaced' : 'approved';
}

/** What the signatures come to, in a sentence. */
export function policiesFinding(
  written: number,
  standings: readonly PolicyStanding[] | undefined,
  titleOf: (policy: string) => string,
): string {
  if (written === 0) return $localize`No policy is written yet`;
  if (!standings) return $localize`Policies`;
  if (standings.length === 0) return $localize`No policy is in force yet`;
  const sum = (of: 'bound' | 'open' | 'overdue') => standings.reduce((total, each) => total + each[of], 0);
  const overdue = sum('overdue');
  const [latest] = [...standings].sort((a, b) => b.overdue - a.overdue);
  if (overdue > 0 && latest)
    return $localize`Signatures overdue: ${overdue}:count:, most of them for “${titleOf(latest.policy)}:policy:”`;
  const open = sum('open');
  if (open > 0) return $localize`Signatures still missing, all in time: ${open}:count:`;
  if (sum('bound') === 0) return $localize`Policies are in force, and nobody is named yet whom they bind`;
  return $localize`Everybody whom a policy binds has signed it`;
}
