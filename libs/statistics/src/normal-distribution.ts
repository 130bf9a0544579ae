/**
 * The share of a standard normal distribution that lies below a value.
 *
 * Through the incomplete gamma function: its series near the middle, its continued fraction (Lentz 1976) in the
 * tails, so that small tail shares keep their digits.
 *
 * @example
 * normalProbability(0); // => 0.5
 */
export function normalProbability(value: number): number {
  if (Number.isNaN(value)) throw new RangeError('A normal probability needs a number; got NaN.');
  const half = (value * value) / 2;
  if (half === 0) return 0.5;
  if (half === Infinity) return value > 0 ? 1 : 0;
  if (half < 1.5) {
    const inner = lowerGammaHalf(half) / 2;
    return value > 0 ? 0.5 + inner : 0.5 - inner;
  }
  const tail = upperGammaHalf(half) / 2;
  return value > 0 ? 1 - tail : tail;
}

/**
 * The value below which a given share of a standard normal distribution lies. The share lies strictly between 0 and 1.
 *
 * Algorithm AS 241, double precision (Wichura 1988).
 *
 * @example
 * normalQuantile(0.975); // => 1.9599639845400536
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`A normal quantile needs a probability strictly between 0 and 1; got ${probability}.`);
  }
  const centred = probability - 0.5;
  if (Math.abs(centred) <= 0.425) {
    const near = 0.180625 - centred * centred;
    return (centred * polynomial(centralTop, near)) / polynomial(centralBottom, near);
  }
  const root = Math.sqrt(-Math.log(centred < 0 ? probability : 1 - probability));
  const size =
    root <= 5
      ? polynomial(middleTop, root - 1.6) / polynomial(middleBottom, root - 1.6)
      : polynomial(farTop, root - 5) / polynomial(farBottom, root - 5);
  return centred < 0 ? -size : size;
}

function lowerGammaHalf(x: number): number {
  let term = 2;
  let sum = term;
  for (let order = 0.5; Math.abs(term) > sum * 1e-17;) {
    order += 1;
    term *= x / order;
    sum += term;
  }
  return (sum * Math.exp(-x) * Math.sqrt(x)) / Math.sqrt(Math.PI);
}

function upperGammaHalf(x: number): number {
  let b = x + 0.5;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1; step < 500; step += 1) {
    const a = -step * (step - 0.5);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return (fraction * Math.exp(-x) * Math.sqrt(x)) / Math.sqrt(Math.PI);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

const centralTop = [
  3.387132872796366608, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
  4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
];
const centralBottom = [
  1, 4.2313330701600911252e1, 6.871870074920579083e2, 5.3941960214247511077e3, 2.1213794301586595867e4,
  3.930789580009271061e4, 2.8729085735721942674e4, 5.226495278852854561e3,
];
const middleTop = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  2.4178072517745061177e-1, 2.27238449892691845833e-2, 7.7454501427834140764e-4,
];
const middleBottom = [
  1, 2.05319162663775882187, 1.6763848301838038494, 6.8976733498510000455e-1, 1.4810397642748007459e-1,
  1.51986665636164571966e-2, 5.475938084995344946e-4, 1.05075007164441684324e-9,
];
const farTop = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 2.9656057182850489123e-1,
  2.6532189526576123093e-2, 1.2426609473880784386e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
];
const farBottom = [
  1, 5.9983220655588793769e-1, 1.3692988092273580531e-1, 1.48753612908506148525e-2, 7.868691311456132591e-4,
  1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
];
