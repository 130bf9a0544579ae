/**
 * The share of a beta distribution that lies below a value: the regularized incomplete beta function.
 *
 * Both shapes are positive; the value is 0 to 1. Continued fraction by Lentz's method (1976).
 *
 * @example
 * betaProbability(0.5, 2, 2).toFixed(12); // => '0.500000000000'
 */
export function betaProbability(value: number, a: number, b: number): number {
  checkShapes(a, b);
  if (!(value >= 0 && value <= 1)) throw new RangeError(`A beta value must lie between 0 and 1; got ${value}.`);
  if (value === 0 || value === 1) return value;
  const front = Math.exp(a * Math.log(value) + b * Math.log1p(-value) - logBeta(a, b));
  return value < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(value, a, b)) / a
    : 1 - (front * continuedFraction(1 - value, b, a)) / b;
}

/**
 * How densely the values of a beta distribution lie around a value strictly between 0 and 1.
 *
 * @example
 * betaDensity(0.5, 3, 3).toFixed(12); // => '1.875000000000'
 */
export function betaDensity(value: number, a: number, b: number): number {
  checkShapes(a, b);
  if (!(value > 0 && value < 1)) throw new RangeError(`A beta density lies between 0 and 1; got ${value}.`);
  return Math.exp((a - 1) * Math.log(value) + (b - 1) * Math.log1p(-value) - logBeta(a, b));
}

/**
 * The value below which a given share of a beta distribution lies.
 *
 * Newton's steps, each kept inside a bracket that halves when a step would leave it.
 *
 * @example
 * betaQuantile(0.5, 3, 3).toFixed(12); // => '0.500000000000'
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  checkShapes(a, b);
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A probability must lie between 0 and 1; got ${probability}.`);
  }
  if (probability === 0 || probability === 1) return probability;
  let [low, high] = [0, 1];
  let x = a / (a + b);
  for (let step = 0; step < 200; step += 1) {
    const miss = betaProbability(x, a, b) - probability;
    if (miss > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta(a, b));
    const newton = x - miss / density;
    // A step smaller than rounding ends the search before the bracket is asked: it may lie just outside.
    if (Math.abs(newton - x) <= 1e-15 * x) return x;
    x = newton > low && newton < high ? newton : (low + high) / 2;
    if (high - low <= 1e-16 * high) return x;
  }
  return x;
}

function checkShapes(a: number, b: number): void {
  if (!(a > 0 && b > 0) || !Number.isFinite(a + b)) {
    throw new RangeError(`Beta shapes must be positive; got ${a} and ${b}.`);
  }
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Lanczos (1964), g = 7 with nine terms, by Godfrey: about fifteen digits for positive arguments. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x + 6.5;
  const series = lanczos.reduce((sum, coefficient, index) => sum + coefficient / (x + index), 0.9999999999998099);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const safe = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 1000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return fraction;
}

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
