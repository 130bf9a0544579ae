import {
  type ChangeContext,
  type Communication,
  communicationDay,
  communicationPlan,
  type Course,
  impacts,
  type Policy,
  PolicyException,
  Pulse,
  Resistance,
  Sponsor,
  trainingPlan,
  TrainingSession,
} from '@peerway/change';
import { impactReasons, messageTemplates, starterPolicies, starterPolicy } from '@peerway/change/content';
import { dayAfter } from '../rollout/sample-plan.ts';
import type { ChangePartKind } from './change-part.entity.ts';
import type { ChangePart } from './change-part-schemas.ts';
import { sampleChange } from './sample-change.ts';

/** The parts of the people side of the sample as of today, by kind; messages and courses as its plan and use cases propose them. */
export function sampleParts(
  context: ChangeContext,
  start: string,
): readonly { readonly kind: ChangePartKind; readonly part: ChangePart }[] {
  const { groups, impacts: stated } = sampleChange;
  const sponsors = sponsorsOn(context.today);
  const parts: { readonly [Kind in ChangePartKind]: readonly ChangePart[] } = {
    ...{ group: groups, impact: stated, sponsor: sponsors },
    communication: messages(context, start, sponsors),
    course: courses(context),
    session: sampleChange.courses.sessions.map((session) =>
      TrainingSession.parse({ ...session, day: dayAfter(context.today, session.day) }),
    ),
    policy: policies(context),
    exception: sampleChange.policies.exceptions.map((exception) =>
      PolicyException.parse({ ...exception, until: dayAfter(context.today, exception.until) }),
    ),
    pulse: sampleChange.pulses.map((pulse) => Pulse.parse({ ...pulse, ...daysOf(context.today, pulse) })),
    resistance: sampleChange.resistances.map((one) => Resistance.parse({ ...one, ...heardOn(context.today, one) })),
  };
  const kinds = Object.keys(parts) as ChangePartKind[];
  return kinds.flatMap((kind) => parts[kind].map((part) => ({ kind, part })));
}

function sponsorsOn(today: string): Sponsor[] {
  return sampleChange.sponsors.map(({ awayFrom, awayUntil, ...sponsor }) => {
    const [from, until] = [awayFrom, awayUntil].map((days) => (days === null ? null : dayAfter(today, days)));
    return Sponsor.parse({ ...sponsor, awayFrom: from, awayUntil: until });
  });
}

function daysOf(today: string, pulse: { readonly opensOn: number; readonly closesOn: number }) {
  return { opensOn: dayAfter(today, pulse.opensOn), closesOn: dayAfter(today, pulse.closesOn) };
}

function heardOn(today: string, one: { readonly heardOn: number; readonly dueOn: number | null }) {
  return {
    heardOn: dayAfter(today, one.heardOn),
    dueOn: one.dueOn === null ? null : dayAfter(today, one.dueOn),
  };
}

/** Those for the whole plan and for some waves, as they were proposed when the plan began; said where their day is past. */
function messages(context: ChangeContext, start: string, sponsors: readonly Sponsor[]): Communication[] {
  const { groups, impacts: stated, messages: said } = sampleChange;
  const { proposals } = communicationPlan({
    ...{ context: { ...context, today: start }, groups, sponsors, communications: [], language: 'en' },
    ...{ content: messageTemplates },
    impacts: impacts({ useCases: context.useCases, groups, stated, content: impactReasons }),
  });
  return proposals
    .filter(({ wave }) => wave === null || said.waves.includes(wave))
    .map((message) => {
      const texts = said.texts.find(({ rule }) => rule === message.origin?.rule)?.texts ?? [];
      const { day } = communicationDay(message, context);
      const isSaid = day !== undefined && day < context.today && !said.unsaid.includes(message.id);
      return isSaid ? { ...message, texts, state: 'sent', sentOn: day } : { ...message, texts };
    });
}

function courses(context: ChangeContext): Course[] {
  const { taken, own } = sampleChange.courses;
  const proposed = trainingPlan(context, sampleChange.groups, []);
  return [
    ...own,
    ...proposed.flatMap(({ course }) => {
      const added = taken.find(({ id }) => id === course.id);
      return added ? [{ ...course, ...added }] : [];
    }),
  ];
}

function policies({ useCases }: ChangeContext): Policy[] {
  const chosen = [...new Set(useCases.flatMap(({ patterns }) => patterns))];
  const fromStarters = sampleChange.policies.starters.map(({ fills, ...policy }): Policy => {
    const { version, isRequired, answerWithinDays } = starterPolicies.find(({ kind }) => kind === policy.kind)!;
    const texts = (['en', 'de'] as const).map((language) => {
      const text = starterPolicy(policy.kind, chosen, language);
      return { ...text, text: fills.reduce((words, fill) => words.replaceAll(fill.gap, fill.words), text.text) };
    });
    const origin = `Starter text, version ${version}, for: ${chosen.join(', ')}`;
    return {
      ...policy,
      ...{ texts, roles: [], useCases: useCases.map(({ id }) => id), answerWithinDays, isRequired, origin },
    };
  });
  return [...fromStarters, ...sampleChange.policies.written];
}
