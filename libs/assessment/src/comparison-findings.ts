import type { Finding } from '@peerway/kernel';
import { Audience } from './audience.ts';
import type { ComparedRounds, RoundToCompare } from './compared-rounds.ts';

/** What limits a comparison: different banks, questions left out, audiences that only one of the rounds asked. */
export function comparisonFindings(before: RoundToCompare, after: RoundToCompare, rounds: ComparedRounds): Finding[] {
  const [earlier, later] = [rounds.before.own.sheet, rounds.after.own.sheet];
  const width = later.questions.length;
  const uneven = Audience.options.filter((_audience, row) => {
    const place = row * width;
    return later.questions.some((_question, column) => earlier.asked[place + column] !== later.asked[place + column]);
  });
  const versions = [before.bank.version, after.bank.version];
  return [
    ...(versions[0] === versions[1] ? [] : [{ code: 'BANKS_DIFFER', at: 'whole', detail: versions.join(' ') }]),
    ...(rounds.leftOut.length === 0
      ? []
      : [{ code: 'QUESTIONS_LEFT_OUT', at: 'whole', detail: String(rounds.leftOut.length) }]),
    ...uneven.map((audience) => ({ code: 'AUDIENCE_ASKED_OTHERWISE', at: `audience:${audience}`, detail: audience })),
  ];
}
