import type { BankDraft } from './bank-draft.ts';

/**
 * Where in a bank something stands, by ids where there are any: "question:net-1.levels.3", "dimension:net.target",
 * "thresholds.pilotScore", "bank" for the whole.
 *
 * @example
 * bankPlace(bank, ['dimensions', 0, 'target']); // => 'dimension:strategy-alignment.target'
 */
export function bankPlace(bank: BankDraft, path: readonly PropertyKey[]): string {
  const [part, place, inner, index, ...rest] = path.map(String);
  if (part === undefined) return 'bank';
  if (part !== 'dimensions' || place === undefined) return path.map(String).join('.');
  const dimension = bank.dimensions[Number(place)];
  if (inner !== 'questions' || index === undefined)
    return joined(`dimension:${dimension?.id || place}`, [inner, index, ...rest]);
  const question = dimension?.questions[Number(index)];
  return joined(`question:${question?.id || `${place}.${index}`}`, nested(question?.patternWeights, rest));
}

/** A weight is named by its pattern, a level by its number. */
function nested(weights: readonly { readonly pattern: string }[] | undefined, rest: string[]): string[] {
  const [field, place] = rest;
  if (field === 'patternWeights' && place !== undefined) return [field, weights?.[Number(place)]?.pattern ?? place];
  if (field === 'levels' && place !== undefined) return [field, String(Number(place) + 1)];
  return rest;
}

function joined(start: string, rest: readonly (string | undefined)[]): string {
  return [start, ...rest.filter((each) => each !== undefined)].join('.');
}
