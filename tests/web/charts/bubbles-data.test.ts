import { expect, it } from 'vitest';
import {
  axisReach,
  type Bubble,
  bubbleAt,
  bubbleNames,
  bubbleRadii,
} from '../../../apps/web/src/app/charts/bubbles-data.ts';

const bubble = (size: number | null): Bubble => ({
  id: `b${size}`,
  label: 'B',
  sign: '1',
  x: 50,
  y: 50,
  xRange: null,
  yRange: null,
  size,
  tone: 'low',
});
const area = { left: 0, top: 0, right: 400, bottom: 300 };

it('draws four times the cost as four times the area, and what has no cost as the smallest', () => {
  const [full, quarter, none] = bubbleRadii([bubble(80), bubble(20), bubble(null)]);
  expect((full ?? 0) / (quarter ?? 1)).toBeCloseTo(2);
  expect(none).toBe(8);
  expect(bubbleRadii([bubble(0)])).toEqual([8]);
});

it('puts a name to the right of its bubble, and to the left where the picture ends', () => {
  const names = bubbleNames(
    [
      { id: 'a', x: 100, y: 100, radius: 10 },
      { id: 'b', x: 390, y: 200, radius: 10 },
    ],
    ['Mesh VPN', 'Mesh VPN'],
    area,
  );
  expect(names.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(names[0]?.x).toBeGreaterThan(110);
  expect(names[1]?.x).toBeLessThan(380);
});

it('never writes one name over another: what finds no room is left out, and the first goes first', () => {
  const crowd = Array.from({ length: 40 }, (_, index) => ({ id: `b${index}`, x: 200, y: 150, radius: 10 }));
  const names = bubbleNames(
    crowd,
    crowd.map(() => 'A name of some length'),
    area,
  );
  expect(names.length).toBeLessThan(10);
  expect(names[0]?.id).toBe('b0');
  const boxes = names.map(({ x, y, text }) => ({ left: x, right: x + text.length * 6, top: y - 7, bottom: y + 7 }));
  const meeting = boxes.filter((a, index) =>
    boxes.some(
      (b, other) => other > index && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    ),
  );
  expect(meeting).toEqual([]);
});

it('finds the smallest of the bubbles that lie on each other', () => {
  const placed = [
    { id: 'large', x: 100, y: 100, radius: 24 },
    { id: 'small', x: 105, y: 100, radius: 8 },
  ];
  expect(bubbleAt(placed, 104, 100)).toBe('small');
  expect(bubbleAt(placed, 85, 100)).toBe('large');
  expect(bubbleAt(placed, 300, 100)).toBeUndefined();
});

it('shows the part of the scale where there is something, at least forty points of it and nothing beyond its ends', () => {
  expect(axisReach([30, 40, 62])).toEqual([20, 70]);
  expect(axisReach([50])).toEqual([30, 70]);
  expect(axisReach([2, 99])).toEqual([0, 100]);
  expect(axisReach([99])).toEqual([60, 100]);
  expect(axisReach([])).toEqual([0, 100]);
});
