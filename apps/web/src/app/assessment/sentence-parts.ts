const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count as one writes it in a sentence: words up to twelve, figures beyond. */
export function countWord(count: number): string {
  return numbers[count] ?? String(count);
}

/** The text with a capital at its start. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A list as one reads it aloud; beyond `most` names it counts the rest: 'a, b and 3 more'. */
export function nameList(names: readonly string[], most = names.length): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  if (shown.length < 2) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** 'is' or 'are', as the name asks for. */
export function isOrAre(name: string): string {
  return name.endsWith('s') ? 'are' : 'is';
}
