import {
  areaWords,
  basisWords,
  constraintWords,
  industryLabel,
  leverWords,
  patternLabel,
  regionWords,
  sizeWords,
  statusWords,
} from '../case-words.ts';

type Words = Readonly<Record<string, string>>;

const wordsOf: Readonly<Record<string, Words>> = {
  organizationSize: sizeWords,
  status: statusWords,
  statusBasis: basisWords,
  basis: basisWords,
  area: areaWords,
  regions: regionWords,
  levers: leverWords,
  constraints: constraintWords,
};

/** A value of a case, as `caseDifferences` tells it, in the words of the form; a dash for nothing. */
export function differenceText(field: string, value: string | null): string {
  if (value === null || value === '') return '–';
  const last = field.split('.').at(-1) ?? field;
  if (last === 'industry') return industryLabel(value);
  if (field === 'patterns') return value.split(', ').map(patternLabel).join(', ');
  const words = wordsOf[last];
  if (words === undefined) return value;
  return value
    .split(', ')
    .map((word) => words[word] ?? word)
    .join(', ');
}
