import { type PlanTask, type TaskLink } from '../plan-task.ts';
import { lagOf, type LengthForm } from './mspdi-lengths.ts';
import { type ReadTask } from './mspdi-read-tasks.ts';
import { childrenOf, isSaid, numberIn } from './mspdi-values.ts';
import { type XmlElement } from './xml-element.ts';

const types = ['FF', 'FS', 'SF', 'SS'] as const;
const most = { links: 100, assignments: 50 };

/** What the tasks of a file wait for. */
export function readLinks(reads: readonly ReadTask[], form: LengthForm): ReadonlyMap<string, readonly TaskLink[]> {
  const byNumber = new Map(reads.map(({ number, task }) => [number, task]));
  return new Map(
    reads.map(({ element, task }) => {
      const at = `task:${task.name}`;
      const links = childrenOf(element, 'PredecessorLink').flatMap((link) => linkOf(link, { at, byNumber }, form));
      if (links.length > most.links) form.report.add('TOO_MANY_LINKS', at, links.length);
      return [task.id, links.slice(0, most.links)];
    }),
  );
}

function linkOf(
  link: XmlElement,
  { at, byNumber }: { readonly at: string; readonly byNumber: ReadonlyMap<number, PlanTask> },
  form: LengthForm,
): TaskLink[] {
  const number = numberIn(link, 'PredecessorUID');
  const before = byNumber.get(number ?? -1);
  if (isSaid(link, 'CrossProject') || !before) {
    form.report.add(before ? 'LINK_TO_OTHER_PROJECT' : 'UNKNOWN_LINK', at, number ?? '');
    return [];
  }
  const said = numberIn(link, 'Type') ?? 1;
  const type = types[said];
  if (type === undefined) form.report.add('LINK_TYPE_NOT_UNDERSTOOD', at, said);
  const place = { at, predecessor: before.estimate.likely };
  const lagDays = lagOf(numberIn(link, 'LinkLag') ?? 0, numberIn(link, 'LagFormat'), place, form);
  return [{ task: before.id, type: type ?? 'FS', lagDays }];
}

/** Who works on the tasks of a file, by the id of the task. */
export function readAssignments(
  elements: readonly XmlElement[],
  reads: readonly ReadTask[],
  resources: ReadonlyMap<number, string>,
  { report }: LengthForm,
): ReadonlyMap<string, PlanTask['assignments']> {
  const tasks = new Map(reads.map(({ number, task }) => [number, task]));
  const assigned = new Map<string, PlanTask['assignments'][number][]>();
  for (const element of elements) {
    const task = tasks.get(numberIn(element, 'TaskUID') ?? -1);
    const number = numberIn(element, 'ResourceUID') ?? -1;
    const resource = resources.get(number);
    // Work that nobody does yet has the number of nobody.
    if (!task || number < 0) continue;
    const at = `task:${task.name}`;
    const units = numberIn(element, 'Units') ?? 1;
    const share = Math.min(100, Math.max(0.05, units));
    const already = assigned.get(task.id) ?? [];
    if (resource === undefined) report.add('UNKNOWN_RESOURCE', at, number);
    else if (already.length >= most.assignments) report.add('TOO_MANY_ASSIGNMENTS', at, most.assignments);
    else {
      if (share !== units) report.add('SHARE_OUT_OF_RANGE', at, `${units} → ${share}`);
      assigned.set(task.id, [...already, { resource, share }]);
    }
  }
  return assigned;
}
