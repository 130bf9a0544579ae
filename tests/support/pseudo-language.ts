import { standardCosts, useCaseDrivers } from '@peerway/business-case/content';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { stepActions } from '@peerway/change/content';
import { platforms, useCaseAlternatives, useCases, useCaseTies } from '@peerway/use-cases/content';
import { countries } from '@peerway/organization';
import { industries, inventoryFacts } from '@peerway/organization/content';
import type { BrowserContext, Page } from 'playwright-core';

/**
 * Makes a browser speak a language that nobody speaks: every message ⟦in brackets⟧, accented, and 40 % longer, as German
 * often is. What then stands on a page without brackets was never marked for translation. The product knows nothing of it.
 */
export async function speakPseudo(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const accents: Record<string, string> = {
      a: 'á',
      e: 'é',
      i: 'í',
      o: 'ó',
      u: 'ú',
      A: 'Á',
      E: 'É',
      I: 'Í',
      O: 'Ó',
      U: 'Ú',
    };
    const accented = (text: string): string => text.replaceAll(/[aeiouAEIOU]/g, (vowel) => accents[vowel] ?? vowel);
    const padding = (letters: number): string => {
      const length = Math.ceil(letters * 0.4);
      return 'õ'.repeat(length).replaceAll(/(.{8})(?=.)/g, '$1 ');
    };
    const plural = /((?:=\d+|zero|one|two|few|many|other) *\{)((?:[^{}]|\{[A-Z_\d]+\})*)\}/g;
    const inForm = (text: string): string =>
      text
        .split(/(\{[A-Z_\d]+\})/)
        .map((part) => (part.startsWith('{') ? part : accented(part)))
        .join('') + padding(text.length);
    const translate = (parts: TemplateStringsArray, values: readonly unknown[]): unknown => {
      const texts = parts.map((part, index) => withoutBlock(part, parts.raw[index] ?? part));
      const isPlural = texts.length === 1 && /^\s*\{VAR_/.test(texts[0] ?? '');
      if (isPlural) {
        const forms = (texts[0] ?? '').replaceAll(
          plural,
          (_, head: string, text: string) => `${head}⟦${inForm(text)}⟧}`,
        );
        return [Object.assign([forms], { raw: [forms] }), values];
      }
      const spoken = texts.map(accented);
      const first = spoken[0] ?? '';
      const last = spoken.length - 1;
      spoken[0] = first.replace(/^\s*/, (space) => `${space}⟦`);
      spoken[last] = (spoken[last] ?? '').replace(
        /\s*$/,
        (space) => `${padding(texts.join('').trim().length)}⟧${space}`,
      );
      // A colon at the start of a part would be read as the start of a block.
      return [Object.assign(spoken, { raw: spoken.map((part) => part.replace(/^:/, '\\:')) }), values];
    };
    // A part may begin with a block between colons: meaning and description, or the name of the open place before it.
    const withoutBlock = (cooked: string, raw: string): string => {
      if (!raw.startsWith(':')) return cooked;
      return cooked.slice(cooked.indexOf(':', 1) + 1);
    };
    let localize: { translate?: unknown } | undefined;
    Object.defineProperty(globalThis, '$localize', {
      get: () => localize,
      set: (given: { translate?: unknown }) => {
        given.translate = translate;
        localize = given;
      },
    });
  });
}

/** What the libraries hold as content and the browser knows as names: it stands beside the messages, not among them. */
export function contentOfLibraries(): Set<string> {
  const found = new Set<string>();
  gather(
    [
      ...[industries, inventoryFacts, caseStudies, scenarios, stepActions],
      ...[useCases, platforms, useCaseAlternatives, useCaseTies],
    ],
    found,
  );
  gatherFigures(found);
  // What a figure counts is often a single word, such as "months".
  for (const { unit } of caseStudies.flatMap(({ outcomes }) => outcomes)) if (unit !== '') found.add(unit);
  // The name of a platform may be a single word in small letters, such as "iroh".
  for (const { name } of platforms) found.add(name);
  // A page breaks a long block of text into paragraphs, always between two sentences.
  for (const { fitNotes } of scenarios) gather(fitNotes.split(/(?<=[.!?])\s+(?=\p{Lu})/u), found);
  const regions = new Intl.DisplayNames('en-GB', { type: 'region' });
  for (const country of countries) found.add(regions.of(country) ?? country);
  return found;
}

/** The figures of business cases: what they are called, and their units as the sample's currency writes them. */
function gatherFigures(into: Set<string>): void {
  gather([useCaseDrivers, standardCosts], into);
  const files = [...useCaseDrivers, standardCosts, { parameters: standardCosts.wholeCase }];
  for (const { label, unit } of files.flatMap(({ parameters }) => parameters)) {
    const written = unit.replaceAll('money', 'EUR');
    for (const text of [label, written, written.replaceAll('*', ' · ').replaceAll('/', ' / ')]) into.add(text);
  }
}

/** Gathers every sentence and name that the API gives to a page, before the page has it: data needs no translation. */
export async function gatherData(page: Page, into: Set<string>): Promise<void> {
  await page.route(/\/(graphql|api)(\/|$)/, async (route) => {
    try {
      const response = await route.fetch();
      gather(await response.json().catch(() => undefined), into);
      await route.fulfill({ response });
    } catch {
      // A page that was left in the meantime waits for no reply.
      await route.abort().catch(() => undefined);
    }
  });
}

function gather(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    // A code such as 'notStarted' is nothing to show to people: it must not count as data.
    if (!/^[a-z]+([A-Z][a-z]+)*$/.test(value) && value.length > 2) into.add(value.replaceAll(/\s+/g, ' ').trim());
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) gather(inner, into);
  }
}

/** The words on a page that are neither marked for translation nor data: texts, names for people who hear it, its title. */
export async function unmarkedWords(page: Page, data: ReadonlySet<string>): Promise<string[]> {
  const outside = await page.evaluate(() => {
    const found: string[] = [];
    let depth = 0;
    const beyond = (text: string): string => {
      let rest = '';
      for (const sign of text) {
        if (sign === '⟦') depth += 1;
        else if (sign === '⟧') depth -= 1;
        else if (depth === 0) rest += sign;
      }
      return rest;
    };
    const isShown = (element: Element): boolean => element.checkVisibility({ checkOpacity: false });
    const isForeign = (element: Element): boolean =>
      element.closest('[translate=no], [lang]:not(html), script, style, noscript, code') !== null;
    // A drawing breaks a label into lines, and may leave the last ones out: it is read as a whole, and for itself.
    const labels = [...document.querySelectorAll('svg text')];
    for (const label of labels.filter((each) => !isForeign(each) && isShown(each))) {
      const lines = label.childElementCount > 0 ? [...label.children] : [label];
      found.push(beyond(lines.map(({ textContent }) => textContent.trim()).join(' ')));
      depth = 0;
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('svg text')) continue;
      const rest = beyond(node.textContent ?? '');
      const element = node.parentElement;
      if (element && !isForeign(element) && isShown(element)) found.push(rest);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt], [data-label]')) {
      if (isForeign(element) || !isShown(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-label']) {
        depth = 0;
        found.push(beyond(element.getAttribute(name) ?? ''));
      }
    }
    depth = 0;
    return [...found, beyond(document.title)];
  });
  const known = [...data].sort((a, b) => b.length - a.length);
  return [...new Set(outside.map((text) => withoutData(text, known)).filter((text) => /\p{L}{2}/u.test(text)))];
}

const MONTHS =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\b/g;
const WEEKDAYS = /\b(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?\b/g;
const NAMES = /Peerway|name@example\.org|\bCSV\b|\bPNG\b|\bIT\b/g;

function withoutData(text: string, known: readonly string[]): string {
  let rest = text.replaceAll(/\s+/g, ' ').trim();
  // A unit of one letter, such as h, is none within a word.
  for (const each of known)
    if (rest.includes(each)) rest = rest.replaceAll(/^\p{L}{1,2}$/u.test(each) ? alone(each) : each, ' ');
  return rest
    .replaceAll(MONTHS, ' ')
    .replaceAll(WEEKDAYS, ' ')
    .replaceAll(NAMES, ' ')
    .replaceAll(/\b\p{Lu}{1,2}\b/gu, ' ')
    .trim();
}

function alone(letters: string): RegExp {
  return new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'gu');
}

/** Words that do not fit into the box that holds them on one line. */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, th, label, summary, pw-chip, h1, h2, h3, legend')]
      .filter((element) => element.checkVisibility() && element.closest('.visually-hidden') === null)
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.textContent.trim().slice(0, 60)),
  );
}
