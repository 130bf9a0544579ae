import type * as z from 'zod';
import { Day } from '../plan-parts.ts';
import { decimalOf } from './decimals.ts';
import { type XmlElement } from './xml-element.ts';

/** The elements with a name that stand directly in another. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first element with a name that stands directly in another. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The text of such an element without blanks around it; undefined if it is missing or empty. */
export function textIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.text.trim() || undefined;
}

/** The number that such an element holds. */
export function numberIn(element: XmlElement | undefined, name: string): number | undefined {
  return decimalOf(textIn(element, name));
}

/** Whether such an element says yes. */
export function isSaid(element: XmlElement | undefined, name: string): boolean {
  return /^(?:1|true)$/i.test(textIn(element, name) ?? '');
}

/**
 * The day in a date and time of the format, which has no time zone, so that daylight saving moves nothing. Undefined if it is
 * none, or lies beyond the years that a plan may reach.
 */
export function dayIn(text: string | undefined): string | undefined {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text?.trim() ?? '') ?? [];
  return Day.safeParse(day).data;
}

/** The minutes of a duration, negative too; undefined if it is none. A day in it is one of 24 hours. */
export function minutesIn(text: string | undefined): number | undefined {
  const form =
    /^([+-]?)P(?:(\d{1,9})D)?(?:T(?:(\d{1,9}(?:\.\d{1,9})?)H)?(?:(\d{1,9}(?:\.\d{1,9})?)M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;
  const [whole, sign, days = 0, hours = 0, minutes = 0, seconds = 0] = form.exec(text?.trim() ?? '') ?? [];
  if (whole === undefined) return undefined;
  const sum = Number(days) * 1440 + Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return sign === '-' && sum !== 0 ? -sum : sum;
}

/** A text as a plan may hold it: as it is if that is possible, else without what is refused, and cut. */
export function fittingText(
  schema: z.ZodType<string>,
  text: string,
  max: number,
): { text: string; isWhole: boolean } | undefined {
  const whole = schema.safeParse(text).data;
  if (whole !== undefined) return { text: whole, isWhole: true };
  const cleaned = text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Bidi_Control}\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' && max > 1000 ? sign : ' '));
  const fitting = schema.safeParse([...cleaned.slice(0, max * 2)].slice(0, max).join('')).data;
  return fitting === undefined ? undefined : { text: fitting, isWhole: false };
}
