/**
 * How many characters of a piece of a CSV make whole records: what comes behind them waits for the next piece. A line end within
 * quotes ends no record (RFC 4180), so a file can be read piece by piece without being held as a whole.
 *
 * @example
 * wholeRecords('1;2\n"a\nb'); // => 4
 */
export function wholeRecords(piece: string): number {
  let end = 0;
  let isQuoted = false;
  for (let at = 0; at < piece.length; at += 1) {
    const sign = piece.charCodeAt(at);
    if (sign === quote) isQuoted = !isQuoted;
    else if (sign === lineFeed && !isQuoted) end = at + 1;
  }
  return end;
}

const quote = 34;
const lineFeed = 10;
