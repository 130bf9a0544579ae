import { inventoryFactsIn } from '@peerway/organization/content';
import { languageInForce } from '../../../language/language-in-force.ts';
import { prerequisiteKindWords, riskCategories, riskCategoryWord } from '../use-case-words.ts';

/** An entry of a list in the form: what stands in each of its fields, as text. What the form does not show is carried along. */
export type OwnRow = Readonly<Record<string, string>>;

export interface RowChoice {
  readonly value: string;
  readonly words: string;
}

/** One field of an entry. */
export interface RowField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'lines' | 'choice';
  readonly max: number;
  /** Whether an entry without it cannot be saved. */
  readonly isNeeded?: boolean;
  /** Whether it takes a line of its own. */
  readonly isWide?: boolean;
  readonly hint?: string;
  readonly choices?: (row: OwnRow) => readonly RowChoice[];
  /** Whether it is asked for at all, given the others. */
  readonly shown?: (row: OwnRow) => boolean;
}

/** The lists of the form. */
export const ownLists = ['prerequisites', 'benefitDrivers', 'risks', 'kpis', 'rolloutStages', 'training'] as const;
export type OwnList = (typeof ownLists)[number];

const facts = new Map(inventoryFactsIn(languageInForce()).map((fact) => [fact.id, fact]));
const typeOf = ({ fact = '' }: OwnRow): string | undefined => facts.get(fact)?.type;

const oneToFive = (low: string, high: string): RowChoice[] =>
  [1, 2, 3, 4, 5].map((value) => ({
    value: String(value),
    words: value === 1 ? `1 · ${low}` : value === 5 ? `5 · ${high}` : String(value),
  }));

const weeks = (): RowField[] => [
  { name: 'optimistic', label: $localize`Weeks, if all goes well`, kind: 'number', max: 12, isNeeded: true },
  { name: 'likely', label: $localize`Weeks, most likely`, kind: 'number', max: 12, isNeeded: true },
  { name: 'pessimistic', label: $localize`Weeks, if much goes wrong`, kind: 'number', max: 12, isNeeded: true },
];

/** What every entry of a list is asked. */
export const rowFields: Readonly<Record<OwnList, readonly RowField[]>> = {
  prerequisites: [
    { name: 'text', label: $localize`What has to be true`, kind: 'text', max: 400, isNeeded: true, isWide: true },
    {
      name: 'kind',
      label: $localize`What it is about`,
      kind: 'choice',
      max: 20,
      choices: () => Object.entries(prerequisiteKindWords).map(([value, words]) => ({ value, words })),
    },
    { name: 'appliesWhen', label: $localize`Only matters when`, kind: 'text', max: 300 },
    {
      name: 'check',
      label: $localize`How it is found out`,
      kind: 'choice',
      max: 20,
      choices: ({ from }) => [
        { value: 'ask', words: $localize`Somebody is asked` },
        { value: 'inventory', words: $localize`The inventory says it` },
        ...(from === '' || from === undefined ? [] : [{ value: 'kept', words: $localize`As it was before` }]),
      ],
    },
    {
      name: 'ask',
      label: $localize`What to ask`,
      kind: 'text',
      max: 500,
      isNeeded: true,
      isWide: true,
      shown: ({ check }) => check === 'ask',
    },
    {
      name: 'fact',
      label: $localize`Fact of the inventory`,
      kind: 'choice',
      max: 100,
      isNeeded: true,
      shown: ({ check }) => check === 'inventory',
      choices: () => [
        { value: '', words: $localize`Choose a fact` },
        ...[...facts.values()].map(({ id, name }) => ({ value: id, words: name })),
      ],
    },
    {
      name: 'number',
      label: $localize`At least`,
      kind: 'number',
      max: 12,
      isNeeded: true,
      shown: (row) => row['check'] === 'inventory' && typeOf(row) === 'number',
    },
    {
      name: 'choice',
      label: $localize`Which answer`,
      kind: 'choice',
      max: 100,
      isNeeded: true,
      shown: (row) => row['check'] === 'inventory' && ['enum', 'list'].includes(typeOf(row) ?? ''),
      choices: ({ fact = '' }) => [
        { value: '', words: $localize`Choose an answer` },
        ...(facts.get(fact)?.options ?? []).map(({ id, label }) => ({ value: id, words: label })),
      ],
    },
  ],
  benefitDrivers: [
    { name: 'name', label: $localize`What it is called`, kind: 'text', max: 300, isNeeded: true },
    {
      name: 'formula',
      label: $localize`How it is computed, in words`,
      kind: 'text',
      max: 500,
      isNeeded: true,
      isWide: true,
    },
    {
      name: 'sign',
      label: $localize`Brings or takes`,
      kind: 'choice',
      max: 10,
      choices: () => [
        { value: 'benefit', words: $localize`:of a driver|:benefit` },
        { value: 'cost', words: $localize`:of a driver|:cost` },
      ],
    },
  ],
  risks: [
    { name: 'risk', label: $localize`What could happen`, kind: 'text', max: 300, isNeeded: true, isWide: true },
    {
      name: 'category',
      label: $localize`Which side it comes from`,
      kind: 'choice',
      max: 60,
      choices: ({ category = '' }) =>
        [...new Set([...riskCategories, ...(category === '' ? [] : [category])])].map((value) => ({
          value,
          words: riskCategoryWord(value),
        })),
    },
    {
      name: 'likelihood',
      label: $localize`How likely`,
      kind: 'choice',
      max: 1,
      choices: () =>
        oneToFive($localize`:likelihood of a risk|:rare`, $localize`:likelihood of a risk|:almost certain`),
    },
    {
      name: 'impact',
      label: $localize`How bad`,
      kind: 'choice',
      max: 1,
      choices: () => oneToFive($localize`:impact of a risk|:minor`, $localize`:impact of a risk|:severe`),
    },
    { name: 'mitigations', label: $localize`What helps`, kind: 'lines', max: 6000, hint: $localize`One in each line` },
  ],
  kpis: [
    { name: 'name', label: $localize`What it is called`, kind: 'text', max: 300, isNeeded: true },
    { name: 'unit', label: $localize`Unit`, kind: 'text', max: 300, isNeeded: true },
    {
      name: 'definition',
      label: $localize`What exactly is measured`,
      kind: 'text',
      max: 300,
      isNeeded: true,
      isWide: true,
    },
    {
      name: 'direction',
      label: $localize`Which way is better`,
      kind: 'choice',
      max: 4,
      choices: () => [
        { value: 'up', words: $localize`↑ more is better` },
        { value: 'down', words: $localize`↓ less is better` },
      ],
    },
    {
      name: 'lead',
      label: $localize`Decides on going on`,
      kind: 'choice',
      max: 5,
      choices: () => [
        { value: 'false', words: $localize`:answer|:no` },
        { value: 'true', words: $localize`:answer|:yes` },
      ],
    },
  ],
  rolloutStages: [
    { name: 'name', label: $localize`What it is called`, kind: 'text', max: 300, isNeeded: true },
    ...weeks(),
    { name: 'exitCriteria', label: $localize`Done when`, kind: 'text', max: 500, isNeeded: true, isWide: true },
    { name: 'roles', label: $localize`Who is needed`, kind: 'lines', max: 6000, hint: $localize`One in each line` },
  ],
  training: [
    { name: 'role', label: $localize`Role`, kind: 'text', max: 300, isNeeded: true },
    { name: 'topics', label: $localize`What to learn`, kind: 'lines', max: 6000, hint: $localize`One in each line` },
  ],
};

/** What a new entry of each list starts with. */
export const emptyRows: Readonly<Record<OwnList, OwnRow>> = {
  prerequisites: {
    text: '',
    kind: 'technical',
    appliesWhen: '',
    check: 'ask',
    ask: '',
    fact: '',
    number: '',
    choice: '',
  },
  benefitDrivers: { name: '', formula: '', sign: 'benefit' },
  risks: { risk: '', category: 'technical', likelihood: '3', impact: '3', mitigations: '' },
  kpis: { name: '', unit: '', definition: '', direction: 'up', lead: 'false' },
  rolloutStages: { name: '', optimistic: '1', likely: '2', pessimistic: '4', exitCriteria: '', roles: '' },
  training: { role: '', topics: '' },
};

/** What each list is called. */
export const listWords: Readonly<Record<OwnList, readonly [name: string, add: string]>> = {
  prerequisites: [$localize`What has to be true`, $localize`Add a prerequisite`],
  benefitDrivers: [$localize`What it brings, and what it takes`, $localize`Add a source of value`],
  risks: [$localize`What can go wrong`, $localize`Add a risk`],
  kpis: [$localize`How one sees whether it works`, $localize`Add a figure`],
  rolloutStages: [$localize`The steps of its rollout`, $localize`Add a step`],
  training: [$localize`Training`, $localize`Add a role`],
};
