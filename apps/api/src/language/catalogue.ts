/** Gives the translation of a text; the text itself where there is none. */
export type Translate = (text: string) => string;

interface Pattern {
  readonly matches: RegExp;
  readonly translation: string;
}

/**
 * Makes the translation by a list whose keys are the English texts, with {0}, {1}, … where values stand.
 *
 * The pattern is found from the finished text, since schemas hand out nothing but text. A value that is in the list itself, such
 * as a kind of file, is translated too.
 */
export function catalogue(entries: Readonly<Record<string, string>>): Translate {
  const exact = new Map<string, string>();
  const patterns: Pattern[] = [];
  for (const [text, translation] of Object.entries(entries)) {
    if (/\{\d\}/.test(text)) patterns.push({ matches: matcherOf(text), translation });
    else exact.set(text, translation);
  }
  return (text) => {
    const known = exact.get(text);
    if (known !== undefined) return known;
    for (const { matches, translation } of patterns) {
      const values = matches.exec(text)?.slice(1);
      if (values)
        return filled(
          translation,
          values.map((value) => exact.get(value) ?? value),
        );
    }
    return text;
  };
}

function filled(translation: string, values: readonly string[]): string {
  return translation.replaceAll(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? '');
}

function matcherOf(text: string): RegExp {
  const parts = text.split(/\{\d\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('([^]*?)')}$`);
}
