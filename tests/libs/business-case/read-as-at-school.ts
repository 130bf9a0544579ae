/**
 * What a formula comes to, worked out in another way than the library does: two stacks over the text, from left to right
 * (Dijkstra's shunting yard), and no tree. Infinity and NaN stand for "no value".
 */
export function readAsAtSchool(text: string, values: Readonly<Record<string, number>>): number {
  const reader = new Reader(values);
  for (const [piece] of text.matchAll(/\d*\.?\d+(?:e[+-]?\d+)?|[A-Za-z]+|[-+*/(),]/g)) reader.take(piece);
  return reader.result();
}

const weights: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, negative: 3 };

class Reader {
  private readonly numbers: number[] = [];
  private readonly signs: string[] = [];
  /** For each open bracket how many values it holds, and whose call it is. */
  private readonly brackets: { call: string | null; values: number }[] = [];
  private before = '(';
  private readonly values: Readonly<Record<string, number>>;

  constructor(values: Readonly<Record<string, number>>) {
    this.values = values;
  }

  take(piece: string): void {
    if (/^[\d.]/.test(piece)) this.numbers.push(Number(piece));
    else if (/^(min|max|abs|ceil|floor)$/.test(piece)) this.signs.push(piece);
    else if (/^[A-Za-z]/.test(piece)) this.numbers.push(this.values[piece] ?? Number.NaN);
    else if (piece === '(') this.open();
    else if (piece === ')' || piece === ',') this.close(piece);
    else this.sign(piece);
    this.before = piece;
  }

  result(): number {
    while (this.signs.length > 0) this.apply(this.signs.pop() ?? '');
    return this.numbers.pop() ?? Number.NaN;
  }

  private open(): void {
    const last = this.signs.at(-1) ?? '';
    const isCall = /^[a-z]+$/.test(this.before) && /^(min|max|abs|ceil|floor)$/.test(last);
    this.brackets.push({ call: isCall ? last : null, values: 1 });
    this.signs.push('(');
  }

  private close(piece: string): void {
    for (let sign = this.signs.at(-1); sign !== '(' && sign !== undefined; sign = this.signs.at(-1)) {
      this.signs.pop();
      this.apply(sign);
    }
    const bracket = this.brackets.at(-1);
    if (bracket === undefined) return;
    if (piece === ',') {
      bracket.values += 1;
      return;
    }
    this.signs.pop();
    this.brackets.pop();
    if (bracket.call === null) return;
    this.signs.pop();
    const values = this.numbers.splice(-bracket.values);
    this.numbers.push(called(bracket.call, values));
  }

  private sign(piece: string): void {
    const own = piece === '-' && /^[-+*/(,]$/.test(this.before) ? 'negative' : piece;
    const weight = weights[own] ?? 0;
    for (
      let sign = this.signs.at(-1);
      own !== 'negative' && (weights[sign ?? ''] ?? 0) >= weight;
      sign = this.signs.at(-1)
    ) {
      this.signs.pop();
      this.apply(sign ?? '');
    }
    this.signs.push(own);
  }

  private apply(sign: string): void {
    const right = this.numbers.pop() ?? Number.NaN;
    if (sign === 'negative') {
      this.numbers.push(-right);
      return;
    }
    const left = this.numbers.pop() ?? Number.NaN;
    const result = { '+': left + right, '-': left - right, '*': left * right, '/': left / right }[sign] ?? Number.NaN;
    this.numbers.push(Number.isFinite(result) ? result : Number.NaN);
  }
}

function called(name: string, values: readonly number[]): number {
  if (values.some(Number.isNaN)) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const [first = Number.NaN] = values;
  if (name === 'min') return sorted[0] ?? Number.NaN;
  if (name === 'max') return sorted.at(-1) ?? Number.NaN;
  if (name === 'abs') return first < 0 ? -first : first;
  const whole = first - (first % 1);
  if (name === 'floor') return whole > first ? whole - 1 : whole;
  return whole < first ? whole + 1 : whole;
}
