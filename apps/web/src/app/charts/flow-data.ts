import { wrapLabel } from './wrap-label.ts';

/** A place that something flows through. */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
}

/** How much flows from one place to another one, a column further on. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** What flows where: columns from left to right, each with its places from top to bottom. */
export interface Flow {
  readonly columns: readonly (readonly FlowNode[])[];
  readonly links: readonly FlowLink[];
}

export interface PlacedNode extends FlowNode {
  readonly column: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** The label in at most two lines. */
  readonly lines: readonly string[];
}

export interface PlacedLink extends FlowLink {
  /** The middle of the ribbon, as the d of an SVG path. */
  readonly path: string;
  readonly width: number;
}

export interface FlowLayout {
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

export const flowSize = { width: 960, margin: 216, bar: 12, gap: 8, line: 16, least: 300 } as const;
const lettersOfLine = 28;
const mostLines = 2;

/** Where everything of a flow is drawn: as high as its fullest column needs, so that no two labels meet. */
export function flowLayout(flow: Flow): FlowLayout {
  const values = flowValues(flow);
  const columns = flow.columns.map((column) => column.filter(({ id }) => (values.get(id) ?? 0) > 0));
  const total = Math.max(...columns.map((column) => sum(column.map(({ id }) => values.get(id) ?? 0))), 0);
  const scale = total === 0 ? 0 : flowSize.least / total;
  const slots = columns.map((column) => column.map((node) => slotOf(node, (values.get(node.id) ?? 0) * scale)));
  const heights = slots.map((column) => sum(column.map(({ slot }) => slot + flowSize.gap)) - flowSize.gap);
  const height = Math.max(0, ...heights);
  const nodes = slots.flatMap((column, index) => {
    let top = (height - (heights[index] ?? 0)) / 2;
    return column.map(({ node, lines, bar, slot }) => {
      const y = top + (slot - bar) / 2;
      top += slot + flowSize.gap;
      const x = columnPlace(index, slots.length);
      return { ...node, column: index, value: values.get(node.id) ?? 0, x, y, height: bar, lines };
    });
  });
  return { height, nodes, links: placedLinks(flow.links, nodes, scale) };
}

/** How much flows through each place: what comes in or what goes out, whichever is more. */
export function flowValues({ links }: Flow): ReadonlyMap<string, number> {
  const [incoming, outgoing] = [new Map<string, number>(), new Map<string, number>()];
  for (const { from, to, value } of links) {
    outgoing.set(from, (outgoing.get(from) ?? 0) + value);
    incoming.set(to, (incoming.get(to) ?? 0) + value);
  }
  const ids = new Set([...incoming.keys(), ...outgoing.keys()]);
  return new Map([...ids].map((id) => [id, Math.max(incoming.get(id) ?? 0, outgoing.get(id) ?? 0)]));
}

interface Slot {
  readonly node: FlowNode;
  readonly lines: readonly string[];
  readonly bar: number;
  readonly slot: number;
}

function slotOf(node: FlowNode, thickness: number): Slot {
  const all = wrapLabel(node.label, lettersOfLine);
  const lines = all.slice(0, mostLines);
  if (all.length > mostLines) lines[mostLines - 1] = `${lines[mostLines - 1] ?? ''}…`;
  const bar = Math.max(2, thickness);
  return { node, lines, bar, slot: Math.max(bar, lines.length * flowSize.line) };
}

function columnPlace(index: number, count: number): number {
  const { width, margin, bar } = flowSize;
  return count < 2 ? margin : margin + (index / (count - 1)) * (width - 2 * margin - bar);
}

function placedLinks(links: readonly FlowLink[], nodes: readonly PlacedNode[], scale: number): PlacedLink[] {
  const at = new Map(nodes.map((node, order) => [node.id, { node, order, used: { in: 0, out: 0 } }]));
  const order = (id: string): number => at.get(id)?.order ?? 0;
  // From top to bottom on both sides, so that ribbons cross no more than they must.
  const sorted = [...links].sort((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to));
  const ends = new Map(sorted.map((link) => [link, { left: 0, right: 0 }]));
  for (const link of sorted) {
    const from = at.get(link.from);
    const end = ends.get(link);
    if (!from || !end) continue;
    end.left = from.node.y + from.used.out + (link.value * scale) / 2;
    from.used.out += link.value * scale;
  }
  for (const link of [...sorted].sort((a, b) => order(a.to) - order(b.to) || order(a.from) - order(b.from))) {
    const to = at.get(link.to);
    const end = ends.get(link);
    if (!to || !end) continue;
    end.right = to.node.y + to.used.in + (link.value * scale) / 2;
    to.used.in += link.value * scale;
  }
  return sorted.flatMap((link) => {
    const [from, to, end] = [at.get(link.from)?.node, at.get(link.to)?.node, ends.get(link)];
    if (!from || !to || !end || link.value <= 0) return [];
    const [start, stop] = [from.x + flowSize.bar, to.x];
    const middle = (start + stop) / 2;
    const path = `M${start},${end.left} C${middle},${end.left} ${middle},${end.right} ${stop},${end.right}`;
    return [{ ...link, path, width: Math.max(1, link.value * scale) }];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
