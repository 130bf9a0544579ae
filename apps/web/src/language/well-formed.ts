/** Whether Angular can draw a translation: its braces and its elements are opened and closed in pairs. */
export function isWellFormed(translation: string): boolean {
  return areBracesPaired(translation) && count(translation, /\{\$START_/g) === count(translation, /\{\$CLOSE_/g);
}

function areBracesPaired(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
