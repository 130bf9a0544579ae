import type { Section } from './case-problems.ts';

/** The parts of the form as their headings read. */
export const sectionWords: Readonly<Record<Section, string>> = {
  about: $localize`:part of a form|:The case`,
  became: $localize`:part of a form|:What became of it`,
  reading: $localize`:part of a form|:Patterns, levers, constraints`,
  story: $localize`:part of a form|:Problem and approach`,
  outcomes: $localize`:part of a form|:Outcomes`,
  lessons: $localize`:part of a form|:Lessons`,
  advice: $localize`:part of a form|:Copy and avoid`,
  sources: $localize`:part of a form|:Sources`,
};

/** Each field as its label reads. */
const fields: Readonly<Record<string, string>> = {
  id: $localize`:of a case|:Id`,
  title: $localize`:of a case|:Title`,
  organization: $localize`:of a case|:Organization`,
  industry: $localize`:of a case|:Industry`,
  place: $localize`:of a case|:Place`,
  regions: $localize`:of a case|:Regions`,
  organizationSize: $localize`:of a case|:Size of the organization`,
  startYear: $localize`:of a case|:Began`,
  endYear: $localize`:of a case|:Ended or changed`,
  status: $localize`:of a case|:What became of it`,
  statusAsOf: $localize`:of a case|:As documented in`,
  statusBasis: $localize`:of a case|:How this is known`,
  statusReason: $localize`:of a case|:Why`,
  patterns: $localize`:of a case|:Patterns`,
  levers: $localize`:of a case|:Levers`,
  constraints: $localize`:of a case|:Constraints`,
  readingBasis: $localize`:of a case|:Who judged levers and constraints`,
  problem: $localize`:of a case|:Problem`,
  approach: $localize`:of a case|:Approach`,
  adviceBasis: $localize`:of a case|:Where the advice comes from`,
  metric: $localize`:of a case|:What was measured`,
  value: $localize`:of a case|:Value`,
  unit: $localize`:of a case|:Unit`,
  baseline: $localize`:of a case|:Before, or elsewhere`,
  basis: $localize`:of a case|:How it is known`,
  sourceRefs: $localize`:of a case|:Sources that say so`,
  note: $localize`:of a case|:Note`,
  area: $localize`:of a case|:Area`,
  text: $localize`:of a case|:Lesson`,
  publisher: $localize`:of a case|:Publisher`,
  year: $localize`:of a case|:Year`,
  url: $localize`:of a case|:Address on the web`,
  supports: $localize`:of a case|:What it supports`,
};

const lists: Readonly<Record<string, readonly [all: string, entry: (number: number) => string]>> = {
  outcomes: [sectionWords.outcomes, (number) => $localize`Outcome ${number}:number:`],
  lessons: [sectionWords.lessons, (number) => $localize`Lesson ${number}:number:`],
  copy: [$localize`:advice|:Copy`, (number) => $localize`Copy, line ${number}:number:`],
  avoid: [$localize`:advice|:Avoid`, (number) => $localize`Avoid, line ${number}:number:`],
  sources: [sectionWords.sources, (number) => $localize`Source ${number}:number:`],
};

/** An entry of a list by its number, as people count. */
export function entryWords(list: string): (number: number) => string {
  return lists[list]?.[1] ?? String;
}

/** A place of a case in words: `outcomes.2.value` reads "Outcome 3: Value". */
export function placeWords(at: string): string {
  const [first = '', index, field] = at.split('.');
  const list = lists[first];
  if (list === undefined) return fields[first] ?? at;
  if (index === undefined) return list[0];
  const entry = list[1](Number(index) + 1);
  const part = field === undefined || first === 'copy' || first === 'avoid' ? undefined : fields[field];
  return part === undefined ? entry : $localize`${entry}:entry:: ${part}:field:`;
}
