/** Somebody to ask, with how much they count beside the others. */
export interface NamedPerson {
  readonly name: string;
  readonly weight: number | null;
}

export interface NamedPeople {
  readonly people: readonly NamedPerson[];
  /** What could not be read, a sentence each. */
  readonly faults: readonly string[];
}

const most = 30;
const mostWeight = 100;
const weighted = /^(.*?)[,;\t]\s*(\d+(?:[.,]\d+)?)\s*$/;

/** People as one types them, a line each: a name, and behind a comma, semicolon or tab how much the person counts. */
export function namedPeople(text: string): NamedPeople {
  const people: NamedPerson[] = [];
  const faults: string[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const [, before = line, last] = weighted.exec(line) ?? [];
    const name = before.replaceAll(/^[\s,;]+|[\s,;]+$/g, '').replaceAll(/\s+/g, ' ');
    const weight = last === undefined ? null : Number(last.replace(',', '.'));
    if (name === '') faults.push($localize`Line ${index + 1}:number: names nobody.`);
    else if (weight !== null && (weight <= 0 || weight > mostWeight))
      faults.push(
        $localize`Line ${index + 1}:number:: a person counts with more than 0 and at most ${mostWeight}:most:.`,
      );
    else people.push({ name, weight });
  });
  if (people.length > most)
    faults.push($localize`A weighing takes ${most}:most: people: these are ${people.length}:count:.`);
  return { people, faults };
}
