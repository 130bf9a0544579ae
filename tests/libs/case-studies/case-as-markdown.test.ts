import * as fc from 'fast-check';
import markdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import {
  caseAsMarkdown,
  casesAsMarkdown,
  type CaseStudy,
  markdownLine,
  markdownLink,
  markdownText,
} from '@peerway/case-studies';
import { caseStudies, markdownWords } from '@peerway/case-studies/content';
import { anyCases } from './any-case.ts';

// A reader that takes everything: HTML, tables, strikethrough, and addresses that it makes links by itself.
const reader = markdownIt({ html: true, linkify: true });
// Only some programs take "name.tld" without anything before it for an address; GitHub does not.
reader.linkify.set({ fuzzyLink: false });

type Token = ReturnType<typeof reader.parse>[number];

function tokensOf(markdown: string): Token[] {
  return reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

/** What is there to read, line by line. */
function read(markdown: string): string {
  return tokensOf(markdown)
    .map(({ type, content }) => {
      if (type === 'hardbreak' || type === 'softbreak') return '\n';
      return ['text', 'text_special', 'code_inline'].includes(type) ? content : '';
    })
    .join('');
}

const pieces = fc.constantFrom(
  ...[
    '#',
    '##',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n\n',
    '-',
    '*',
    '+',
    '_',
    '`',
    '``',
    '~~~',
    '```',
    '>',
    '|',
    '\\',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    '!',
    '<',
    '<b>',
    '</p>',
    '<!--',
    '&',
    '&lt;',
    '&#35;',
    '=',
    '===',
    '---',
    '***',
    ':',
    '1.',
    '12)',
    '[^1]',
    '[x]: y',
    '$',
  ],
  ...[
    'https://a.example/b',
    'http:',
    '//a.example',
    'www.a.example',
    'a@b.example',
    'mailto:a@b.example',
    'javascript:x',
    '![i](j)',
  ],
  ...[
    '<https://a.example>',
    '| - | - |',
    'word',
    'Größe',
    '\t',
    '\u00a0',
    '\u2028',
    '\r',
    '{',
    '}',
    '~',
    '^',
    '=a',
    ';',
    '"',
    "'",
  ],
);
const anyText = fc.array(pieces, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));
const harmless = new Set([
  'paragraph_open',
  'paragraph_close',
  'inline',
  'text',
  'text_special',
  'hardbreak',
  'code_inline',
]);

describe('a text in Markdown', () => {
  it('stays text, character by character, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markdown = markdownText(text);
        expect(
          tokensOf(markdown)
            .map(({ type }) => type)
            .filter((type) => !harmless.has(type)),
        ).toEqual([]);
        const lines = text
          .split(/[\r\n\u2028\u2029]+/)
          .map((line) => line.trim())
          .filter((line) => line !== '');
        expect(read(markdown)).toBe(lines.join('\n'));
      }),
      { numRuns: 3_000 },
    );
  });

  it('stays in its cell of a table and in its heading', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = text.replaceAll(/\s+/g, ' ').trim();
        const table = tokensOf(`| a | b |\n| --- | --- |\n| x ${markdownLine(text)} | y |`);
        expect(table.filter(({ type }) => type === 'td_open')).toHaveLength(2);
        expect(table.filter(({ type }) => type === 'inline')).toHaveLength(4);
        expect(table.some(({ type }) => /link|image|html/.test(type))).toBe(false);
        const heading = tokensOf(`# ${markdownLine(text)}`).map(({ type }) => type);
        expect(heading.filter((type) => !harmless.has(type))).toEqual(['heading_open', 'heading_close']);
        expect(read(`# ${markdownLine(text)}`)).toBe(line);
      }),
      { numRuns: 1_000 },
    );
  });

  it('an address becomes one link, and nothing besides', () => {
    for (const url of [
      'https://a.example/x y',
      'https://a.example/\n# b',
      'https://a.example/<b>"\'`',
      'https://a.example/ü?q=[1]#é',
    ]) {
      const tokens = tokensOf(markdownLink(url));
      expect(tokens.map(({ type }) => type).filter((type) => !harmless.has(type))).toEqual(['link_open', 'link_close']);
      expect(decodeURIComponent(tokens.find(({ type }) => type === 'link_open')!.attrGet('href')!)).toBe(url);
    }
  });
});

const headingsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ type, tag }, at) =>
    type === 'heading_open' ? `${tag} ${read(`x ${tokens[at + 1]!.content}`).slice(2)}` : [],
  );

const english = { words: markdownWords.en, industries: { 'financial-services': 'Finance' } };
const spunta = caseStudies.find(({ id }) => id === 'abi-spunta')!;

describe('a case in Markdown', () => {
  it('holds its own headings, the links of its sources, and no HTML or picture, whatever the case says', () => {
    fc.assert(
      fc.property(anyCases, (studies) => {
        const tokens = tokensOf(casesAsMarkdown(studies, english));
        expect(tokens.filter(({ type, tag }) => type === 'heading_open' && tag === 'h1')).toHaveLength(1);
        expect(tokens.filter(({ type, tag }) => type === 'heading_open' && tag === 'h2')).toHaveLength(studies.length);
        const links = tokens.filter(({ type }) => type === 'link_open').length;
        expect(links).toBe(studies.flatMap(({ sources }) => sources).filter(({ url }) => url !== null).length);
        expect(tokens.filter(({ type }) => /image|html|fence|code_block|blockquote|^hr$/.test(type))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('tells all that it says: every case of the library', () => {
    const words = (text: string): string => text.replaceAll(/\s+/g, ' ');
    for (const study of caseStudies) {
      const page = words(read(caseAsMarkdown(study, english)));
      const { title, organization, place, statusReason, problem, approach, copy, avoid } = study;
      const said = [title, organization, place, statusReason, problem, approach, ...copy, ...avoid]
        .concat(
          study.outcomes.flatMap(({ metric, value, unit, baseline, note }) => [
            metric,
            `${value} ${unit}`.trim(),
            baseline ?? '',
            note ?? '',
          ]),
        )
        .concat(study.lessons.map(({ text }) => text))
        .concat(study.sources.flatMap((source) => [source.title, source.publisher, source.supports]));
      for (const text of said) expect(page).toContain(words(text).replaceAll('\n', ' '));
    }
  });

  it('says in plain words what became of it, and how each thing is known', () => {
    const text = caseAsMarkdown(spunta, english);
    expect(headingsOf(tokensOf(text))).toEqual(
      expect.arrayContaining([
        'h1 Spunta: Italian banks reconcile with each other every day',
        'h2 Outcomes',
        'h2 Lessons',
        'h2 Sources',
      ]),
    );
    expect(text).toContain('**Still running when last documented, 2023**');
    expect(text).toContain('- **Industry:** Finance');
    expect(text).toContain('- **Years:** since 2017');
    expect(text).toContain('Levers and constraints are our reading');
    expect(text).toContain(
      '| Banks in production | 97 banks | 32 in the first wave, March 2020 | read in a source | \\[2, 3\\] |  |',
    );
    expect(text).toMatch(
      /^6\. Italian Banks Turn To Blockchain For Reconciliations, digitalasset.live, 2019\. <https:\S+> \(read in a source\) Supports: /m,
    );
    const ended: CaseStudy = {
      ...spunta,
      status: 'ended',
      endYear: 2020,
      statusBasis: 'recalled',
      outcomes: [{ ...spunta.outcomes[0]!, basis: 'recalled', sourceRefs: [] }],
    };
    const german = caseAsMarkdown(ended, { words: markdownWords.de });
    expect(german).toContain('**Beendet 2020**');
    expect(german).toContain('aus dem Gedächtnis');
    expect(german).toContain('aus der Erinnerung, noch zu prüfen | keine Quelle verknüpft |');
    expect(german).toContain('- **Jahre:** 2017–2020');
    expect(caseAsMarkdown({ ...ended, endYear: null }, english)).toContain('**Ended, as documented in 2023**');
  });

  it('has the same words in every language', () => {
    const paths = (words: object, before = ''): string[] =>
      Object.entries(words).flatMap(([key, inside]) =>
        typeof inside === 'string'
          ? `${before}${key} ${inside.includes('{0}')}`
          : paths(inside as object, `${before}${key}.`),
      );
    expect(paths(markdownWords.de)).toEqual(paths(markdownWords.en));
  });
});
