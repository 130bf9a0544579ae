import { communicationDay } from './communication-day.ts';
import type { GoLiveInputs, GoLiveLeg, ReachedWave } from './go-live-standing.ts';
import { policyStandings, signingState } from './policy-standing.ts';
import { trainedShare } from './trained-share.ts';

const mostLacks = 50;

/** Who of a wave holds every required course that applies to them. */
export function trainedLeg({ training }: GoLiveInputs, { sites }: ReachedWave): GoLiveLeg {
  const { asked, trained, lacking } = trainedShare(training, { sites, groups: null });
  const lacks = lacking.map(({ course }) => course);
  return shareLeg('trained', { done: trained, of: asked, lacks });
}

/**
 * Which of the messages to a wave were sent that were due by now, at the latest before its people go live. Messages that were dropped
 * do not count; one whose line of the plan is gone is due, since nobody knows when.
 */
export function informedLeg({ context, communications }: GoLiveInputs, { wave, groups }: ReachedWave): GoLiveLeg {
  const reached = new Set(groups.map(({ id }) => id));
  const before = communications.filter((message) => {
    if (message.state === 'dropped' || (message.wave !== null && message.wave !== wave.id)) return false;
    if (!message.groups.some((group) => reached.has(group))) return false;
    const { day } = communicationDay(message, context);
    return day === undefined || wave.goLive === null || day <= wave.goLive;
  });
  const due = before.filter((message) => (communicationDay(message, context).day ?? context.today) <= context.today);
  const open = due.filter(({ state }) => state !== 'sent');
  const leg = { done: due.length - open.length, of: due.length, lacks: open.map(({ id }) => id) };
  if (due.length === 0 && before.length > 0) return { ...shareLeg('informed', leg), state: 'early' };
  return shareLeg('informed', leg);
}

/** Who of a wave has signed every policy in force that nobody goes live without, or is excepted from it. */
export function acknowledgedLeg({ signing }: GoLiveInputs, { sites }: ReachedWave): GoLiveLeg {
  const policies = signing.policies.filter(({ isRequired }) => isRequired);
  const people = signing.people.filter(({ site }) => sites === null || (site !== null && sites.includes(site)));
  const stateOf = signingState(signing);
  let [done, of] = [0, 0];
  for (const some of people) {
    const states = policies.flatMap((policy) => stateOf(policy, some) ?? []);
    if (states.length === 0) continue;
    of += some.people;
    if (states.every((state) => state === 'signed' || state === 'excepted')) done += some.people;
  }
  const lacks = policyStandings({ ...signing, policies, people })
    .map(({ policy, open, overdue }) => ({ policy, people: open + overdue }))
    .filter((one) => one.people > 0)
    .sort((a, b) => b.people - a.people)
    .map(({ policy }) => policy);
  return shareLeg('acknowledged', { done, of, lacks });
}

/**
 * Which groups of a wave are not stuck at a step, of those about which their latest pulse lets anything be said. Nobody knows where no
 * pulse of theirs is over, or too few answered.
 */
export function pulseLeg({ pulses }: GoLiveInputs, { groups }: ReachedWave): GoLiveLeg {
  const told = groups.flatMap(({ id }) => {
    const latest = pulses.findLast((pulse) => pulse.groups.some(({ group }) => group === id));
    const found = latest?.groups.find(({ group }) => group === id);
    return found && found.stuck.state !== 'cannotTell' ? [{ id, isStuck: found.stuck.state === 'stuck' }] : [];
  });
  const stuck = told.filter(({ isStuck }) => isStuck).map(({ id }) => id);
  return shareLeg('pulse', { done: told.length - stuck.length, of: told.length, lacks: stuck });
}

/**
 * Open risks that hit a line of the wave, or none in particular, and have no answer that is in time: no response, or one whose day is
 * past.
 */
export function risksLeg({ risks, waveOfTask, context }: GoLiveInputs, { wave }: ReachedWave): GoLiveLeg {
  const here = risks.filter(({ state, hits }) => {
    if (state !== 'open') return false;
    const waves = hits.flatMap((task) => waveOfTask.get(task) ?? []);
    return waves.length === 0 || waves.includes(wave.id);
  });
  const bare = here.filter(({ response, due }) => response === null || (due !== null && due < context.today));
  return {
    kind: 'risks',
    state: bare.length === 0 ? 'met' : 'short',
    value: bare.length,
    done: here.length - bare.length,
    of: here.length,
    lacks: bare.slice(0, mostLacks).map(({ id }) => id),
  };
}

function shareLeg(
  kind: GoLiveLeg['kind'],
  { done, of, lacks }: { readonly done: number; readonly of: number; readonly lacks: readonly string[] },
): GoLiveLeg {
  const some = { kind, done, of, lacks: lacks.slice(0, mostLacks) };
  if (of === 0) return { ...some, state: 'unknown', value: null };
  // Rounded down: 100 stands for all, and never for nearly all.
  return { ...some, state: done === of ? 'met' : 'short', value: Math.floor((done / of) * 1000) / 10 };
}
