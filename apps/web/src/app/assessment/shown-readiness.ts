import type { RoundResultQuery } from '../graphql/generated/graphql.ts';

/** The readiness as the result page asks for it: all but the single questions and the method's settings. */
export type ShownReadiness = RoundResultQuery['engagement']['round']['readiness'];
