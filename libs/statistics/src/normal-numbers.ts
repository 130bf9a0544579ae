/** Layers of equal area under the normal curve, the lowest with the tail. */
const LAYERS = 128;
const TAIL = 3.442619855899;
const AREA = 9.91256303526217e-3;
/** Steps of a number within a layer, either way from 0. */
const STEPS = 2 ** 23;

type Layers = { readonly inner: Float64Array; readonly width: Float64Array; readonly height: Float64Array };

/**
 * A stream of standard normal numbers from a stream of uniform ones of 32 bits, most of which cost one of them.
 *
 * The ziggurat of Marsaglia and Tsang (2000) with 128 layers; the layer and the place in it come from different bits,
 * as Doornik (2005) asks.
 *
 * @example
 * normalNumbers(() => 0)().toFixed(3); // => '0.000'
 */
export function normalNumbers(random: () => number): () => number {
  const { inner, width, height } = layers;
  return () => {
    for (;;) {
      const word = (random() * 4294967296) | 0;
      const layer = word & (LAYERS - 1);
      // Half a step up, so that both signs are alike.
      const place = (word >> 8) + 0.5;
      const x = place * width[layer]!;
      if (Math.abs(place) < inner[layer]!) return x;
      if (layer === 0) return x > 0 ? beyondTail(random) : -beyondTail(random);
      const between = height[layer]! + random() * (height[layer - 1]! - height[layer]!);
      if (between < Math.exp(-(x * x) / 2)) return x;
    }
  };
}

/** Marsaglia (1964). */
function beyondTail(random: () => number): number {
  for (;;) {
    const beyond = -Math.log(random() + 2 ** -33) / TAIL;
    const other = -Math.log(random() + 2 ** -33);
    if (2 * other > beyond * beyond) return TAIL + beyond;
  }
}

const density = (x: number): number => Math.exp(-(x * x) / 2);

function builtLayers(): Layers {
  const inner = new Float64Array(LAYERS);
  const width = new Float64Array(LAYERS);
  const height = new Float64Array(LAYERS);
  const base = AREA / density(TAIL);
  inner[0] = (TAIL / base) * STEPS;
  width[0] = base / STEPS;
  height[0] = 1;
  let edge = TAIL;
  width[LAYERS - 1] = edge / STEPS;
  height[LAYERS - 1] = density(edge);
  for (let layer = LAYERS - 2; layer >= 1; layer -= 1) {
    const next = Math.sqrt(-2 * Math.log(AREA / edge + density(edge)));
    inner[layer + 1] = (next / edge) * STEPS;
    width[layer] = next / STEPS;
    height[layer] = density(next);
    edge = next;
  }
  return { inner, width, height };
}

const layers = builtLayers();
