import { DomainError } from '@peerway/kernel';
import type { CompiledNetwork } from './compiled-network.ts';
import type { SimulationPlan } from './simulation-plan.ts';

/** What is left of each resource in each unit while the activities of one draw are placed. */
export class CapacityProfile {
  /** What the last fit found: where the activity stands, and in which unit it last did not fit (-1: never) for want of what. */
  start = 0;
  finish = 0;
  shortAt = -1;
  shortOf = -1;

  private readonly network: CompiledNetwork;
  /** By resource: what there is unit by unit; beyond it, the last holds on. */
  private readonly there: Float64Array[];
  private readonly left: Float64Array[];
  /** By activity: the resources and how much of each. */
  private readonly resources: Int32Array[];
  private readonly amounts: Float64Array[];
  private readonly byResource: Int32Array[];
  /** Before this unit capacity may have been taken. */
  private touched = 0;
  /** From here on nothing changes any more: what does not fit there never does. */
  private readonly settled: number;

  constructor(plan: SimulationPlan, network: CompiledNetwork) {
    this.network = network;
    const names = Object.keys(plan.resources ?? {});
    const numberOf = new Map(names.map((name, at) => [name, at]));
    const lists = names.map((name) => plan.availability?.[name] ?? []);
    const length = Math.max(
      64,
      ...lists.map((list) => list.length),
      ...network.calendars.map((one) => one?.lastUnit ?? 0),
    );
    this.settled = length;
    this.there = names.map((name, at) =>
      Float64Array.from({ length }, (_, unit) => lists[at]![unit] ?? lists[at]!.at(-1) ?? plan.resources![name]!),
    );
    this.left = this.there.map((units) => units.slice());
    const demands = network.activities.map((activity) =>
      Object.entries(activity.demands ?? {}).filter(
        ([name, amount]) => amount > 0 && this.known(numberOf, name, activity.id),
      ),
    );
    this.resources = demands.map((list) => Int32Array.from(list, ([name]) => numberOf.get(name)!));
    this.amounts = demands.map((list) => Float64Array.from(list, ([, amount]) => amount));
    this.byResource = names.map((_, resource) =>
      Int32Array.from(
        demands.flatMap((list, at) => (list.some(([name]) => numberOf.get(name) === resource) ? [at] : [])),
      ),
    );
    this.refuseTooMuch(names);
  }

  demands(at: number): boolean {
    return this.resources[at]!.length > 0;
  }

  /** Everybody who takes of a resource. */
  takers(resource: number): Int32Array {
    return this.byResource[resource]!;
  }

  clear(): void {
    const until = Math.min(this.touched, this.there[0]?.length ?? 0);
    for (let resource = 0; resource < this.there.length; resource += 1) {
      this.left[resource]!.set(this.there[resource]!.subarray(0, until));
    }
    this.touched = 0;
  }

  /** Takes what an activity demands in the units it works from `from` up to `until`, there or not. */
  take(at: number, from: number, until: number): void {
    if (!this.demands(at) || until <= from) return;
    const calendar = this.network.calendars[at];
    let index = calendar ? calendar.count(from) : from;
    for (let unit = calendar ? calendar.at(index) : from; unit < until;) {
      this.takeUnit(at, unit);
      index += 1;
      unit = calendar ? calendar.at(index) : index;
    }
  }

  /** Takes the first units from `bound` on in which an activity of this length fits; capacity is asked unit by unit, once each. */
  fit(at: number, bound: number, length: number): void {
    const calendar = this.network.calendars[at];
    let index = calendar ? calendar.count(bound) : bound;
    let run = 0;
    let isNever = false;
    this.shortAt = -1;
    for (; run < length; index += 1) {
      const unit = calendar ? calendar.at(index) : index;
      const short = this.shortIn(at, unit);
      if (short < 0) run += 1;
      else if (unit > this.settled + this.touched) {
        isNever = true;
        run += 1;
      } else {
        run = 0;
        this.shortAt = unit;
        this.shortOf = short;
      }
    }
    const first = index - length;
    this.start = calendar ? calendar.at(first) : first;
    this.finish = (calendar ? calendar.at(index - 1) : index - 1) + 1;
    for (let one = first; one < index; one += 1) this.takeUnit(at, calendar ? calendar.at(one) : one);
    if (isNever) this.finish = Math.max(this.finish, this.network.horizon + 1);
  }

  /** The number of a resource of which too little is left; -1 if it fits. */
  private shortIn(at: number, unit: number): number {
    const [resources, amounts] = [this.resources[at]!, this.amounts[at]!];
    for (let one = 0; one < resources.length; one += 1) {
      const units = this.left[resources[one]!]!;
      if (
        units[Math.min(unit, units.length - 1)]! < amounts[one]! &&
        !this.isFree(resources[one]!, unit, amounts[one]!)
      ) {
        return resources[one]!;
      }
    }
    return -1;
  }

  /** Beyond the list nothing has been taken as yet. */
  private isFree(resource: number, unit: number, amount: number): boolean {
    const units = this.there[resource]!;
    return unit >= units.length && units[units.length - 1]! >= amount;
  }

  private takeUnit(at: number, unit: number): void {
    if (unit >= this.left[0]!.length) this.widen(unit);
    if (unit >= this.touched) this.touched = unit + 1;
    const [resources, amounts] = [this.resources[at]!, this.amounts[at]!];
    for (let one = 0; one < resources.length; one += 1) this.left[resources[one]!]![unit]! -= amounts[one]!;
  }

  private widen(unit: number): void {
    const wider = (units: Float64Array, rest: number): Float64Array => {
      const wide = new Float64Array(Math.max(unit + 1, 2 * units.length)).fill(rest);
      wide.set(units);
      return wide;
    };
    this.left.forEach((units, resource) => {
      const rest = this.there[resource]!.at(-1)!;
      this.left[resource] = wider(units, rest);
      this.there[resource] = wider(this.there[resource]!, rest);
    });
  }

  private known(numberOf: ReadonlyMap<string, number>, name: string, activity: string): boolean {
    if (numberOf.has(name)) return true;
    throw new DomainError('UNKNOWN_RESOURCE', `"${activity}" needs "${name}", which is not there.`, {
      activity,
      resource: name,
    });
  }

  private refuseTooMuch(names: readonly string[]): void {
    const most = this.there.map((units) => units.reduce((high, amount) => Math.max(high, amount), 0));
    this.network.activities.forEach(({ id, duration, pinned, begun }, at) => {
      const isEmpty = typeof duration === 'number' ? duration === 0 : duration.high === 0;
      if (pinned || begun || isEmpty) return;
      this.resources[at]!.forEach((resource, one) => {
        const [amount, there] = [this.amounts[at]![one]!, most[resource]!];
        if (amount <= there) return;
        const sentence = `"${id}" needs ${amount} of "${names[resource]!}"; there is never more than ${there}.`;
        throw new DomainError('DEMAND_ABOVE_CAPACITY', sentence, { activity: id, resource: names[resource]! });
      });
    });
  }
}
