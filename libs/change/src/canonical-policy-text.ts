import type { PolicyKind, PolicyText } from './policy.ts';

/** What is signed: the words of a version, and which version of which policy they are. */
export interface SignedPolicyText {
  readonly policy: string;
  readonly number: number;
  readonly kind: PolicyKind;
  readonly texts: readonly PolicyText[];
}

/**
 * The words of a version in one fixed form: JSON with its keys in a fixed order and the languages by name, Unicode in form NFC, lines
 * that end in a line feed. The SHA-256 of its UTF-8 bytes is the hash of the version: whoever holds the text can compute it again.
 *
 * @example
 * canonicalPolicyText({ policy: 'peers', number: 1, kind: 'acceptableUse', texts: [] });
 * // => '{"policy":"peers","number":1,"kind":"acceptableUse","texts":[]}'
 */
export function canonicalPolicyText({ policy, number, kind, texts }: SignedPolicyText): string {
  const inOrder = [...texts].sort((a, b) => (a.language < b.language ? -1 : a.language > b.language ? 1 : 0));
  return JSON.stringify({
    policy,
    number,
    kind,
    texts: inOrder.map(({ language, title, text }) => ({ language, title: sameForm(title), text: sameForm(text) })),
  });
}

function sameForm(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n');
}
