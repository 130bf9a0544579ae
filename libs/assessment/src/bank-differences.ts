import * as z from 'zod';
import type { BankDraft, DraftDimension, DraftQuestion } from './bank-draft.ts';

/**
 * The part of a bank that differs.
 *
 * @example
 * BankPart.parse('question'); // => 'question'
 */
export const BankPart = z
  .enum(['bank', 'level', 'audience', 'pattern', 'model', 'threshold', 'dimension', 'question'])
  .meta({ id: 'BankPart', description: 'The part of a bank that differs.' });
export type BankPart = z.infer<typeof BankPart>;

/**
 * How it differs.
 *
 * @example
 * BankChange.parse('reweighted'); // => 'reweighted'
 */
export const BankChange = z
  .enum(['added', 'removed', 'moved', 'reworded', 'reweighted', 'retargeted', 'changed'])
  .meta({ id: 'BankChange', description: 'How it differs.' });
export type BankChange = z.infer<typeof BankChange>;

/**
 * One difference between two banks: one field of one thing, or a thing that only one of them has.
 *
 * @example
 * BankDifference.shape.field.parse('text'); // => 'text'
 */
export const BankDifference = z
  .object({
    part: BankPart.describe('What kind of thing differs.'),
    id: z.string().describe('Which one; empty for the bank itself.'),
    name: z.string().describe('What it is called on screen.'),
    change: BankChange.describe('How it differs.'),
    field: z.string().describe('Which of its fields; empty when the whole thing came or went.'),
    before: z.string().nullable().describe('What it said; null when it was not there.'),
    after: z.string().nullable().describe('What it says now; null when it is no longer there.'),
  })
  .meta({ id: 'BankDifference', description: 'One difference between two question banks.' });
export type BankDifference = z.infer<typeof BankDifference>;

/** A thing of a bank, flattened: its fields as texts, in the order in which they are told. */
interface Thing {
  readonly id: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * What was added, removed, moved, reworded, reweighted or changed otherwise from one bank to another. Things are told apart by
 * their ids. Equal banks have no differences; seen from the other side, what was added is removed.
 *
 * Moved are the fewest things that explain a new order; a question in another dimension is moved as well.
 *
 * @example
 * bankDifferences(bank, { ...bank, basis: 'Ours' }).map(({ part, field }) => [part, field]); // => [['bank', 'basis']]
 */
export function bankDifferences(before: BankDraft, after: BankDraft): BankDifference[] {
  const parts: readonly [BankPart, (bank: BankDraft) => readonly Thing[]][] = [
    ['bank', aboutOf],
    ['level', ({ levels }) => levels.map(({ level, name }) => ({ id: String(level), name, fields: { name } }))],
    ['audience', ({ audiences }) => audiences.map(({ audience: id, name }) => ({ id, name, fields: { name } }))],
    ['pattern', ({ patterns }) => patterns.map(({ id, name }) => ({ id, name, fields: { name } }))],
    ['model', modelsOf],
    ['threshold', thresholdsOf],
    ['dimension', ({ dimensions }) => dimensions.map(dimensionThing)],
    [
      'question',
      ({ dimensions }) => dimensions.flatMap((each) => each.questions.map((one) => questionThing(one, each))),
    ],
  ];
  return parts.flatMap(([part, thingsOf]) => differencesOf(part, thingsOf(before), thingsOf(after)));
}

function differencesOf(part: BankPart, before: readonly Thing[], after: readonly Thing[]): BankDifference[] {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const now = new Map(after.map((thing) => [thing.id, thing]));
  const nothing = { part, field: '' };
  const removed = before
    .filter(({ id }) => !now.has(id))
    .map(({ id, name }) => ({ ...nothing, id, name, change: 'removed' as const, before: name, after: null }));
  const moved = movedIds(before, after);
  return [
    ...removed,
    ...after.flatMap((thing) => {
      const { id, name } = thing;
      const was = old.get(id);
      if (!was) return [{ ...nothing, id, name, change: 'added' as const, before: null, after: name }];
      return [...fieldDifferences(part, was, thing), ...(moved.has(id) ? [orderDifference(part, was, thing)] : [])];
    }),
  ];
}

function orderDifference(part: BankPart, { id }: Thing, { name }: Thing): BankDifference {
  return { part, id, name, change: 'moved', field: 'order', before: null, after: null };
}

function fieldDifferences(part: BankPart, was: Thing, thing: Thing): BankDifference[] {
  const fields = new Set([...Object.keys(was.fields), ...Object.keys(thing.fields)]);
  return [...fields].flatMap((field) => {
    const [before = null, after = null] = [was.fields[field], thing.fields[field]];
    if (before === after) return [];
    return [{ part, id: thing.id, name: thing.name, change: changeOf(field), field, before, after }];
  });
}

const worded = /^(name|text|whyItMatters|description|\w*[rR]eason|basis|weightScale|levels\.\d+)$/;

function changeOf(field: string): BankChange {
  if (field === 'weight' || field.startsWith('patternWeights.')) return 'reweighted';
  if (field === 'target') return 'retargeted';
  if (field === 'dimension') return 'moved';
  return worded.test(field) ? 'reworded' : 'changed';
}

/** The fewest things that stand in another order among those that both have and that kept their home. */
function movedIds(before: readonly Thing[], after: readonly Thing[]): Set<string> {
  const place = new Map(before.map((thing, index) => [`${thing.id} ${thing.fields['dimension'] ?? ''}`, index]));
  const common = after.flatMap(({ id, fields }) => {
    const index = place.get(`${id} ${fields['dimension'] ?? ''}`);
    return index === undefined ? [] : [{ id, index, home: fields['dimension'] ?? '' }];
  });
  const homes = Map.groupBy(common, ({ home }) => home);
  return new Set([...homes.values()].flatMap(outOfOrder));
}

/** All but a longest rising run. */
function outOfOrder(things: readonly { readonly id: string; readonly index: number }[]): string[] {
  const best: number[] = [];
  const from: number[] = [];
  things.forEach(({ index }, here) => {
    best[here] = 1;
    from[here] = -1;
    for (let earlier = 0; earlier < here; earlier += 1) {
      const longer = (best[earlier] ?? 0) + 1;
      if ((things[earlier]?.index ?? 0) >= index || longer <= (best[here] ?? 0)) continue;
      best[here] = longer;
      from[here] = earlier;
    }
  });
  const kept = new Set<number>();
  for (let here = best.indexOf(Math.max(...best)); here >= 0; here = from[here] ?? -1) kept.add(here);
  return things.filter((_thing, here) => !kept.has(here)).map(({ id }) => id);
}

function aboutOf({ basis, weightScale, weightingReason }: BankDraft): Thing[] {
  return [{ id: '', name: '', fields: { basis, weightScale, weightingReason } }];
}

function modelsOf({ models }: BankDraft): Thing[] {
  return models.map(({ id, name, source, detailBasis }) => ({
    id,
    name,
    fields: { name, source: source ? `${source.title} <${source.url}> (${source.basis})` : '', detailBasis },
  }));
}

function thresholdsOf({ thresholds }: BankDraft): Thing[] {
  return Object.entries(thresholds).map(([id, value]) => ({ id, name: id, fields: { value: String(value) } }));
}

function dimensionThing(dimension: DraftDimension): Thing {
  const { id, name, description, weight, weightReason, target, targetReason, basis } = dimension;
  const texts = { name, description, weightReason, targetReason, basis };
  return { id, name, fields: { ...texts, weight: String(weight), target: String(target) } };
}

function questionThing(question: DraftQuestion, { id: dimension }: DraftDimension): Thing {
  const { id, text, whyItMatters, weight, weightReason, recommendation } = question;
  const { effortPersonWeeks: effort, ...advice } = recommendation;
  return {
    id,
    name: text,
    fields: {
      dimension,
      text,
      whyItMatters,
      ...Object.fromEntries(question.levels.map(({ level, observable }) => [`levels.${level}`, observable])),
      weight: String(weight),
      weightReason,
      audiences: question.audiences.join(', '),
      ...Object.fromEntries(
        question.patternWeights.map((each) => [`patternWeights.${each.pattern}`, String(each.weight)]),
      ),
      evidenceToAsk: question.evidenceToAsk.join('\n'),
      groundedIn: question.groundedIn
        .map(({ model, element }) => (element === null ? model : `${model}: ${element}`))
        .join('\n'),
      ...Object.fromEntries(Object.entries(advice).map(([field, value]) => [`recommendation.${field}`, String(value)])),
      'recommendation.effortPersonWeeks': `${effort.optimistic} / ${effort.likely} / ${effort.pessimistic}`,
    },
  };
}
