import type { InputOrigin } from '@peerway/kernel';

/** Where an input comes from, in a reader's words. */
export const originWords: Readonly<Record<InputOrigin, string>> = {
  answers: $localize`people’s answers`,
  measured: $localize`a measurement`,
  bank: $localize`the question bank`,
  expertDefault: $localize`an expert default`,
  computed: $localize`computed from the inputs below it`,
};

/** What stands in place of a figure, or limits it. */
const codes: Readonly<Record<string, string>> = {
  hidden: $localize`:of a figure|:hidden`,
  notAsked: $localize`not asked`,
  tooFew: $localize`too few`,
  onePerson: $localize`one person`,
  changed: $localize`:of questions|:worded differently`,
  blocks: $localize`:of a dimension|:blocks`,
  ready: $localize`:verdict|:ready`,
  readyWithConditions: $localize`:verdict|:ready with conditions`,
  notReady: $localize`:verdict|:not ready`,
  undecided: $localize`:verdict|:undecided`,
  rose: $localize`:of a score|:rose`,
  fell: $localize`:of a score|:fell`,
  within: $localize`:of a score|:moved within its interval`,
  unknown: $localize`:of a score|:cannot be told`,
  BANKS_DIFFER: $localize`the rounds used different question banks`,
  QUESTIONS_LEFT_OUT: $localize`some questions were left out of the comparison`,
  AUDIENCE_ASKED_OTHERWISE: $localize`an audience was asked other questions`,
  notKnown: $localize`:of a part of a profile|:not known`,
  NOT_A_RANDOM_SAMPLE: $localize`the library is a collection of cases, not a random sample: a share here is no forecast`,
  GROUPS_OVERLAP: $localize`a case that belongs to several groups counts in each`,
  NO_CASES: $localize`no case of this kind is in the library`,
  PROFILE_EMPTY: $localize`nothing is known of the organization yet, so no case is nearer than another`,
  PART_UNKNOWN: $localize`parts of the profile are not known; they neither help nor harm a case`,
  NOT_WEIGHED: $localize`nobody has weighed it yet: it may count anything`,
  RESTS_ON_UNKNOWN: $localize`it rests, in part or whole, on what nobody knows yet`,
  NOT_CONFIRMED: $localize`it is an expert default that nobody has confirmed yet`,
  ONE_PERSON: $localize`one person’s view only`,
  NOBODY_FINISHED: $localize`nobody has finished weighing`,
  PARTICIPANT_NOT_FINISHED: $localize`somebody has not finished and does not count`,
  CONTRIBUTIONS_UNCONFIRMED: $localize`some of what serves the goals is an expert default that nobody has confirmed`,
  NO_CONTRIBUTIONS: $localize`no lever serves any goal yet`,
  NOTHING_COUNTED: $localize`no line has a value yet`,
  DISCOUNT_RATE_MISSING: $localize`nobody has said at which rate later money counts less`,
  NO_RATE: $localize`at no rate is the flow worth nothing`,
  SEVERAL_RATES: $localize`several rates make the flow worth nothing: none may be used alone`,
  NO_OUTLAY: $localize`nothing is paid in advance`,
  NEVER: $localize`the money does not come back within these years`,
  AGAIN_NEGATIVE: $localize`the money comes back and is lost again by the end`,
  NO_COSTS: $localize`nothing is spent`,
  LINES_OPEN: $localize`some lines have no value yet: they are left out, not taken for 0`,
  DRAWS_UNDEFINED: $localize`some draws divided by zero and are left out`,
  NOTHING_COMPARED: $localize`for no use case is the way without peers known`,
  PARAMETER_MISSING: $localize`a value is missing`,
  DOUBT: $localize`something in this line should be settled before it counts`,
  EXPERT_DEFAULT_WEIGHTS: $localize`the weights are an expert default`,
};

/** A code of what limits a figure, as words: 'tooFew' reads 'Too few'. */
export function findingWords(code: string): string {
  const words = codes[code] ?? spaced(code);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The text of a figure: a code such as 'readyWithConditions' reads 'ready with conditions'; a sentence stays as it is. */
export function textWords(text: string | null): string {
  if (text === null) return '';
  return codes[text] ?? (/^[a-z]+([A-Z][a-z]+)+$/.test(text) ? spaced(text) : text);
}

function spaced(code: string): string {
  return code
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
