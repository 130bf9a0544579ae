import { type BusinessCase, type CaseChange, caseDifference } from '@peerway/business-case';

/** What two people made of one case. */
export interface BothEdits {
  /** What both began with. */
  readonly base: BusinessCase;
  readonly mine: BusinessCase;
  readonly theirs: BusinessCase;
}

/** Two edits of one case put together. */
export interface MergedCase {
  readonly merged: BusinessCase;
  /** What both changed, each in another way: `before` is theirs, `after` mine. */
  readonly overlaps: readonly CaseChange[];
}

/**
 * Puts together what two people made of one case: each part as the one left it who changed it. Where both changed the same part
 * in different ways, the preferred one stands, and the part is told.
 */
export function mergedCase(edits: BothEdits, prefer: 'mine' | 'theirs' = 'mine'): MergedCase {
  const { base, mine, theirs } = edits;
  if (isSame(base, theirs)) return { merged: mine, overlaps: [] };
  if (isSame(base, mine)) return { merged: theirs, overlaps: [] };
  const [byMe, byThem] = [keysOf(caseDifference(base, mine)), keysOf(caseDifference(base, theirs))];
  const between = caseDifference(theirs, mine);
  const overlaps = between.filter((change) => byMe.has(keyOf(change)) && byThem.has(keyOf(change)));
  return { merged: taken(edits, prefer), overlaps };
}

const keyOf = ({ what, at }: CaseChange): string => `${what}:${at}`;
const keysOf = (changes: readonly CaseChange[]): ReadonlySet<string> => new Set(changes.map(keyOf));
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

type Prefer = 'mine' | 'theirs';

function taken({ base, mine, theirs }: BothEdits, prefer: Prefer): BusinessCase {
  const list = <Item>(of: (one: BusinessCase) => readonly Item[], key: (item: Item) => string): readonly Item[] =>
    mergedList({ base: of(base), mine: of(mine), theirs: of(theirs) }, key, prefer);
  const named = ({ useCase, name }: { readonly useCase: string | null; readonly name: string }): string =>
    `${useCase ?? ''}/${name}`;
  return {
    settings: mergedFields({ base: base.settings, mine: mine.settings, theirs: theirs.settings }, prefer),
    useCases: list(
      (one) => one.useCases,
      (id) => id,
    ),
    estimates: list((one) => one.estimates, named),
    ownParameters: list((one) => one.ownParameters, named),
    ownDrivers: list(
      (one) => one.ownDrivers,
      ({ id }) => id,
    ),
    leftOut: list(
      (one) => one.leftOut,
      ({ useCase, driver }) => `${useCase ?? ''}/${driver}`,
    ),
    phasing: list(
      (one) => one.phasing,
      ({ useCase }) => useCase ?? '',
    ),
    correlations: list(
      (one) => one.correlations,
      ({ a, b }) => [named(a), named(b)].sort().join(' '),
    ),
    sharedCauses: list(
      (one) => one.sharedCauses,
      ({ name }) => name,
    ),
    scenarios: list(
      (one) => one.scenarios,
      ({ id }) => id,
    ),
    alternatives: list(
      (one) => one.alternatives,
      ({ useCase }) => useCase,
    ),
  };
}

interface Three<Part> {
  readonly base: Part;
  readonly mine: Part;
  readonly theirs: Part;
}

/** Whose of the three stands; undefined where it was taken away. */
function standing<Part>({ base, mine, theirs }: Three<Part | undefined>, prefer: Prefer): Part | undefined {
  if (isSame(mine, base)) return theirs;
  return isSame(theirs, base) || prefer === 'mine' ? mine : theirs;
}

function mergedList<Item>(
  { base, mine, theirs }: Three<readonly Item[]>,
  key: (item: Item) => string,
  prefer: Prefer,
): readonly Item[] {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base)) return mine;
  const by = (items: readonly Item[]): Map<string, Item> => new Map(items.map((item) => [key(item), item]));
  const [was, own, other] = [by(base), by(mine), by(theirs)];
  return [...new Set([...other.keys(), ...own.keys()])].flatMap((each) => {
    const item = standing({ base: was.get(each), mine: own.get(each), theirs: other.get(each) }, prefer);
    return item === undefined ? [] : [item];
  });
}

function mergedFields<Fields extends object>({ base, mine, theirs }: Three<Fields>, prefer: Prefer): Fields {
  const merged = { ...theirs };
  for (const name of Object.keys(mine) as (keyof Fields)[])
    if (!isSame(mine[name], base[name]) && (isSame(theirs[name], base[name]) || prefer === 'mine'))
      merged[name] = mine[name];
  return merged;
}
