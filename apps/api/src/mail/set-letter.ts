import type { LetterWords, MailLanguage } from './mail-words.ts';

/** Where the links of a letter lead. */
export interface LetterLinks {
  readonly url: string;
  /** Where reminders are ended. */
  readonly quietUrl?: string;
}

/** A letter as it goes out. */
export interface SetLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Sets a letter as plain text and as HTML without anything from elsewhere. */
export function setLetter(words: LetterWords, links: LetterLinks, language: MailLanguage): SetLetter {
  return { subject: oneLine(words.subject), text: textOf(words, links), html: htmlOf(words, links, language) };
}

function textOf({ greeting, before, after, action, quiet }: LetterWords, { url, quietUrl }: LetterLinks): string {
  const paragraphs = [...(greeting === '' ? [] : [greeting]), ...before, `${action}:\n${url}`, ...after];
  if (quiet && quietUrl) paragraphs.push(`${quiet}: ${quietUrl}`);
  return `${paragraphs.join('\n\n')}\n`;
}

function htmlOf(
  { subject, greeting, before, after, action, quiet }: LetterWords,
  { url, quietUrl }: LetterLinks,
  language: MailLanguage,
): string {
  const paragraph = (text: string): string => `<p style="margin:0 0 16px">${escaped(text)}</p>`;
  const button = `<p style="margin:0 0 16px"><a href="${escaped(url)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#14532d;color:#ffffff;text-decoration:none">${escaped(action)}</a></p>`;
  const end =
    quiet && quietUrl
      ? `<p style="margin:24px 0 0;font-size:13px"><a href="${escaped(quietUrl)}" style="color:#444444">${escaped(quiet)}</a></p>`
      : '';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 Arial,Helvetica,sans-serif;color:#1a1a1a;background:#ffffff"><div style="max-width:560px">
${[greeting, ...before]
  .filter((part) => part !== '')
  .map(paragraph)
  .join('\n')}
${button}
${after.map(paragraph).join('\n')}${end}
</div></body></html>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** A heading of a letter must never begin another one. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
