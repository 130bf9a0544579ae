import { type PlanTask } from '../plan-task.ts';
import { decimalOf } from './decimals.ts';
import { type TaskField } from './mspdi-fields.ts';
import { type LengthForm, wholeDays } from './mspdi-lengths.ts';
import { dayIn, minutesIn, numberIn, textIn } from './mspdi-values.ts';
import { type XmlElement } from './xml-element.ts';

interface Read {
  readonly element: XmlElement;
  readonly isSummary: boolean;
  readonly said: Partial<Record<TaskField, string | null>>;
  readonly before: PlanTask | undefined;
}

/** How far a task has come. That of a summary follows from what is under it, and is not read. */
export function readProgress(
  { element, isSummary, said, before }: Read,
  at: string,
  form: LengthForm,
): PlanTask['progress'] {
  if (isSummary) return before?.progress ?? { actualStart: null, actualFinish: null, remainingDays: null };
  const percent = numberIn(element, 'PercentComplete') ?? 0;
  const actualStart = beganOn(element, percent, at, form);
  const finish = actualStart === null ? null : finishedOn(element, percent);
  const isBackwards = finish !== null && actualStart !== null && finish < actualStart;
  if (isBackwards) form.report.add('FINISH_BEFORE_START', at, `${actualStart} … ${finish}`);
  const actualFinish = isBackwards ? actualStart : finish;
  return {
    actualStart,
    actualFinish,
    remainingDays: remainingOf(element, said.remaining, { at, actualStart, actualFinish }, form),
  };
}

function beganOn(element: XmlElement, percent: number, at: string, { report }: LengthForm): string | null {
  const actual = dayIn(textIn(element, 'ActualStart'));
  if (actual !== undefined) return actual;
  if (percent <= 0) return null;
  const planned = dayIn(textIn(element, 'Start')) ?? null;
  report.add('PROGRESS_WITHOUT_DATE', at, planned ?? `${percent} %`);
  return planned;
}

function finishedOn(element: XmlElement, percent: number): string | null {
  const written = textIn(element, 'ActualFinish') ?? (percent >= 100 ? textIn(element, 'Finish') : undefined);
  return dayIn(written) ?? null;
}

function remainingOf(
  element: XmlElement,
  said: string | null | undefined,
  {
    at,
    actualStart,
    actualFinish,
  }: { readonly at: string; readonly actualStart: string | null; readonly actualFinish: string | null },
  form: LengthForm,
): number | null {
  const written = textIn(element, 'RemainingDuration');
  const [ours, beside] = said?.split(' ') ?? [];
  // Untouched since we wrote it: it means what it meant to us.
  if (ours !== undefined && beside === (written ?? '')) return decimalOf(ours) ?? null;
  if (actualStart === null || actualFinish !== null) return null;
  const format = numberIn(element, 'DurationFormat');
  const left = minutesIn(written);
  if (left !== undefined) return wholeDays(left, format, at, form);
  const minutes = minutesIn(textIn(element, 'Duration'));
  const percent = numberIn(element, 'PercentComplete') ?? 0;
  return minutes === undefined || percent <= 0 ? null : wholeDays((minutes * (100 - percent)) / 100, format, at, form);
}
