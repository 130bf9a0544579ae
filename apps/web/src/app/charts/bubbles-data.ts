import type { MarkShape } from './mark-shapes.ts';
import type { ColourName } from './palette.ts';

export type BubbleTone = 'low' | 'medium' | 'high';

/** One thing on two scales from 0 to 100, with a size and a tone of its own. */
export interface Bubble {
  readonly id: string;
  readonly label: string;
  /** What stands in the bubble: its place in the order. */
  readonly sign: string;
  readonly x: number;
  readonly y: number;
  /** How far x and y may reach; null where nothing is unsure. */
  readonly xRange: readonly [low: number, high: number] | null;
  readonly yRange: readonly [low: number, high: number] | null;
  /** The area of the bubble is in proportion to it; null draws the smallest. */
  readonly size: number | null;
  readonly tone: BubbleTone;
}

/** A bubble as it is drawn, in pixels. */
export interface PlacedBubble {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The pixels that a drawing has for bubbles and their names. */
export interface BubbleArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a name stands: the left end of its line and its middle. */
export interface BubbleName {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Tone by colour and by mark, so that it can be told without colour. */
export const toneMarks: Readonly<Record<BubbleTone, { readonly colour: ColourName; readonly shape: MarkShape }>> = {
  low: { colour: 'good', shape: 'circle' },
  medium: { colour: 'warn', shape: 'square' },
  high: { colour: 'bad', shape: 'triangle' },
};

const smallest = 8;
const largest = 24;
const letter = 6.3;
const lineHeight = 15;

/** The radius of each bubble: areas in proportion to sizes, the largest of them fills the room it may take. */
export function bubbleRadii(bubbles: readonly Bubble[]): readonly number[] {
  const most = Math.max(0, ...bubbles.map(({ size }) => size ?? 0));
  return bubbles.map(({ size }) =>
    size === null || most === 0 ? smallest : Math.max(smallest, largest * Math.sqrt(Math.max(0, size) / most)),
  );
}

/**
 * Names beside their bubbles, those that come first going first: right of it, left, above or below, wherever they cover neither a
 * bubble's middle nor another name. A name without room is left out; the table has it.
 */
export function bubbleNames(
  placed: readonly PlacedBubble[],
  texts: readonly string[],
  area: BubbleArea,
): readonly BubbleName[] {
  const taken: Box[] = placed.map(({ x, y, radius }) => boxAround(x, y, radius * 0.8));
  const names: BubbleName[] = [];
  placed.forEach((bubble, index) => {
    const text = texts[index] ?? '';
    const width = text.length * letter;
    const spot = spotsOf(bubble, width).find((candidate) => {
      const box = { left: candidate.x, right: candidate.x + width, top: candidate.y - 7, bottom: candidate.y + 7 };
      return isWithin(box, area) && !taken.some((other, place) => place !== index && meet(box, other));
    });
    if (spot === undefined || text === '') return;
    taken.push({ left: spot.x, right: spot.x + width, top: spot.y - 7, bottom: spot.y + 7 });
    names.push({ id: bubble.id, text, ...spot });
  });
  return names;
}

/** The bubble at a place, the smallest where several lie on each other; undefined beside all. */
export function bubbleAt(placed: readonly PlacedBubble[], x: number, y: number): string | undefined {
  const hit = placed.filter((bubble) => Math.hypot(bubble.x - x, bubble.y - y) <= bubble.radius + 3);
  return hit.toSorted((a, b) => a.radius - b.radius)[0]?.id;
}

/** The stretch of a scale from 0 to 100 that an axis shows: whole tens with room around, never less than forty. */
export function axisReach(values: readonly number[]): readonly [low: number, high: number] {
  if (values.length === 0) return [0, 100];
  const low = Math.max(0, Math.floor((Math.min(...values) - 8) / 10) * 10);
  const high = Math.min(100, Math.ceil((Math.max(...values) + 8) / 10) * 10);
  const missing = Math.max(0, 40 - (high - low));
  const from = Math.max(0, Math.min(low - Math.ceil(missing / 20) * 10, 60));
  return [from, Math.max(high, from + 40)];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function spotsOf({ x, y, radius }: PlacedBubble, width: number): readonly { readonly x: number; readonly y: number }[] {
  const gap = radius + 5;
  return [
    { x: x + gap, y },
    { x: x - gap - width, y },
    { x: x - width / 2, y: y - radius - lineHeight / 2 - 2 },
    { x: x - width / 2, y: y + radius + lineHeight / 2 + 2 },
    { x: x + gap * 0.7, y: y - gap * 0.8 },
    { x: x + gap * 0.7, y: y + gap * 0.8 },
    { x: x - gap * 0.7 - width, y: y - gap * 0.8 },
    { x: x - gap * 0.7 - width, y: y + gap * 0.8 },
  ];
}

function boxAround(x: number, y: number, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function isWithin(box: Box, area: BubbleArea): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
