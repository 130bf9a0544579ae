/** Somebody who can be mentioned. */
export interface Mentionable {
  readonly userId: string;
  readonly name: string;
}

/** Those whom a text mentions by an @ before their full name; of two names that begin alike the longer one is meant. */
export function mentionedIn(text: string, people: readonly Mentionable[]): readonly Mentionable[] {
  let rest = text.toLocaleLowerCase();
  return [...people]
    .sort((a, b) => b.name.length - a.name.length)
    .filter(({ name }) => {
      const sign = `@${name.toLocaleLowerCase()}`;
      const isMentioned = rest.includes(sign);
      rest = rest.replaceAll(sign, '');
      return isMentioned;
    });
}
