/** Breaks a label at spaces into lines of at most `width` characters; a longer word keeps a line of its own. */
export function wrapLabel(label: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same within so many lines: what does not fit ends in an ellipsis. */
export function shortenedLabel(label: string, width: number, lines: number): string[] {
  const whole = wrapLabel(label, width);
  return whole.length <= lines ? whole : [...whole.slice(0, lines - 1), `${whole[lines - 1] ?? ''} …`];
}
