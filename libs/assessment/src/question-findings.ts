import type { Finding } from '@peerway/kernel';
import type { BankDraft, DraftQuestion } from './bank-draft.ts';

/** What is to be mended in one question, seen within its bank. */
export function questionFindings(bank: BankDraft, question: DraftQuestion): Finding[] {
  const at = `question:${question.id}`;
  return [
    ...levelFindings(question, at),
    ...audienceFindings(question, at),
    ...patternFindings(bank, question, at),
    ...modelFindings(bank, question, at),
    ...effortFindings(question, at),
  ];
}

function levelFindings({ levels }: DraftQuestion, at: string): Finding[] {
  if (levels.map(({ level }) => level).join() !== '1,2,3,4,5')
    return [{ code: 'WRONG_LEVELS', at: `${at}.levels`, detail: levels.map(({ level }) => level).join(', ') }];
  const texts = levels.map(({ observable }) => observable.trim().toLowerCase());
  return texts.flatMap((text, place) =>
    text !== '' && texts.indexOf(text) < place
      ? [{ code: 'SAME_LEVELS', at: `${at}.levels.${place + 1}`, detail: String(texts.indexOf(text) + 1) }]
      : [],
  );
}

function audienceFindings({ audiences }: DraftQuestion, at: string): Finding[] {
  return new Set(audiences).size < audiences.length
    ? [{ code: 'DUPLICATE_AUDIENCE', at: `${at}.audiences`, detail: audiences.join(', ') }]
    : [];
}

function patternFindings({ patterns }: BankDraft, { patternWeights }: DraftQuestion, at: string): Finding[] {
  const seen = new Set<string>();
  return patternWeights.flatMap(({ pattern }) => {
    const place = `${at}.patternWeights.${pattern}`;
    const code = seen.has(pattern)
      ? 'DUPLICATE_ID'
      : patterns.some(({ id }) => id === pattern)
        ? undefined
        : 'UNKNOWN_PATTERN';
    seen.add(pattern);
    return code === undefined ? [] : [{ code, at: place, detail: pattern.slice(0, 100) }];
  });
}

function modelFindings({ models }: BankDraft, { groundedIn }: DraftQuestion, at: string): Finding[] {
  return groundedIn
    .filter(({ model }) => !models.some(({ id }) => id === model))
    .map(({ model }) => ({ code: 'UNKNOWN_MODEL', at: `${at}.groundedIn`, detail: model.slice(0, 100) }));
}

function effortFindings({ recommendation }: DraftQuestion, at: string): Finding[] {
  const { optimistic, likely, pessimistic } = recommendation.effortPersonWeeks;
  return optimistic <= likely && likely <= pessimistic
    ? []
    : [
        {
          code: 'EFFORT_ORDER',
          at: `${at}.recommendation.effortPersonWeeks`,
          detail: `${optimistic}, ${likely}, ${pessimistic}`,
        },
      ];
}
