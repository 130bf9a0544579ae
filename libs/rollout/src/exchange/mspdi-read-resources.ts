import { line, PlanId } from '../plan-parts.ts';
import { PlanResource, ResourceKind } from '../plan-resource.ts';
import { decimalOf } from './decimals.ts';
import { madeId } from './made-id.ts';
import { listedTexts, resourceFields } from './mspdi-fields.ts';
import { type FieldReader, saidFields } from './mspdi-read-fields.ts';
import { type ReadCalendars } from './mspdi-read-calendars.ts';
import { childOf, childrenOf, dayIn, fittingText, isSaid, numberIn, textIn } from './mspdi-values.ts';
import { type FileReport } from './plan-file.ts';
import { type XmlElement } from './xml-element.ts';

/** The resources of a file, and which of them each number of the file means. */
export interface ReadResources {
  readonly resources: readonly PlanResource[];
  readonly ids: ReadonlyMap<number, string>;
}

interface Around {
  readonly fields: FieldReader;
  readonly calendars: ReadCalendars;
  readonly known: readonly PlanResource[];
  readonly hoursOfDay: number;
  readonly report: FileReport;
}

const most = 500;
const earliestDay = '1990-01-02';
const latestDay = '2049-12-30';

/**
 * Reads the people, roles and equipment of a file. One without an id of ours that is called like one of the plan is taken for it.
 */
export function readResources(elements: readonly XmlElement[], around: Around): ReadResources {
  const ids = new Map<number, string>();
  const resources = new Map<string, PlanResource>();
  for (const element of elements) {
    const name = fittingText(line, textIn(element, 'Name') ?? '', 200)?.text;
    // Programs list somebody without a name for work that nobody does yet.
    if (isSaid(element, 'IsNull') || name === undefined) continue;
    if (resources.size >= most) {
      around.report.add('TOO_MANY_RESOURCES', 'file', most);
      break;
    }
    const resource = resourceOf(element, name, resources, around);
    resources.set(resource.id, resource);
    ids.set(numberIn(element, 'UID') ?? -1, resource.id);
  }
  return { resources: [...resources.values()], ids };
}

function resourceOf(
  element: XmlElement,
  name: string,
  taken: ReadonlyMap<string, PlanResource>,
  around: Around,
): PlanResource {
  const { known, report } = around;
  const said = saidFields(element, resourceFields, around.fields);
  const own = PlanId.safeParse(said.id).data;
  const named = known.find((each) => each.name === name && !taken.has(each.id));
  const id =
    own !== undefined && !taken.has(own) ? own : (named?.id ?? madeId(name, 'resource', (each) => taken.has(each)));
  const before = known.find((each) => each.id === id);
  const at = `resource:${name}`;
  const type = numberIn(element, 'Type') ?? 1;
  if (type !== 1 || isSaid(element, 'IsCostResource')) report.add('RESOURCE_IS_MATERIAL', at, name);
  const parsed = PlanResource.safeParse({
    id,
    kind: ResourceKind.safeParse(said.kind).data ?? kindOf(element, type, before),
    name,
    roles: said.roles === null ? (before?.roles ?? []) : listedTexts(said.roles ?? ''),
    skills: said.skills === null ? (before?.skills ?? []) : listedTexts(said.skills ?? ''),
    capacity: capacityOf(element, at, report),
    calendar: calendarOf(element, at, around),
    ...availabilityOf(element, at, report),
    ratePerDay: rateOf(element, own !== undefined, around),
    member: own === undefined ? (before?.member ?? null) : (said.member ?? null),
  });
  if (parsed.success) return parsed.data;
  report.add('RESOURCE_NOT_UNDERSTOOD', at, parsed.error.issues[0]?.path.join('.') ?? '');
  return { ...bare(id, name), capacity: capacityOf(element, at, report) };
}

function bare(id: string, name: string): PlanResource {
  return {
    id,
    kind: 'person',
    name,
    roles: [],
    skills: [],
    capacity: 1,
    calendar: null,
    from: null,
    until: null,
    ratePerDay: null,
    member: null,
  };
}

function kindOf(element: XmlElement, type: number, before: PlanResource | undefined): PlanResource['kind'] {
  if (type !== 1) return 'equipment';
  return isSaid(element, 'IsGeneric') ? 'role' : (before?.kind ?? 'person');
}

function capacityOf(element: XmlElement, at: string, report: FileReport): number {
  const units = numberIn(element, 'MaxUnits');
  if (units === undefined) return 1;
  const fitting = Math.min(500, Math.max(0.05, units));
  if (fitting !== units) report.add('CAPACITY_OUT_OF_RANGE', at, `${units} → ${fitting}`);
  return fitting;
}

function calendarOf(element: XmlElement, at: string, { calendars, report }: Around): string | null {
  const number = numberIn(element, 'CalendarUID');
  if (number === undefined || number < 0) return null;
  const id = calendars.ids.get(number);
  if (id === undefined) report.add('UNKNOWN_CALENDAR', at, number);
  return id ?? null;
}

/** Programs write the first and the last year that they know for "always". */
function availabilityOf(
  element: XmlElement,
  at: string,
  report: FileReport,
): { from: string | null; until: string | null } {
  const periods = childrenOf(childOf(element, 'AvailabilityPeriods'), 'AvailabilityPeriod');
  if (periods.length > 1) report.add('SEVERAL_AVAILABILITIES', at, periods.length);
  const from = dayIn(textIn(periods[0], 'AvailableFrom'));
  const until = dayIn(textIn(periods.at(-1), 'AvailableTo'));
  const isBounded = { from: from !== undefined && from >= earliestDay, until: until !== undefined && isLastDay(until) };
  return { from: isBounded.from ? (from ?? null) : null, until: isBounded.until ? (until ?? null) : null };
}

function isLastDay(day: string): boolean {
  return day !== '2199-12-31' && !(day > latestDay && day < '2050-01-02');
}

/** The format counts in hours. Nought is what programs write when nobody said a rate. */
function rateOf(element: XmlElement, isOurs: boolean, { hoursOfDay, report }: Around): number | null {
  const perHour = decimalOf(textIn(element, 'StandardRate'));
  if (perHour === undefined || (perHour === 0 && !isOurs)) return null;
  const perDay = Number((perHour * hoursOfDay).toPrecision(15));
  if (perDay >= 0 && perDay <= 1e12) return perDay;
  report.add('RATE_NOT_UNDERSTOOD', `resource:${textIn(element, 'Name') ?? ''}`, perDay);
  return null;
}
