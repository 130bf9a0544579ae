import type { InventoryFact } from '@peerway/organization';
import type { Prerequisite, PrerequisiteCheck, PrerequisiteFit } from '@peerway/use-cases';
import { plainNumber } from '../assessment/sentence-parts.ts';

/** Finds a fact of the inventory by its id. */
export type FactFinder = (id: string) => InventoryFact | undefined;

/** How a check is made, in a sentence. */
export function checkSentence(check: PrerequisiteCheck, factOf: FactFinder): string {
  const { kind, subject, operator, flag, number, choice } = check;
  if (kind === 'ask') return $localize`Nothing in the portal knows this: somebody has to be asked.`;
  if (kind === 'question')
    return $localize`From the assessment: a mean level of at least ${plainNumber(number ?? 1)}:level:.`;
  const fact = subject === null ? undefined : factOf(subject);
  const name = fact?.name ?? subject ?? '';
  switch (operator) {
    case 'atLeast':
      return $localize`From the inventory: “${name}:fact:” is at least ${plainNumber(number ?? 0)}:number:.`;
    case 'includes':
      return $localize`From the inventory: “${name}:fact:” includes “${optionOf(fact, choice)}:option:”.`;
    case 'known':
      return $localize`From the inventory: “${name}:fact:” is known.`;
    default:
      if (choice !== null)
        return $localize`From the inventory: “${name}:fact:” is “${optionOf(fact, choice)}:option:”.`;
      return flag === false
        ? $localize`From the inventory: “${name}:fact:” is no.`
        : $localize`From the inventory: “${name}:fact:” is yes.`;
  }
}

function optionOf(fact: InventoryFact | undefined, id: string | null): string {
  return fact?.options.find((option) => option.id === id)?.label ?? id ?? '';
}

/** Why a prerequisite stands where it does, in a sentence. */
export function reasonSentence(
  { reason, state }: PrerequisiteFit,
  { check }: Prerequisite,
  factOf: FactFinder,
): string {
  // A mean level has more decimals than anybody reads.
  const [needed, found] = [reason.needed, reason.found].map((each) =>
    each === null ? '' : plainNumber(Math.round(each * 10) / 10),
  );
  const fact = check.subject === null ? '' : (factOf(check.subject)?.name ?? check.subject);
  switch (reason.code) {
    case 'foundOut':
      if (state === 'met') return $localize`Somebody found out that it is so.`;
      return state === 'unmet'
        ? $localize`Somebody found out that it is not so.`
        : $localize`Somebody found out that it does not apply here.`;
    case 'factFits':
      return needed === '' || found === ''
        ? $localize`The inventory says so: ${fact}:fact:.`
        : $localize`The inventory says ${found}:found:, and ${needed}:needed: is enough: ${fact}:fact:.`;
    case 'factMisses':
      return needed === '' || found === ''
        ? $localize`The inventory says otherwise: ${fact}:fact:.`
        : $localize`The inventory says ${found}:found:, and at least ${needed}:needed: is asked for: ${fact}:fact:.`;
    case 'factUnknown':
      return $localize`The inventory does not know yet: ${fact}:fact:.`;
    case 'levelReached':
      return $localize`The answers come to a mean level of ${found}:found:; ${needed}:needed: is enough.`;
    case 'levelMissed':
      return $localize`The answers come to a mean level of ${found}:found:; at least ${needed}:needed: is asked for.`;
    case 'levelUnknown':
      return $localize`No answers to this question can be shown yet; a mean level of ${needed}:needed: is asked for.`;
    case 'notAsked':
      return $localize`Nobody was asked yet.`;
  }
}

/** Whether a prerequisite compares with a number that an organization may put higher or lower. */
export function hasThreshold({ operator }: PrerequisiteCheck): boolean {
  return operator === 'atLeast';
}
