/** The eigenvalues of a symmetric matrix, and for each of them its eigenvector. */
export type SymmetricEigen = { readonly values: readonly number[]; readonly vectors: readonly (readonly number[])[] };

/**
 * The eigenvalues of a symmetric matrix, largest first, with their unit eigenvectors.
 *
 * Cyclic rotations of Jacobi (1846), which end at full precision; meant for the sizes people write by hand.
 *
 * @example
 * symmetricEigen([[2, 0], [0, 3]]).values; // => [3, 2]
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): SymmetricEigen {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = matrix.map((_row, i) => matrix.map((_other, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 100 && offDiagonal(a) > 0; sweep += 1) {
    for (let p = 0; p < size - 1; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotate(a, v, p, q);
    }
  }
  const order = a.map((_row, index) => index).sort((i, j) => a[j]![j]! - a[i]![i]!);
  return {
    values: order.map((index) => a[index]![index]!),
    vectors: order.map((index) => v.map((row) => row[index]!)),
  };
}

function offDiagonal(a: readonly (readonly number[])[]): number {
  let sum = 0;
  a.forEach((row, i) => row.forEach((value, j) => (sum += i < j ? Math.abs(value) : 0)));
  return sum;
}

function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const off = a[p]![q]!;
  if (off === 0) return;
  const gap = a[q]![q]! - a[p]![p]!;
  // An entry too small to change its diagonal is nothing: without this the last crumbs would turn for ever.
  if (Math.abs(off) < 1e-18 * (Math.abs(a[p]![p]!) + Math.abs(a[q]![q]!))) {
    a[p]![q] = 0;
    a[q]![p] = 0;
    return;
  }
  const theta = gap / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  const turn: Turn = { p, q, c, s };
  for (const row of a) turnEntries(row, turn);
  turnRows(a, turn);
  a[p]![q] = 0;
  a[q]![p] = 0;
  for (const row of v) turnEntries(row, turn);
}

/** A turn by the angle of cosine c and sine s, in the plane of two rows. */
type Turn = { readonly p: number; readonly q: number; readonly c: number; readonly s: number };

function turnEntries(row: number[], { p, q, c, s }: Turn): void {
  const [x, y] = [row[p]!, row[q]!];
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}

function turnRows(a: number[][], { p, q, c, s }: Turn): void {
  const [first, second] = [a[p]!, a[q]!];
  first.forEach((x, index) => {
    const y = second[index]!;
    first[index] = c * x - s * y;
    second[index] = s * x + c * y;
  });
}
