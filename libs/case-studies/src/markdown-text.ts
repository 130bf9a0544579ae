/** Words that programs turn into links by themselves. */
const linkLike = /\/\/|www\.|@|mailto:|xmpp:/i;
const signs = /[\\`*_[\]<>|~&$#]/g;
/** What makes a line something else than text: a heading, a list, a rule. */
const lineStart = /^(?:[+\-=:]|\d+[.)])/;

/**
 * Writes a text so that Markdown shows it as it is: nothing in it becomes a heading, a list, a link, a picture or HTML. What looks
 * like an address is set as code, for many programs would make it a link. Line breaks stay, without any empty line between.
 *
 * @example
 * markdownText('# 1 [x](y) <b>'); // => '\\# 1 \\[x\\](y) \\<b\\>'
 */
export function markdownText(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapedLine)
    .join('\\\n');
}

/**
 * The same on one line, as headings and cells of tables need it.
 *
 * @example
 * markdownLine('a | b\n- c'); // => 'a \\| b - c'
 */
export function markdownLine(text: string): string {
  return markdownText(text.replaceAll(/\s+/g, ' '));
}

/**
 * A web address as a link; what has no place in one is percent-encoded.
 *
 * @example
 * markdownLink('https://example.org/a b'); // => '<https://example.org/a%20b>'
 */
export function markdownLink(url: string): string {
  return `<${url.replaceAll(/[^!#-;=?-[\]_a-z~]/gu, (sign) => encodeURIComponent(sign.toWellFormed()))}>`;
}

function escapedLine(line: string): string {
  const escaped = linkLike.test(line)
    ? line
        .split(/(\s+|\|)/)
        .map(escapedWord)
        .join('')
    : plainWords(line);
  return escaped.replace(lineStart, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

function escapedWord(word: string): string {
  return linkLike.test(word) ? asCode(word) : plainWords(word);
}

function plainWords(text: string): string {
  return text.replaceAll(signs, '\\$&');
}

/** A word as code: as many backticks around it as it does not hold. */
function asCode(word: string): string {
  const longest = Math.max(0, ...(word.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const room = word.startsWith('`') || word.endsWith('`') ? ' ' : '';
  return `${fence}${room}${word}${room}${fence}`;
}
