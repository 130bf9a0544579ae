import type { OpenReason } from '@peerway/business-case';
import type { Finding } from '@peerway/kernel';
import { openReasonSentence } from './case-words.ts';

/** How what findings name is called on screen. */
export interface FindingNames {
  /** By the key of a parameter. */
  readonly parameter: (key: string) => string;
  /** By the key of a driver. */
  readonly driver: (key: string) => string;
  readonly useCase: (id: string) => string;
  /** By the id of a scenario. */
  readonly scenario: (id: string) => string;
  readonly currency: string;
}

type Say = (about: string, finding: Finding, names: FindingNames) => string;

const openCodes: ReadonlySet<string> = new Set<OpenReason>([
  ...(['PARAMETER_MISSING', 'UNKNOWN_NAME', 'NAME_LEFT_OUT', 'UNIT_MISMATCH', 'UNIT_NOT_MONEY', 'SYNTAX'] as const),
  ...(['NOT_ALLOWED', 'TOO_LONG', 'TOO_DEEP', 'UNKNOWN_FUNCTION', 'ARGUMENTS', 'CYCLE'] as const),
  ...(['DIVISION_BY_ZERO', 'NOT_FINITE', 'DRIVER_OPEN'] as const),
]);

const ofUseCases: Readonly<Record<string, Say>> = {
  USE_CASE_UNKNOWN: (id, _finding, names) =>
    $localize`${names.useCase(id)}:use case:: the catalogue does not have this use case any more, so it brings nothing. Take it out.`,
  USE_CASE_TWICE: (id, _finding, names) => $localize`${names.useCase(id)}:use case: stands twice; it counts once.`,
  PHASING_TWICE: (id, _finding, names) =>
    $localize`${whole(id, names)}:use case:: there are two sayings about when its money moves; the first counts.`,
  EFFECT_BEFORE_SPEND: (id, _finding, names) =>
    $localize`${whole(id, names)}:use case:: the effect begins before anything is spent on it. Move one of the two months.`,
  BEYOND_HORIZON: (id, { detail }, names) =>
    detail === 'spend'
      ? $localize`${whole(id, names)}:use case:: part of its money would be spent after the years looked at, and is left out. Spend earlier, or look at more years.`
      : $localize`${whole(id, names)}:use case:: no effect falls within the years looked at, only cost. Begin earlier, or look at more years.`,
  ALTERNATIVE_UNKNOWN: (id, { detail }, names) =>
    $localize`${names.useCase(id)}:use case:: the catalogue does not have the way without peers “${detail}:name:” any more; the cheapest stands in.`,
};

const ofLines: Readonly<Record<string, Say>> = {
  NAME_TWICE: (name, { detail }) =>
    $localize`${name}:line:: “${detail}:name:” is the name of something else too, and formulas mean the first. Give one of them another name.`,
  DRIVER_TWICE: (name, { detail }) =>
    $localize`${name}:line:: another line has the same id, “${detail}:other line:”; only the first counts. Remove one of them.`,
  LEFT_OUT_UNKNOWN: (_name, { detail }) => $localize`A line was left out that is not there any more: ${detail}:line:.`,
};

const ofFigures: Readonly<Record<string, Say>> = {
  PARAMETER_MISSING: (label) => $localize`${label}:figure: has no value yet, and a line needs it.`,
  NAME_TWICE: (label, { detail }) =>
    $localize`${label}:figure:: “${detail}:name:” is the name of another figure too; only the first counts. Give one of them another name.`,
  NAME_RESERVED: (label, { detail }) =>
    $localize`${label}:figure:: no formula can name it, for “${detail}:name:” means something else there. Give it another name.`,
  SHARE_OUT_OF_RANGE: (label) =>
    $localize`${label}:figure: is a share, and lies below 0 or above 1 (100 %). It counts as it stands; check it.`,
  VALUE_NEGATIVE: (label) => $localize`${label}:figure: is, or may be, below zero. It counts as it stands; check it.`,
  PARAMETER_UNUSED: (label) => $localize`${label}:figure: was added, and no line names it. Name it, or remove it.`,
  RANGE_UNKNOWN_PARAMETER: (label) =>
    $localize`A value is kept for ${label}:figure:, which is no figure of the case any more. It counts nowhere.`,
  ESTIMATE_TWICE: (label) => $localize`${label}:figure: has two values; the last one counts.`,
};

const ofRelations: Readonly<Record<string, Say>> = {
  SELF_CORRELATION: () => $localize`A figure is said to move together with itself. Choose two different ones.`,
  CORRELATION_TWICE: () => $localize`Two sayings about how the same two figures move together; the first counts.`,
  CORRELATION_UNKNOWN_PARAMETER: (_at, { detail }, names) =>
    $localize`${names.parameter(detail)}:figure: is said to move together with another figure, but is not in the case any more.`,
  CORRELATION_WITHOUT_RANGE: (_at, { detail }, names) =>
    $localize`${names.parameter(detail)}:figure: is said to move together with another figure, but has no range in which it could.`,
  CAUSE_UNKNOWN_PARAMETER: (_at, { detail }, names) =>
    $localize`${names.parameter(detail)}:figure: hangs on a shared cause, but is not in the case any more.`,
  CAUSE_PARAMETER_TWICE: (_at, { detail }, names) =>
    $localize`${names.parameter(detail)}:figure: hangs on the same shared cause twice; the first counts.`,
  CAUSE_WITHOUT_RANGE: (_at, { detail }, names) =>
    $localize`${names.parameter(detail)}:figure: hangs on a shared cause, but has no range in which it could move.`,
  SCENARIO_TWICE: (id, _finding, names) => $localize`“${names.scenario(id)}:scenario:” stands twice; the first counts.`,
  OVERRIDE_UNKNOWN_PARAMETER: (id, { detail }, names) =>
    $localize`“${names.scenario(id)}:scenario:” sets ${names.parameter(detail)}:figure:, which is not in the case any more.`,
};

/** What does not fit, and how to mend it, in a sentence that names it as the screen does. */
export function findingSentence(finding: Finding, names: FindingNames): string {
  const [what, about] = placeOf(finding);
  const { code, detail } = finding;
  if (what === 'driver' && openCodes.has(code)) {
    // The set above holds the codes of open lines and no other.
    const why = openReasonSentence(code as OpenReason, detail, names.currency);
    return $localize`${names.driver(about)}:line:: ${why}:why it has no value:`;
  }
  const say = sayFor(what, code);
  if (say === undefined) return $localize`Something does not fit: ${code}:code:.`;
  if (what === 'driver') return say(names.driver(about), finding, names);
  return say(what === 'parameter' ? names.parameter(about) : about, finding, names);
}

/** Of what kind the thing is that a finding is about, and which one. */
export function placeOf({ at }: Finding): readonly [what: string, about: string] {
  const colon = at.indexOf(':');
  return colon < 0 ? [at, ''] : [at.slice(0, colon), at.slice(colon + 1)];
}

function sayFor(what: string, code: string): Say | undefined {
  if (what === 'driver') return ofLines[code];
  if (what === 'parameter') return ofFigures[code];
  return ofUseCases[code] ?? ofRelations[code];
}

function whole(id: string, names: FindingNames): string {
  return id === '' ? $localize`The whole case` : names.useCase(id);
}
