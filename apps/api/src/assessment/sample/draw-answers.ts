import type { AnswerState, Bank, Question } from '@peerway/assessment';
import { seededRandom } from '@peerway/kernel';
import { questionsOf } from '../asked-questions.ts';
import type { AskedAudience } from '../round.entity.ts';
import type { SampleAudience, SampleRound } from './sample-content.ts';

/** One answer of the sample. */
export interface DrawnAnswer {
  readonly question: string;
  readonly state: AnswerState;
  readonly level: number | null;
  readonly note: string | null;
}

/** Somebody of the sample, with what they answered. */
export interface DrawnRespondent {
  readonly audience: string;
  readonly place: number;
  readonly name: string | null;
  readonly isFinished: boolean;
  readonly answers: readonly DrawnAnswer[];
}

/** How far questions and people stand from the mean of their cell, in levels. */
const between = { questions: 0.35, people: 0.4 };
const notApplicableShare = 0.015;

/** Whom a round of the sample asks what. */
export function askedInSample(round: SampleRound): AskedAudience[] {
  return round.audiences.map(({ audience, cells }) => ({
    audience,
    dimensions: cells.map(({ dimension }) => dimension),
  }));
}

/** Draws what the people of a sample round answered; the same to the last answer every time. */
export function drawAnswers(bank: Bank, round: SampleRound): DrawnRespondent[] {
  const random = seededRandom(round.seed);
  const ofQuestions = round.questionSeed === undefined ? random : seededRandom(round.questionSeed);
  const shifts = new Map(
    bank.dimensions.flatMap(({ questions }) =>
      questions.map(({ id }) => [id, between.questions * normal(ofQuestions)]),
    ),
  );
  const asked = { kind: 'full' as const, asked: askedInSample(round) };
  return round.audiences.flatMap((group) => {
    const questions = questionsOf(bank, asked, group.audience);
    return Array.from({ length: group.invited }, (_nobody, person) => {
      const isFinished = person < group.finished;
      const reach = isFinished ? questions.length : person < group.finished + group.begun ? questions.length / 2 : 0;
      const temper = between.people * normal(random);
      const answers = questions.slice(0, Math.ceil(reach)).map((question) => {
        const shift = temper + (shifts.get(question.id) ?? 0);
        const note = noteOn(round, group, { person, question: question.id });
        return { ...drawn(bank, group, { question, person, shift, random }), note };
      });
      return { audience: group.audience, place: person + 1, name: group.people[person] ?? null, isFinished, answers };
    });
  });
}

interface Draw {
  readonly question: Question;
  readonly person: number;
  readonly shift: number;
  readonly random: () => number;
}

function drawn(
  bank: Bank,
  group: SampleAudience,
  { question, person, shift, random }: Draw,
): Omit<DrawnAnswer, 'note'> {
  const dimension = bank.dimensions.find(({ questions }) => questions.includes(question))?.id;
  const cell = group.cells.find((candidate) => candidate.dimension === dimension);
  if (!cell) throw new RangeError(`the sample asks ${question.id} without saying how it is answered`);
  const chance = random();
  const camp = person % 2 === 0 ? cell.split / 2 : -cell.split / 2;
  const level = Math.round(cell.mean + camp + shift + cell.spread * normal(random));
  if (chance < cell.unknown) return { question: question.id, state: 'unknown', level: null };
  if (chance > 1 - notApplicableShare) return { question: question.id, state: 'notApplicable', level: null };
  return { question: question.id, state: 'level', level: Math.min(5, Math.max(1, level)) };
}

function noteOn(
  { notes }: SampleRound,
  { audience }: SampleAudience,
  { person, question }: { readonly person: number; readonly question: string },
): string | null {
  const note = notes.find((one) => one.audience === audience && one.person === person && one.question === question);
  return note?.text ?? null;
}

/** A number from the standard normal distribution (Box and Muller 1958). */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
