import { type PlanResource } from '../plan-resource.ts';
import { type PlanTask, type TaskLink } from '../plan-task.ts';
import { decimalOf } from './decimals.ts';
import { madeId } from './made-id.ts';
import { listedTexts } from './mspdi-fields.ts';
import { type FileReport } from './plan-file.ts';

const link = /^(.+?)\s*(?:(FS|SS|FF|SF|EA|AA|EE|AE)\s*)?(?:([+-]\s*\d+(?:[.,]\d+)?)\s*(?:d|days?|t|tage?)?)?$/i;
// German programs name the ends Anfang and Ende.
const types: Readonly<Record<string, TaskLink['type']>> = { EA: 'FS', AA: 'SS', EE: 'FF', AE: 'SF' };
const most = { links: 100, people: 50, resources: 500 };

/**
 * What a task waits for, out of a cell such as `t-1 FS+2; 2.1SS`. A task is named by its id, its number in the outline, or the
 * row it stands in.
 */
export function linksIn(cell: string, known: ReadonlyMap<string, string>, at: string, report: FileReport): TaskLink[] {
  const links = listedTexts(cell).flatMap((text) => {
    const whole = known.get(text);
    if (whole !== undefined) return [{ task: whole, type: 'FS' as const, lagDays: 0 }];
    const [, name = '', said = 'FS', lag = '0'] = link.exec(text) ?? [];
    const task = known.get(name.trim());
    if (task === undefined) report.add('UNKNOWN_LINK', at, text);
    if (task === undefined) return [];
    const type = said.toUpperCase();
    return [{ task, type: types[type] ?? (type as TaskLink['type']), lagDays: wholeLag(lag, at, report) }];
  });
  if (links.length > most.links) report.add('TOO_MANY_LINKS', at, links.length);
  return links.slice(0, most.links);
}

function wholeLag(text: string, at: string, report: FileReport): number {
  const days = decimalOf(text.replaceAll(/\s/g, '').replace(',', '.')) ?? 0;
  const whole = Math.max(-1000, Math.min(1000, Math.sign(days) * Math.ceil(Math.abs(days))));
  if (whole !== days) report.add('ROUNDED_UP', at, `${days} → ${whole}`);
  return whole || 0;
}

/** The people of a plan while a table is read: who is named there and not known yet joins them. */
export class CsvPeople {
  readonly #byName = new Map<string, string>();
  readonly #resources: PlanResource[];
  readonly #report: FileReport;

  constructor(known: readonly PlanResource[], report: FileReport) {
    this.#resources = [...known];
    this.#report = report;
    for (const { id, name } of [...known].reverse()) this.#byName.set(name.toLowerCase(), id);
    for (const { id } of known) this.#byName.set(id.toLowerCase(), id);
  }

  get resources(): readonly PlanResource[] {
    return this.#resources;
  }

  /** Who works on a task, out of a cell such as `Anna[50%]; engineer[2]`. */
  assignmentsIn(cell: string, at: string): PlanTask['assignments'] {
    const people = listedTexts(cell).flatMap((text) => {
      const [, name = '', amount, percent] = /^(.*?)\s*(?:\[\s*([\d.,]+)\s*(%)?\s*\])?$/.exec(text) ?? [];
      const resource = this.#idOf(name, at);
      const said = decimalOf(amount?.replace(',', '.')) ?? 1;
      const share = percent === undefined || amount === undefined ? said : said / 100;
      const fitting = Math.min(100, Math.max(0.05, share));
      if (fitting !== share) this.#report.add('SHARE_OUT_OF_RANGE', at, `${share} → ${fitting}`);
      return resource === undefined ? [] : [{ resource, share: fitting }];
    });
    if (people.length > most.people) this.#report.add('TOO_MANY_ASSIGNMENTS', at, people.length);
    return people.slice(0, most.people);
  }

  #idOf(name: string, at: string): string | undefined {
    const known = this.#byName.get(name.toLowerCase());
    if (known !== undefined || name === '') return known;
    if (this.#resources.length >= most.resources || name.length > 200) {
      this.#report.add('UNKNOWN_RESOURCE', at, name);
      return undefined;
    }
    const id = madeId(name, 'resource', (each) => this.#resources.some((one) => one.id === each));
    this.#report.add('RESOURCE_ADDED', at, name);
    this.#byName.set(name.toLowerCase(), id);
    this.#resources.push({ ...somebody, id, name });
    return id;
  }
}

const somebody: Omit<PlanResource, 'id' | 'name'> = {
  kind: 'person',
  roles: [],
  skills: [],
  capacity: 1,
  calendar: null,
  from: null,
  until: null,
  ratePerDay: null,
  member: null,
};
