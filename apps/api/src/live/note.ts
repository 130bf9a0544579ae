import * as z from 'zod';

const Id = z.string().max(100);
const OptionalId = Id.nullish().transform((id) => id ?? null);

/** Something was written: what kind of thing, and which one. Made by the database, at commit. */
const ChangeNote = z.object({
  s: z.string().max(100),
  w: Id,
  e: OptionalId,
  /** The user who did it. */
  u: OptionalId,
  /** Whether somebody did it whose moments must not be told apart. */
  a: z.boolean().nullish(),
  i: OptionalId,
});

/** Answers came in, in one round within half a second. Who gave them is for their own other devices only. */
const AnswersNote = z.object({
  s: z.literal('Answer'),
  w: Id,
  e: Id,
  /** The round. */
  r: Id,
  /** The respondents. */
  p: z.array(Id).max(200),
  a: z.boolean(),
});

/** A session has ended. */
const SessionNote = z.object({ s: z.literal('Session'), i: Id });

/** One person on one page, as one process sees them. */
export const PresentNote = z.object({
  /** The connection's subscription. */
  k: Id,
  e: Id,
  u: Id,
  n: z.string().max(200),
  g: z.string().max(60),
  /** Since when, in milliseconds. */
  t: z.number(),
});
export type PresentNote = z.infer<typeof PresentNote>;

/** Who came and who left, as one process sees it; `f` says to forget first what it said before. */
const PresenceNote = z.object({
  s: z.literal('Presence'),
  /** The process. */
  x: Id,
  p: z.array(PresentNote).max(100),
  o: z.array(Id).max(200),
  f: z.boolean(),
});

/** A process lives; a new one asks the others to say again who is with them. */
const PulseNote = z.object({ s: z.literal('Pulse'), x: Id, hello: z.boolean() });

const Note = z.union([AnswersNote, SessionNote, PresenceNote, PulseNote, ChangeNote]);

export type AnswersNote = z.infer<typeof AnswersNote>;
export type PresenceNote = z.infer<typeof PresenceNote>;
export type PulseNote = z.infer<typeof PulseNote>;
export type ChangeNote = z.infer<typeof ChangeNote>;
/** What processes tell each other: ids, never content. */
export type Note = z.infer<typeof Note>;

export const isAnswers = (note: Note): note is AnswersNote => note.s === 'Answer';
export const isSession = (note: Note): note is z.infer<typeof SessionNote> => note.s === 'Session';
export const isPresence = (note: Note): note is PresenceNote => note.s === 'Presence';
export const isPulse = (note: Note): note is PulseNote => note.s === 'Pulse';

/** A note as it came in; undefined for anything that is none. */
export function noteIn(payload: string): Note | undefined {
  try {
    return Note.safeParse(JSON.parse(payload)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
