import { createHash } from 'node:crypto';
import type { SelectionInputs } from '@peerway/use-cases';

/** Tells one set of inputs from another, whatever the order of fields and of what has no order of its own. */
export function fingerprintOf(inputs: SelectionInputs): string {
  return sha256(sorted(inputs));
}

/** SHA-256 over the JSON of a value, with the fields of each object in the order of their names. */
export function sha256(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex');
}

/** Inputs with their lists in a fixed order. That of criteria and of use cases is somebody's choice, and stays. */
export function sorted(inputs: SelectionInputs): SelectionInputs {
  return {
    ...inputs,
    levers: inputs.levers.toSorted(by(({ lever }) => lever)),
    patterns: inputs.patterns.toSorted(by(({ pattern }) => pattern)),
    questions: inputs.questions.toSorted(by(({ question }) => question)),
    facts: inputs.facts.toSorted(by(({ fact }) => fact)),
    findings: inputs.findings.toSorted(by(({ useCase, prerequisite }) => `${useCase} ${prerequisite}`)),
    scores: inputs.scores.toSorted(by(({ useCase, criterion }) => `${useCase} ${criterion}`)),
  };
}

function by<T>(name: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [first, second] = [name(a), name(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).toSorted(by(([name]) => name));
  return Object.fromEntries(fields.map(([name, inner]) => [name, canonical(inner)]));
}
