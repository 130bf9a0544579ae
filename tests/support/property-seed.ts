import * as fc from 'fast-check';

/**
 * Properties are tried on the same cases every time, so that a run can be repeated. To try others, give another seed:
 * `PEERWAY_PROPERTY_SEED=7 npx vitest run --project libs`.
 */
fc.configureGlobal({ seed: Number(process.env['PEERWAY_PROPERTY_SEED'] ?? 2026) });
