/** A draft with what it was made from. */
interface Before<Source, Draft> {
  readonly source: Source;
  readonly value: Draft;
}

/**
 * The draft of a form after its data came anew: as it stands when somebody has typed over it, so that nothing typed is lost, and
 * made from the fresh data when nobody has.
 */
export function draftAfter<Source, Draft>(
  make: (source: Source) => Draft,
  fresh: Source,
  before: Before<Source, Draft> | undefined,
): Draft {
  const isTyped = before !== undefined && JSON.stringify(make(before.source)) !== JSON.stringify(before.value);
  return isTyped ? before.value : make(fresh);
}
