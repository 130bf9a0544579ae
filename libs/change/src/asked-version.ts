/** A published version of a policy, as far as it says who has to sign it. */
export interface AskingVersion {
  /** Counts the versions of a policy, from 1. */
  readonly number: number;
  /** Whether it only mends words: nobody is asked again. */
  readonly isEditorial: boolean;
  /** The groups that the change concerns; none for everybody whom the policy binds. */
  readonly concerns: readonly string[];
}

/**
 * The number of the version from which on somebody has to have signed: the latest published one that changed something for a group of
 * theirs. The first one is for everybody. Null where nothing is published. Whoever signed this one or a later one is asked nothing.
 *
 * @param versions The published versions, the lowest number first.
 *
 * @example
 * const changed = { number: 2, isEditorial: false, concerns: ['drivers'] };
 * askedVersion([{ number: 1, isEditorial: false, concerns: [] }, changed], ['clerks']); // => 1
 */
export function askedVersion(versions: readonly AskingVersion[], groups: readonly string[]): number | null {
  const asking = versions.findLast(
    ({ isEditorial, concerns }, place) =>
      place === 0 || (!isEditorial && (concerns.length === 0 || concerns.some((group) => groups.includes(group)))),
  );
  return asking?.number ?? null;
}
