/** The two ends of an interval. */
export type Interval = { readonly low: number; readonly high: number };
