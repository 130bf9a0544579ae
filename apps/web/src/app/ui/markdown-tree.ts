import MarkdownIt from 'markdown-it';

/** A piece of a text in Markdown, as it is drawn. */
export interface MarkNode {
  /** The element that it is drawn as; `text` for words. */
  readonly tag: string;
  readonly text: string;
  /** Where a link leads. */
  readonly href: string | null;
  /** The first number of a numbered list. */
  readonly start: number | null;
  readonly children: readonly MarkNode[];
}

const tags = [
  ...['text', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 's'],
  ...['code', 'pre', 'a', 'hr', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
] as const;
const known: ReadonlySet<string> = new Set(tags);

type Token = ReturnType<MarkdownIt['parse']>[number];
type Growing = { -readonly [Key in keyof Omit<MarkNode, 'children'>]: MarkNode[Key] } & { children: Growing[] };

/**
 * HTML stays text, what looks like an address does not become a link by itself, and no picture is fetched from anywhere. Definitions of
 * links would not be seen: they stay text too, for what people sign they must be able to read.
 */
const reader = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('reference');
/** So deep the reader reads; what stands deeper it would leave out. */
const deepest = 100;
const safeAddress = /^(?:https?:|mailto:)/i;

/**
 * The tree of a text in Markdown. Nothing in it can run or fetch: HTML is text, a picture is its description, and a link leads to the web
 * or to an e-mail address or is none. A text that is nested too deep is shown as it was typed: nothing of it is left out.
 */
export function markdownTree(text: string): readonly MarkNode[] {
  const tokens = reader.parse(text, {});
  return tokens.some(({ level }) => level >= deepest - 1) ? [node('pre', text)] : grown(tokens);
}

function grown(tokens: readonly Token[]): Growing[] {
  const root = node('p', '');
  const open = [root];
  for (const token of tokens) {
    const within = open.at(-1)!;
    if (token.nesting === 1) open.push(entered(within, token));
    else if (token.nesting === -1) open.pop();
    else within.children.push(...leaf(token));
  }
  return root.children;
}

/** An element begins; one that is not drawn gives what is in it to the one around it. */
function entered(within: Growing, token: Token): Growing {
  // Paragraphs in items of a tight list are not drawn as such.
  const href = token.attrGet('href');
  const isUnsafe = token.tag === 'a' && !safeAddress.test(href ?? '');
  if (token.hidden || isUnsafe || !known.has(token.tag)) return within;
  const made = { ...node(token.tag, ''), href: token.tag === 'a' ? href : null };
  made.start = token.tag === 'ol' ? Number(token.attrGet('start') ?? 1) : null;
  within.children.push(made);
  return made;
}

function leaf(token: Token): Growing[] {
  switch (token.type) {
    case 'inline':
      return grown(token.children ?? []);
    case 'hardbreak':
      return [node('br', '')];
    case 'softbreak':
      return [node('text', ' ')];
    case 'hr':
      return [node('hr', '')];
    case 'code_inline':
      return [node('code', token.content)];
    case 'fence':
    case 'code_block':
      return [node('pre', token.content)];
    default:
      return token.content === '' ? [] : [node('text', token.content)];
  }
}

function node(tag: string, text: string): Growing {
  return { tag, text, href: null, start: null, children: [] };
}
