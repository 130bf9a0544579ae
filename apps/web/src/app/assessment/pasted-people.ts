import type { Audience, RespondentInput } from '../graphql/generated/graphql.ts';

export interface PastedPeople {
  readonly people: readonly RespondentInput[];
  /** What could not be read, a sentence each. */
  readonly faults: readonly string[];
}

/** The words that name an audience, in every language: what is pasted need not be in the language of the screen. */
const words: Readonly<Record<string, Audience>> = {
  executive: 'executive',
  executives: 'executive',
  leader: 'executive',
  leadership: 'executive',
  it: 'it',
  'it and engineering': 'it',
  engineering: 'it',
  security: 'security',
  'security and compliance': 'security',
  compliance: 'security',
  operations: 'operations',
  ops: 'operations',
  team: 'team',
  'team and end users': 'team',
  'end users': 'team',
  führung: 'executive',
  'it und technik': 'it',
  technik: 'it',
  sicherheit: 'security',
  'sicherheit und compliance': 'security',
  betrieb: 'operations',
  'team und anwendende': 'team',
  anwendende: 'team',
};

const languages: Readonly<Record<string, string>> = {
  en: 'en',
  english: 'en',
  englisch: 'en',
  de: 'de',
  german: 'de',
  deutsch: 'de',
};

/** What those who are not told apart by their line have in common. */
export interface Unsaid {
  readonly audience: Audience;
  /** Null when nobody said one: each chooses. */
  readonly language: string | null;
}

/**
 * People as one pastes them, a line each: a name, an e-mail address, an audience, a language, in any order, parted by comma,
 * semicolon or tab; 'Ana <ana@example.org>' is understood. What a line does not say is as given.
 */
export function pastedPeople(text: string, unsaid: Unsaid): PastedPeople {
  const people: RespondentInput[] = [];
  const faults: string[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const person = personOf(line, unsaid);
    if (person.name === null && person.email === null) faults.push($localize`Line ${index + 1}:number: names nobody.`);
    else people.push(person);
  });
  return { people, faults };
}

interface Person extends RespondentInput {
  audience: Audience;
  name: string | null;
  email: string | null;
  language: string | null;
}

function personOf(line: string, unsaid: Unsaid): Person {
  const person: Person = { ...unsaid, name: null, email: null };
  const parts = line
    .replace(/<([^<>]+@[^<>]+)>/, ',$1')
    .split(/[,;\t]/)
    .map((part) => part.trim().replace(/^"(.*)"$/, '$1'))
    .filter((part) => part !== '');
  for (const part of parts) {
    const [named, language] = [words[part.toLowerCase()], languages[part.toLowerCase()]];
    if (part.includes('@')) person.email = part;
    else if (named !== undefined) person.audience = named;
    else if (language !== undefined) person.language = language;
    else person.name = person.name === null ? part : `${person.name} ${part}`;
  }
  return person;
}
