const numbers = [
  $localize`:a count within a sentence|:no`,
  $localize`:a count within a sentence|:one`,
  $localize`:a count within a sentence|:two`,
  $localize`:a count within a sentence|:three`,
  $localize`:a count within a sentence|:four`,
  $localize`:a count within a sentence|:five`,
  $localize`:a count within a sentence|:six`,
  $localize`:a count within a sentence|:seven`,
  $localize`:a count within a sentence|:eight`,
  $localize`:a count within a sentence|:nine`,
  $localize`:a count within a sentence|:ten`,
  $localize`:a count within a sentence|:eleven`,
  $localize`:a count within a sentence|:twelve`,
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
  const rest = names.length - most;
  const shown = rest > 0 ? [...names.slice(0, most), $localize`${rest}:count: more`] : names;
  if (shown.length < 2) return shown[0] ?? '';
  return $localize`${shown.slice(0, -1).join(', ')}:firstNames: and ${shown.at(-1) ?? ''}:lastName:`;
}

/** A number as the language writes it, without more decimals than it has. */
export function plainNumber(value: number): string {
  return new Intl.NumberFormat($localize.locale ?? 'en', { useGrouping: false }).format(value);
}

/** A number with so many decimals, written as the language writes numbers. */
export function decimals(value: number, digits: number): string {
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false };
  return new Intl.NumberFormat($localize.locale ?? 'en', format).format(value);
}
