"""SMAA-2 in NumPy, all draws at once: the rival of smaa.bench.ts. Reads a task as JSON, prints times and results."""
import json
import sys
import time

import numpy as np


def smaa(middle, spread, is_normal, signs, iterations, seed):
    random = np.random.default_rng(seed)
    alternatives, criteria = middle.shape
    weights = random.exponential(size=(iterations, criteria))
    weights /= weights.sum(axis=1, keepdims=True)
    if is_normal:
        reach = 1.959963984540054 * spread
        drawn = middle + spread * random.standard_normal((iterations, alternatives, criteria))
    else:
        reach = spread
        drawn = middle + spread * random.uniform(-1, 1, (iterations, alternatives, criteria))
    low = (middle - reach).min(axis=0)
    high = (middle + reach).max(axis=0)
    drawn = (drawn - low) / (high - low)
    drawn = np.where(signs > 0, drawn, 1 - drawn)
    utilities = np.einsum("nac,nc->na", drawn, weights)
    order = np.argsort(-utilities, axis=1)
    acceptability = np.stack(
        [np.bincount(order[:, rank], minlength=alternatives) for rank in range(alternatives)], axis=1
    ) / iterations
    first = order[:, 0]
    central = np.zeros((alternatives, criteria))
    np.add.at(central, first, weights)
    wins = np.bincount(first, minlength=alternatives)
    held = wins > 0
    central[held] /= wins[held, None]
    # All alternatives under the central weights of each that was ever first: alternatives x criteria x winners.
    under = np.matmul(drawn, central[held].T)
    best = under.argmax(axis=1)
    confidence = np.zeros(alternatives)
    confidence[held] = (best == np.flatnonzero(held)).mean(axis=0)
    return acceptability, confidence


task = json.load(sys.stdin)
middle, spread, signs = (np.array(task[name], dtype=float) for name in ("middle", "spread", "signs"))
times = []
for run in range(task["runs"]):
    began = time.perf_counter()
    acceptability, confidence = smaa(middle, spread, task["isNormal"], signs, task["iterations"], run)
    times.append((time.perf_counter() - began) * 1000)
print(json.dumps({
    "version": np.__version__,
    "times": times,
    "acceptability": acceptability.tolist(),
    "confidence": confidence.tolist(),
}))
