/** What two people made of one thing, and what both began with. `undefined` where it is not there. */
export interface ThreeWay<Part> {
  readonly base: Part;
  readonly mine: Part;
  readonly theirs: Part;
}

/** Two edits of one thing put together. */
export interface PutTogether<Part> {
  readonly merged: Part;
  /** Where both changed it, each in another way, as a path such as `estimate.likely`. */
  readonly overlaps: readonly string[];
}

export type Prefer = 'mine' | 'theirs';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Puts together what two people made of one thing, field by field, and lists of things with an id one by one. Where both changed
 * the same, the preferred one stands, and the place is told.
 */
export function putTogether<Part>(three: ThreeWay<Part>, prefer: Prefer = 'mine', at = ''): PutTogether<Part> {
  const { base, mine, theirs } = three;
  if (isSame(mine, base) || isSame(mine, theirs)) return { merged: theirs, overlaps: [] };
  if (isSame(theirs, base)) return { merged: mine, overlaps: [] };
  if (isFields(base) && isFields(mine) && isFields(theirs))
    return fieldsTogether<Part>({ base, mine, theirs }, prefer, at);
  if (isListed(base) && isListed(mine) && isListed(theirs))
    return listsTogether<Part>({ base, mine, theirs }, prefer, at);
  return { merged: prefer === 'mine' ? mine : theirs, overlaps: [at] };
}

/** Whether two values of a plan are equal in everything. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => isSame(value, (b as Fields)[key]));
}

function fieldsTogether<Part>({ base, mine, theirs }: ThreeWay<Fields>, prefer: Prefer, at: string): PutTogether<Part> {
  const overlaps: string[] = [];
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const field = { base: base[key], mine: mine[key], theirs: theirs[key] };
    const part = putTogether(field, prefer, at === '' ? key : `${at}.${key}`);
    merged[key] = part.merged;
    overlaps.push(...part.overlaps);
  }
  return { merged: merged as Part, overlaps };
}

function listsTogether<Part>({ base, mine, theirs }: ThreeWay<Listed>, prefer: Prefer, at: string): PutTogether<Part> {
  const by = (list: Listed): ReadonlyMap<string, Fields> => new Map(list.map((item) => [item.id, item]));
  const [was, own, other] = [by(base), by(mine), by(theirs)];
  const overlaps: string[] = [];
  const merged = [...new Set([...other.keys(), ...own.keys()])].flatMap((id) => {
    const item = { base: was.get(id), mine: own.get(id), theirs: other.get(id) };
    const part = putTogether(item, prefer, `${at}[${id}]`);
    overlaps.push(...part.overlaps);
    return part.merged === undefined ? [] : [part.merged];
  });
  return { merged: merged as Part, overlaps };
}

type Listed = readonly (Fields & { readonly id: string })[];

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListed(value: unknown): value is Listed {
  return Array.isArray(value) && value.every((item) => isFields(item) && typeof item['id'] === 'string');
}
