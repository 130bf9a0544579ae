/** The groups of ids that wait for each other in a circle, each in the order in which they are given; Tarjan's algorithm. */
export function loops(ids: readonly string[], waitsFor: (id: string) => readonly string[]): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const place = new Map(ids.map((id, at) => [id, at]));

  const enter = (id: string) => {
    index.set(id, index.size);
    low.set(id, index.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, before: waitsFor(id), at: 0 };
  };
  const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id)!, to));
  const leave = (id: string) => {
    if (low.get(id) !== index.get(id)) return;
    const members = open.splice(open.lastIndexOf(id));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1 || waitsFor(id).includes(id))
      found.push(members.sort((a, b) => place.get(a)! - place.get(b)!));
  };

  const walk = (root: string) => {
    const path = [enter(root)];
    while (path.length > 0) {
      const step = path.at(-1)!;
      const next = step.before[step.at++];
      if (next === undefined) {
        path.pop();
        leave(step.id);
        if (path.length > 0) lower(path.at(-1)!.id, low.get(step.id)!);
      } else if (!index.has(next)) path.push(enter(next));
      else if (isOpen.has(next)) lower(step.id, index.get(next)!);
    }
  };
  for (const id of ids) if (!index.has(id)) walk(id);
  return found;
}
