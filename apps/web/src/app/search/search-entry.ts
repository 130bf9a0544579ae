/** One thing that the search offers: a place to go to, or something to do. */
export interface SearchEntry {
  /** Tells it from all others, and is all that is remembered of a choice. */
  readonly key: string;
  /** What kind of thing it is, in words. */
  readonly kind: string;
  readonly title: string;
  readonly where?: string;
  /** Further words by which it is found. */
  readonly words?: string;
  /** Where it leads; absent for something to do. */
  readonly link?: string;
  readonly fragment?: string;
  readonly act?: () => void;
}
