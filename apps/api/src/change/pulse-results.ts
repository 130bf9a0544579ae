import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type CountedAnswer,
  type Pulse,
  pulsePhase,
  type PulseResult,
  pulseResult,
  pulseWords,
  steps,
} from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import { dayNow } from '../rollout/plan-opened.ts';
import { keptParts } from './opened-change.ts';

/** How many have answered a pulse that still takes answers; null under its floor. */
export interface PulseCount {
  readonly pulse: string;
  readonly answers: number | null;
}

/** What the pulses of an engagement came to. */
export interface PulsesSeen {
  readonly engagementId: string;
  readonly collecting: readonly PulseCount[];
  readonly results: readonly PulseResult[];
}

/** How many of the words to a pulse are shown at once: by chance, where there are more. */
const mostWords = 500;

/** The results of the pulses that are over, the earliest first, and how many answered the others. Three statements, or four on the day after one ended. */
export async function pulseResults(em: EntityManager, engagementId: string): Promise<PulsesSeen> {
  const today = dayNow();
  const parts = await keptParts(em, engagementId, ['group', 'pulse']);
  const [groups, pulses] = [parts.of('group').map(({ id }) => id), parts.of('pulse')];
  const over = pulses.filter((pulse) => pulsePhase(pulse, today) === 'over').sort(earliestFirst);
  const collecting = pulses.filter((pulse) => pulsePhase(pulse, today) === 'collecting');
  await afterLastAnswer(em, engagementId, over);
  const answers = over.length === 0 ? new Map<string, CountedAnswer[]>() : await answersByPulse(em, engagementId);
  const turns = collecting.length === 0 ? new Map<string, number>() : await turnsByPulse(em, engagementId);
  return {
    engagementId,
    results: over.map((pulse) => pulseResult({ pulse, answers: answers.get(pulse.id) ?? [], groups })),
    collecting: collecting.map(({ id, floor }) => {
      const count = turns.get(id) ?? 0;
      return { pulse: id, answers: count >= floor ? count : null };
    }),
  };
}

/** What people wrote to a pulse that is over, without group, in an order by chance that stays the same. */
export async function wordsOfPulse(em: EntityManager, engagementId: string, id: string): Promise<string[]> {
  const pulse = (await keptParts(em, engagementId, ['pulse'])).of('pulse').find((each) => each.id === id);
  if (!pulse) throw new DomainError('NOT_FOUND', 'This is not there any more. Reload the page to see what is.');
  if (pulsePhase(pulse, dayNow()) !== 'over') return [];
  await afterLastAnswer(em, engagementId, [pulse]);
  // Ids are drawn by chance: those with the lowest are a sample.
  const rows = await em.execute<{ words: string }[]>(
    `select content ->> 'words' as words from pulse_answer
     where engagement_id = ? and pulse = ? and btrim(content ->> 'words') <> '' order by id limit ?`,
    [engagementId, id, mostWords],
  );
  return pulseWords(
    rows.map(({ words }) => words),
    { floor: pulse.floor, seed: seedOf(id) },
  );
}

/**
 * Waits for answers that came in before midnight and are still being written. Whoever closes a pulse by hand has waited for them
 * already; a pulse that its last day closes has nobody who does.
 */
async function afterLastAnswer(em: EntityManager, engagementId: string, over: readonly Pulse[]): Promise<void> {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  if (!over.some(({ closesOn, isClosed }) => !isClosed && closesOn === yesterday)) return;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 29)) is null as held', [engagementId]);
}

/** The levels of one answer as the database packs them: a digit for each step, or a dash. */
const packed = `concat(${steps.map((step) => `coalesce(content ->> '${step}', '-')`).join(', ')})`;

/**
 * The answers by pulse. The database packs those of each pulse and group into one text, since a row for each would cost many times
 * what all the rest does; the same levels are then counted here.
 */
async function answersByPulse(em: EntityManager, engagementId: string): Promise<Map<string, CountedAnswer[]>> {
  const rows = await em.execute<{ pulse: string; group: string; levels: string }[]>(
    `select pulse, content ->> 'group' as group, string_agg(${packed}, '') as levels
     from pulse_answer where engagement_id = ? group by 1, 2`,
    [engagementId],
  );
  const byPulse = Map.groupBy(rows, ({ pulse }) => pulse);
  return new Map([...byPulse].map(([pulse, groups]) => [pulse, groups.flatMap(unpacked)]));
}

function unpacked({ group, levels }: { readonly group: string; readonly levels: string }): CountedAnswer[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < levels.length; at += steps.length) {
    const answer = levels.slice(at, at + steps.length);
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts].map(([answer, times]) => {
    const [know = null, want = null, can = null, does = null, keep = null] = [...answer].map((level) =>
      level === '-' ? null : Number(level),
    );
    return { group, know, want, can, do: does, keep, times };
  });
}

async function turnsByPulse(em: EntityManager, engagementId: string): Promise<Map<string, number>> {
  const rows = await em.execute<{ pulse: string; count: number }[]>(
    'select pulse, count(*)::int as count from pulse_turn where engagement_id = ? group by 1',
    [engagementId],
  );
  return new Map(rows.map(({ pulse, count }) => [pulse, count]));
}

function earliestFirst(a: Pulse, b: Pulse): number {
  return a.closesOn < b.closesOn ? -1 : a.closesOn > b.closesOn ? 1 : 0;
}

/** The same order for the same pulse, each time it is looked at. */
function seedOf(id: string): number {
  return [...id].reduce((seed, letter) => (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7);
}
