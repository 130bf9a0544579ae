import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The sizes that the screens are drawn for. */
export const desk = { width: 1440, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;

/** Starts the Chromium that the run found. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromiumPath'), args: flags });
}

/** Somebody with a browser of their own: nothing is shared with anybody else. */
export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained about: errors of scripts, refusals of the content policy. */
  readonly complaints: readonly string[];
}

/** Gives somebody a fresh browser profile. */
export async function person(browser: Browser, options: BrowserContextOptions = {}): Promise<Person> {
  const context = await browser.newContext({ viewport: desk, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|NG0/.test(message.text()))
      complaints.push(message.text());
  });
  return { context, page, complaints };
}

/** What WCAG 2.2 AA forbids on a page, as axe sees it: rule and place, one a line. */
export function accessibilityFaults(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  return faultsFound(new AxeBuilder({ page }).withTags(tags));
}

/** Where text does not stand out enough from its background: all that a change of colours can break. */
export function contrastFaults(page: Page): Promise<string[]> {
  return faultsFound(new AxeBuilder({ page }).withRules(['color-contrast']));
}

async function faultsFound(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

/** How far a page is wider than its window, in pixels: 0 when nothing is cut off at the side. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
