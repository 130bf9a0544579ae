import { expect, it } from 'vitest';
import { type Flow, flowLayout, flowSize, flowValues } from '../../../apps/web/src/app/charts/flow-data.ts';

const node = (id: string) => ({ id, label: id });
const flow: Flow = {
  columns: [[node('a'), node('b')], [node('x'), node('y')], [node('z')]],
  links: [
    { from: 'a', to: 'x', value: 0.5 },
    { from: 'a', to: 'y', value: 0.1 },
    { from: 'b', to: 'y', value: 0.4 },
    { from: 'x', to: 'z', value: 0.5 },
    { from: 'y', to: 'z', value: 0.5 },
  ],
};

it('gives each place what comes in or goes out, whichever is more', () => {
  expect(Object.fromEntries(flowValues(flow))).toEqual({ a: 0.6, b: 0.4, x: 0.5, y: 0.5, z: 1 });
});

it('draws bars as high as they count, from left to right, without overlap', () => {
  const { nodes, height } = flowLayout(flow);
  const at = (id: string) => nodes.find((each) => each.id === id);
  expect(at('a')?.height).toBeCloseTo(0.6 * flowSize.least);
  expect(at('a')?.x).toBeLessThan(at('x')?.x ?? 0);
  expect((at('a')?.y ?? 0) + (at('a')?.height ?? 0)).toBeLessThanOrEqual(at('b')?.y ?? 0);
  for (const { y, height: tall } of nodes) expect(y + tall).toBeLessThanOrEqual(height + 1e-9);
});

it('keeps ribbons inside the bars that they join', () => {
  const { links, nodes } = flowLayout(flow);
  for (const { from, width, path } of links) {
    const start = Number(/^M[\d.]+,([\d.]+)/.exec(path)?.[1]);
    const bar = nodes.find(({ id }) => id === from);
    expect(start - width / 2).toBeGreaterThanOrEqual((bar?.y ?? 0) - 1e-9);
    expect(start + width / 2).toBeLessThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) + 1e-9);
  }
});

it('leaves out what nothing flows through, and draws nothing for nothing', () => {
  expect(flowLayout({ columns: [[node('a')], [node('x')]], links: [] })).toEqual({ height: 0, nodes: [], links: [] });
});

it('breaks long labels into two lines and says that there is more', () => {
  const label = 'A goal with a name that is far too long to stand beside its bar in two lines of text';
  const links = [{ from: 'a', to: 'x', value: 1 }];
  const { nodes } = flowLayout({ columns: [[{ id: 'a', label }], [node('x')]], links });
  expect(nodes[0]?.lines).toHaveLength(2);
  expect(nodes[0]?.lines[1]?.endsWith('…')).toBe(true);
});
