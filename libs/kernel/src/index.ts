export { Derivation, DerivationInput, InputOrigin } from './derivation.ts';
export { DomainError } from './domain-error.ts';
export { Finding } from './finding.ts';
export { jsonDepth } from './json-depth.ts';
export { levers, type Lever } from './levers.ts';
export { patterns, type Pattern } from './patterns.ts';
export { plainText, type PlainTextLimits } from './plain-text.ts';
export { seededRandom } from './seeded-random.ts';
export { foldText, searchWords, textMatch, type TextMatch } from './text-match.ts';
