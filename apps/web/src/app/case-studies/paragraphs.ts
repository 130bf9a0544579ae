/** Where a sentence ends: a full stop, then a space and a capital letter. */
const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u;
const sentencesTogether = 2;

/**
 * A text as paragraphs that can be read on a screen: as its author broke it, or, where it is one long block, two sentences at a
 * time.
 */
export function paragraphsOf(text: string): readonly string[] {
  const written = text
    .split(/\n\s*\n|\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return written.flatMap((each) => (each.length > longest ? inPairs(each.split(sentenceEnd)) : [each]));
}

/** Longer blocks than this are hard to read on a line of usual length. */
const longest = 420;

function inPairs(sentences: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  for (let from = 0; from < sentences.length; from += sentencesTogether)
    paragraphs.push(sentences.slice(from, from + sentencesTogether).join(' '));
  return paragraphs;
}
