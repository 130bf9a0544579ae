import {
  AffectedPerson,
  Course,
  FeedbackHandling,
  MessageText,
  Policy,
  PolicyException,
  Pulse,
  PulseAnswer,
  Resistance,
  Sponsor,
  StakeholderGroup,
  StarterKind,
  StatedImpact,
  TrainingSession,
} from '@peerway/change';
import * as z from 'zod';
import northlight from './northlight-change.json' with { type: 'json' };

/** Days from today; below 0 before it. */
const inDays = z.int();
const daysAgo = z.int().min(0);
const level = z.number().min(1).max(5);

const SampleMessages = z.object({
  /** The waves whose messages were taken over, beside those for the whole plan; the others are still proposed. */
  waves: z.array(z.string()),
  /** Messages whose day is past and that nobody has said. */
  unsaid: z.array(z.string()),
  /** The words of the messages of a template. */
  texts: z.array(z.object({ rule: z.string(), texts: z.array(MessageText) })),
});

const { id, minutes, validMonths, questions } = Course.shape;
const SampleCourses = z.object({
  /** Courses that were taken over from the use cases, with what was added to them. */
  taken: z.array(z.object({ id, minutes, validMonths, questions })),
  own: z.array(Course),
  sessions: z.array(z.object({ ...TrainingSession.shape, day: inDays })),
});

const SamplePolicies = z.object({
  /** Policies from a starter text, with the gaps that somebody filled. */
  starters: z.array(
    z.object({
      ...{ id: Policy.shape.id, kind: StarterKind, owner: Policy.shape.owner, groups: Policy.shape.groups },
      fills: z.array(z.object({ gap: z.string(), words: z.string() })),
    }),
  ),
  written: z.array(Policy),
  versions: z.array(
    z.object({
      policy: z.string(),
      approvedBy: z.string(),
      approvedDaysAgo: daysAgo,
      publishedDaysAgo: daysAgo.nullable(),
    }),
  ),
  exceptions: z.array(z.object({ ...PolicyException.shape, until: inDays })),
});

const SamplePerson = z.object({
  ...AffectedPerson.shape,
  /** When they signed the published policy; null for not yet. */
  signedDaysAgo: daysAgo.nullable(),
  finished: z.array(z.object({ course: z.string(), daysAgo, score: z.int().nullable() })),
});
export type SamplePerson = z.infer<typeof SamplePerson>;

const SamplePulse = z.object({
  ...Pulse.shape,
  opensOn: inDays,
  closesOn: inDays,
  seed: z.int(),
  /** The standard deviation of single levels around the mean of a group. */
  spread: z.number().min(0).max(2),
  /** How many of each group answered, and around which level at each step, in order. */
  answers: z.array(z.object({ group: z.string(), people: z.int().min(1), means: z.array(level).length(5) })),
  words: z.array(PulseAnswer.pick({ group: true }).extend({ text: z.string() })),
});
export type SamplePulse = z.infer<typeof SamplePulse>;

/** What the sample engagement has entered about its people; everybody and everything in it is made up. Days count from today. */
const SampleChange = z.object({
  groups: z.array(StakeholderGroup),
  sponsors: z.array(z.object({ ...Sponsor.shape, awayFrom: inDays.nullable(), awayUntil: inDays.nullable() })),
  impacts: z.array(StatedImpact),
  messages: SampleMessages,
  courses: SampleCourses,
  policies: SamplePolicies,
  people: z.array(SamplePerson),
  pulses: z.array(SamplePulse),
  resistances: z.array(z.object({ ...Resistance.shape, heardOn: inDays, dueOn: inDays.nullable() })),
  feedback: z.array(z.object({ text: z.string(), daysAgo, handling: FeedbackHandling })),
});

/** The people side of the sample as it stands in its file. */
export const sampleChange: z.infer<typeof SampleChange> = SampleChange.parse(northlight);
