import type { Finding } from '@peerway/kernel';
import type { PlanSettings, PlanTask } from '@peerway/rollout';

/** What was found in a file, or has no place in a format, in words. */
export function fileFindingWords({ code, detail }: Finding): string {
  return phrases[code]?.(detail) ?? $localize`Something was not understood: ${code}:code: ${detail}:detail:`;
}

/** Where in a file it was found: the name of a line or of somebody, a row, or nothing for the whole file. */
export function filePlaceWords({ at }: Finding): string {
  const [kind = '', ...rest] = at.split(':');
  const name = rest.join(':');
  if (kind === 'row' || kind === 'line') return $localize`Row ${name}:row:`;
  if (kind === 'plan' || kind === 'file') return unsaid[name] ?? $localize`The whole file`;
  return name;
}

const unsaid: Readonly<Record<string, string>> = {
  sites: $localize`Sites`,
  waves: $localize`Waves`,
  useCases: $localize`Use cases`,
  causes: $localize`Shared causes`,
  countries: $localize`Countries of calendars`,
  calendars: $localize`Calendars`,
  people: $localize`People and roles`,
};

type Phrase = (detail: string) => string;

const phrases: Readonly<Record<string, Phrase>> = {
  XML_BROKEN: (it) => $localize`This is no whole XML file: it breaks off near “${it}:text:”. Export it again.`,
  XML_DOCTYPE: () => $localize`The file begins with a document type, which is never read. Export it as plain XML.`,
  XML_TOO_DEEP: () => $localize`The file is nested too deep to be a plan.`,
  XML_ENTITY_UNKNOWN: (it) => $localize`The file holds a sign that XML does not know: ${it}:text:.`,
  NOT_A_PROJECT: () => $localize`This XML is no project. In Microsoft Project, save it as “XML Format”.`,
  NOT_A_PLAN: () => $localize`This JSON is no plan that Peerway wrote.`,
  JSON_TOO_DEEP: () => $localize`The file is nested too deep to be a plan.`,
  START_UNKNOWN: () => $localize`The file says no day on which the project starts.`,
  TOO_MANY_TASKS: (it) => $localize`The file has too many lines: a plan has at most ${it}:count:. Cut it into pieces.`,
  FILE_TOO_LARGE: () => $localize`The file is larger than 30 MB. Leave out what is not needed, and export it again.`,
  FILE_EMPTY: () => $localize`The file is empty.`,
  ENCODING_BROKEN: () => $localize`The file is no text, or in a script that is not read. Save it as UTF-8.`,
  QUOTES_BROKEN: () => $localize`A quotation mark is not closed. Save the table again as CSV.`,
  TOO_MANY_COLUMNS: (it) => $localize`The table has more than ${it}:count: columns.`,
  NAME_COLUMN_MISSING: () => $localize`The table has no column of names. Call one “name” or “Task Name”.`,
  COLUMN_NOT_READ: (it) => $localize`The column “${it}:name:” means nothing here and is not read.`,
  COLUMN_TWICE: (it) => $localize`The column “${it}:name:” says what another one says already; the first counts.`,
  DAYS_READ_AS: (it) =>
    it === 'dayFirst'
      ? $localize`Days with slashes are read as day, month, year.`
      : $localize`Days with slashes are read as month, day, year.`,
  DAYS_AMBIGUOUS: (it) => $localize`${it}:count: days could be read two ways and are left out: choose the order below.`,
  DAY_NOT_UNDERSTOOD: (it) => $localize`“${it}:text:” is no day that is understood.`,
  NUMBER_AMBIGUOUS: (it) => $localize`“${it}:text:” could be a thousand or a fraction and is left out.`,
  NUMBER_UNREADABLE: (it) => $localize`“${it}:text:” is no number.`,
  ROUNDED_UP: (it) => $localize`Plans count whole working days: ${it}:change:.`,
  NEGATIVE_DURATION: (it) => $localize`A length cannot be negative: ${it}:text: counts as none.`,
  DURATION_NOT_UNDERSTOOD: (it) => $localize`“${it}:text:” is no length.`,
  TOO_LONG: (it) => $localize`${it}:days: working days are more than a plan can hold; it is cut.`,
  LAG_IN_PERCENT: (it) => $localize`A lag in percent becomes working days: ${it}:change:.`,
  ELAPSED_AS_WORKING: (it) => $localize`Days that pass day and night become working days: ${it}:change:.`,
  POINTS_DO_NOT_RISE: (it) => $localize`The three lengths must rise: ${it}:text:.`,
  ESTIMATE_CHANGED: (it) => $localize`The length was changed elsewhere: ${it}:change: working days.`,
  CONSTRAINT_READ_AS: () =>
    $localize`Of its constraint only a first day or a day to finish by is taken; it may move otherwise.`,
  MANUAL_TASK: () => $localize`It was put on a day by hand: it begins no earlier than that.`,
  INACTIVE_TASK: () => $localize`It is switched off in the file and left out.`,
  OUTLINE_JUMP: () => $localize`It leaves out a level of the outline, and stands under the line above.`,
  UNKNOWN_PARENT: (it) => $localize`It belongs under “${it}:name:”, which is not there.`,
  UNKNOWN_LINK: (it) => $localize`It waits for “${it}:name:”, which is not there.`,
  LINK_TO_OTHER_PROJECT: () => $localize`It waits for something in another project; the link is left out.`,
  LINK_TYPE_NOT_UNDERSTOOD: () => $localize`The kind of a link is not understood: it counts as finish to start.`,
  TOO_MANY_LINKS: (it) => $localize`It has ${it}:count: links, more than a plan can hold.`,
  TOO_MANY_ASSIGNMENTS: () => $localize`More people work on it than a plan can hold.`,
  UNKNOWN_RESOURCE: (it) => $localize`“${it}:name:” works on it, who is not there.`,
  RESOURCE_ADDED: (it) => $localize`“${it}:name:” was not known and joins the plan.`,
  SHARE_OUT_OF_RANGE: (it) => $localize`Somebody’s share is beyond what a plan can hold: ${it}:change:.`,
  CAPACITY_OUT_OF_RANGE: (it) => $localize`The capacity is beyond what a plan can hold: ${it}:change:.`,
  RESOURCE_IS_MATERIAL: () => $localize`Material and costs become equipment.`,
  RESOURCE_NOT_UNDERSTOOD: (it) => $localize`Not all of it is understood: ${it}:field:.`,
  RATE_NOT_UNDERSTOOD: () => $localize`The rate is not understood.`,
  COST_NOT_UNDERSTOOD: (it) => $localize`“${it}:text:” is no cost that a plan can hold.`,
  COST_PER_USE: () => $localize`Costs for each use are left out.`,
  SEVERAL_AVAILABILITIES: () => $localize`Several times of being there become one from the first to the last day.`,
  TOO_MANY_RESOURCES: (it) => $localize`There are more than ${it}:count: people; the others are left out.`,
  TOO_MANY_CALENDARS: (it) => $localize`There are more than ${it}:count: calendars; the others are left out.`,
  TOO_MANY_EXCEPTIONS: () => $localize`The calendar has more than 1,000 exceptions; the others are left out.`,
  UNKNOWN_CALENDAR: () => $localize`Its calendar is not there; that of the plan counts.`,
  CALENDAR_WITHOUT_WORK: () => $localize`The calendar has no working day: Monday to Friday count.`,
  WORK_WEEKS_NOT_READ: () => $localize`Weeks that differ for a time are left out.`,
  EXCEPTION_RECURRING: (it) => $localize`“${it}:name:” comes again and again and is left out.`,
  EXCEPTION_NOT_READ: (it) => $localize`An exception is not understood: ${it}:name:.`,
  EXCEPTIONS_OVERLAP: () => $localize`Exceptions overlap: other programs may read them otherwise.`,
  PROGRESS_WITHOUT_DATE: () => $localize`It has begun, but nobody said when: its planned start counts.`,
  FINISH_BEFORE_START: () => $localize`It would be finished before it began.`,
  NAME_CHANGED: () => $localize`The name could not be taken as it is.`,
  NOTE_CHANGED: () => $localize`The note could not be taken as it is.`,
  KIND_NOT_UNDERSTOOD: (it) => $localize`“${it}:text:” is no kind of line.`,
  DUPLICATE_ID: () => $localize`Another line has the same id; this one gets a new one, or is left out.`,
  ID_NOT_UNDERSTOOD: (it) => $localize`“${it}:text:” cannot be an id; it gets a new one.`,
  LINE_NOT_UNDERSTOOD: (it) => $localize`The line is left out: ${it}:reason:`,
  SETTINGS_NOT_UNDERSTOOD: () => $localize`What holds for the whole plan is not understood and stays as it is.`,
  DAY_LENGTH_NOT_UNDERSTOOD: () => $localize`The file’s length of a day is not understood: eight hours count.`,
  ELEMENT_NOT_READ: (it) => $localize`Not read: ${it}:name:.`,
  BASELINE_NOT_TAKEN: () => $localize`Baselines in the file are not taken: take one here.`,
  SPLIT_OR_RECURRING: () => $localize`Tasks that come again and again are taken as single ones.`,
  EXTERNAL_TASK: () => $localize`Tasks of other projects are taken as if they were of this one.`,
  SCHEDULED_FROM_FINISH: () => $localize`The file counts back from its end; plans here count from their start.`,
  MORE_FINDINGS: (it) => $localize`and ${it}:count: more`,
  NOT_IN_THIS_FORMAT: (it) =>
    it === 'progress' ? $localize`Progress of a summary has no place in this format.` : $localize`${it}:count: of them`,
  TEXT_CUT: () => $localize`A long text is cut in the file; the plan keeps it whole.`,
};

/** The fields of a line of the plan, in words. */
export const fieldNames: Readonly<Record<keyof PlanTask, string>> = {
  id: $localize`id`,
  parent: $localize`place`,
  rank: $localize`order`,
  kind: $localize`kind`,
  name: $localize`name`,
  note: $localize`note`,
  estimate: $localize`length`,
  links: $localize`links`,
  noEarlierThan: $localize`first day`,
  finishBy: $localize`day to finish by`,
  promised: $localize`promised day`,
  heldUntil: $localize`accepted move`,
  calendar: $localize`calendar`,
  assignments: $localize`people`,
  skills: $localize`skills`,
  fixedCost: $localize`fixed cost`,
  progress: $localize`progress`,
  origin: $localize`origin`,
};

/** What holds for a whole plan, in words. */
export const settingNames: Readonly<Partial<Record<keyof PlanSettings, string>>> = {
  start: $localize`start`,
  asOf: $localize`day of progress`,
  currency: $localize`currency`,
  calendar: $localize`calendar of the plan`,
  calendars: $localize`calendars`,
  resources: $localize`people and roles`,
  sites: $localize`sites`,
  scope: $localize`what it is made of`,
  causes: $localize`shared causes`,
};
