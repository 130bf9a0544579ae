import type { MyWeighingSheetFragment } from '../../graphql/generated/participant/graphql.ts';

/** What the server tells somebody who weighs by link. */
export type MyWeighing = MyWeighingSheetFragment;
