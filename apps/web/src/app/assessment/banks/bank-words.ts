/** What is to be mended in a bank, in words; the code says it to programs. */
export function findingWords({ code, detail }: { readonly code: string; readonly detail: string }): string {
  return sentences[code]?.(detail) ?? $localize`Something here does not fit: ${detail || code}:detail:`;
}

const sentences: Readonly<Record<string, (detail: string) => string>> = {
  EMPTY_TEXT: () => $localize`This text is empty.`,
  OUT_OF_RANGE: (detail) => $localize`${detail}:value: is out of range here.`,
  BAD_ID: () => $localize`An id has letters, digits and single hyphens.`,
  BAD_ADDRESS: () => $localize`This is not a web address.`,
  DUPLICATE_ID: (detail) => $localize`The id ${detail}:id: stands twice.`,
  NO_DIMENSIONS: () => $localize`A bank needs at least one dimension.`,
  NO_QUESTIONS: () => $localize`This dimension has no question.`,
  NO_AUDIENCE: () => $localize`Nobody is asked this question.`,
  NO_PATTERNS: () => $localize`A bank needs at least one pattern.`,
  WRONG_LEVELS: () => $localize`Exactly five levels, 1 to 5, are needed.`,
  SAME_LEVELS: (detail) => $localize`This level says the same as level ${detail}:level:.`,
  WRONG_AUDIENCES: () => $localize`All five audiences need a name, each once.`,
  DUPLICATE_AUDIENCE: () => $localize`An audience is named twice.`,
  UNKNOWN_AUDIENCE: (detail) => $localize`There is no audience ${detail}:name:.`,
  UNKNOWN_PATTERN: (detail) => $localize`There is no pattern ${detail}:name:.`,
  UNKNOWN_MODEL: (detail) => $localize`The bank names no model ${detail}:name:.`,
  SAME_QUESTION: (detail) => $localize`This is asked already, as ${detail}:id:.`,
  WEIGHTS_ZERO: () => $localize`The weights come to nothing: at least one must be above 0.`,
  PATTERN_WITHOUT_WEIGHT: (detail) => $localize`No question counts for the pattern ${detail}:name:.`,
  THRESHOLDS_CONTRADICT: (detail) => $localize`“Ready with conditions” must begin below “ready” (${detail}:score:).`,
  FLOOR_TOO_LOW: (detail) => $localize`Groups smaller than ${detail}:people: people cannot hide anybody.`,
  EFFORT_ORDER: () => $localize`The three estimates must rise: optimistic, likely, pessimistic.`,
  TOO_MANY_QUESTIONS: (detail) => $localize`A bank holds at most ${detail}:count: questions.`,
  TOO_MANY_DIMENSIONS: (detail) => $localize`A bank holds at most ${detail}:count: dimensions.`,
  DANGLING_DIMENSION: (detail) => $localize`There is no dimension ${detail}:id: in the sheet Dimensions.`,
  DANGLING_QUESTION: (detail) => $localize`There is no question ${detail}:id: in the sheet Questions.`,
  NUMBER_UNREADABLE: (detail) => $localize`${detail}:text: is no number.`,
  NUMBER_AMBIGUOUS: (detail) =>
    $localize`${detail}:text: may be thousands or a fraction: write it without a third decimal.`,
  NUMBER_MISSING: () => $localize`A number is missing.`,
  SHEET_MISSING: () => $localize`This sheet is missing.`,
  COLUMN_MISSING: () => $localize`This column is missing.`,
  MISSING: () => $localize`This is missing.`,
  WRONG_KIND: () => $localize`Something else is expected here.`,
  TEXT_UNFIT: (detail) => detail,
  NOT_JSON: () => $localize`This is no JSON.`,
  TOO_DEEP: () => $localize`This JSON nests deeper than any question bank.`,
  NOT_XLSX: () => $localize`This is no workbook that can be read.`,
  NOT_A_BANK: () => $localize`This is neither a workbook nor JSON.`,
  UNPACKS_TOO_LARGE: () => $localize`This workbook unpacks to more than any question bank needs.`,
  TOO_MANY_ROWS: () => $localize`This sheet reaches further down than any question bank.`,
  TOO_MANY_COLUMNS: () => $localize`This sheet reaches further to the right than any question bank.`,
};

/** How a bank differs, as a word. */
export const changeWords: Readonly<Record<string, string>> = {
  added: $localize`added`,
  removed: $localize`removed`,
  moved: $localize`moved`,
  reworded: $localize`reworded`,
  reweighted: $localize`reweighted`,
  retargeted: $localize`new target`,
  changed: $localize`changed`,
};

/** The part of a bank, as a word. */
export const partWords: Readonly<Record<string, string>> = {
  bank: $localize`The bank`,
  level: $localize`Level`,
  audience: $localize`Audience`,
  pattern: $localize`Pattern`,
  model: $localize`Model`,
  threshold: $localize`Threshold`,
  dimension: $localize`Dimension`,
  question: $localize`Question`,
};

/** What becomes of the answers to a question. */
export const fateWords: Readonly<Record<string, string>> = {
  unchanged: $localize`carries over`,
  reworded: $localize`carries over, worded otherwise`,
  levelsChanged: $localize`falls away: its levels say something else`,
  removed: $localize`falls away: no longer asked`,
  added: $localize`new, not answered`,
  hidden: $localize`left out: too few answered it to show`,
};

/** The fields of a bank that people edit, as they are called on screen. */
export const fieldWords: Readonly<Record<string, string>> = {
  name: $localize`Name`,
  text: $localize`Question`,
  whyItMatters: $localize`Why it matters`,
  description: $localize`Description`,
  weight: $localize`Weight`,
  weightReason: $localize`Reason for the weight`,
  target: $localize`Target`,
  targetReason: $localize`Reason for the target`,
  audiences: $localize`Audiences`,
  evidenceToAsk: $localize`Evidence to ask for`,
  value: $localize`Value`,
  basis: $localize`Basis`,
  order: $localize`Order`,
  dimension: $localize`Dimension`,
  'recommendation.action': $localize`Action`,
};

/** The lines of a bank, in the order in which they are edited. */
export const thresholdWords: readonly {
  readonly field: ThresholdField;
  readonly label: string;
  readonly hint: string;
}[] = [
  {
    field: 'pilotScore',
    label: $localize`Ready from a score of`,
    hint: $localize`The low end of the interval must reach it.`,
  },
  {
    field: 'conditionalScore',
    label: $localize`Ready with conditions from`,
    hint: $localize`Below it a pattern is not ready.`,
  },
  {
    field: 'blockerGapLevels',
    label: $localize`Levels under target that block`,
    hint: $localize`A dimension blocks from this gap on.`,
  },
  {
    field: 'blockerWeight',
    label: $localize`Pattern weight from which it can block`,
    hint: $localize`The mean weight of its questions for the pattern.`,
  },
  { field: 'blockersAllowed', label: $localize`Blockers allowed`, hint: $localize`More make a pattern not ready.` },
  {
    field: 'coverageFloor',
    label: $localize`Answered share needed`,
    hint: $localize`0 to 1; under it there is no figure.`,
  },
  {
    field: 'weightFloor',
    label: $localize`Weight share needed`,
    hint: $localize`0 to 1; what a pattern needs to be decided.`,
  },
  {
    field: 'anonymityFloor',
    label: $localize`Smallest group shown`,
    hint: $localize`In anonymous rounds; at least 5.`,
  },
  {
    field: 'secondsPerQuestion',
    label: $localize`Seconds per question`,
    hint: $localize`For the minutes that people are told.`,
  },
  {
    field: 'leaderMinutes',
    label: $localize`Minutes of the short check`,
    hint: $localize`Decides how many questions it has.`,
  },
];

/** The thresholds that are numbers. */
export type ThresholdField =
  | 'pilotScore'
  | 'conditionalScore'
  | 'blockerGapLevels'
  | 'blockerWeight'
  | 'blockersAllowed'
  | 'coverageFloor'
  | 'weightFloor'
  | 'anonymityFloor'
  | 'secondsPerQuestion'
  | 'leaderMinutes';
